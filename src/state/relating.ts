/**
 * Which applications are at the same employer, or through the same agency. It holds both ways, and
 * over others between, whichever of them it was said of.
 */
import { changeRecord } from './saving.ts'

/** What two applications may have in common. */
export type Relation = 'sameEmployerAs' | 'sameAgencyAs'

/** As much of an application as says what it belongs to. Its own id says that there is no other. */
export interface Relatable {
  readonly id: string
  readonly sameEmployerAs?: string
  readonly sameAgencyAs?: string
}

/** The other one: as it was said here, else of an application that was said to be like this one. */
export function relatedTo(
  application: Relatable,
  applications: readonly Relatable[],
  relation: Relation
): string | undefined {
  const { id } = application
  const others = applications.filter((other) => other.id !== id)
  const named = others.find((other) => other.id === application[relation])
  return (named ?? others.find((other) => other[relation] === id))?.id
}

/** Whether it was asked already, here or there. */
export function isRelationKnown(
  application: Relatable,
  applications: readonly Relatable[],
  relation: Relation
): boolean {
  const { [relation]: own } = application
  return own !== undefined || relatedTo(application, applications, relation) !== undefined
}

/** Remembers what the application in sight has in common with which other; null for none. */
export function relateTo(relation: Relation, other: string | null): void {
  changeRecord((record) => ({
    ...record,
    applications: relate(record.applications, record.current, relation, other)
  }))
}

/** Whoever is said to be elsewhere leaves those behind who named it: they stay with each other. */
export function relate<Application extends Relatable>(
  applications: readonly Application[],
  id: string | null,
  relation: Relation,
  other: string | null
): readonly Application[] {
  const one = applications.find((candidate) => candidate.id === id)
  if (one === undefined) return applications
  const isAsBefore = relatedTo(one, applications, relation) === (other ?? undefined)
  if (isAsBefore && other !== null) return applications
  const others = applications.filter((each) => each.id !== id)
  const behind = others.find((each) => each[relation] === id)
  const heir = others.find((each) => each.id === one[relation]) ?? behind
  return applications.map((each) => {
    if (each === one) return { ...each, [relation]: other ?? each.id }
    return each[relation] === id ? { ...each, [relation]: heir?.id ?? each.id } : each
  })
}
