/**
 * What can be said about all decision tables at once: how many there are, how many combinations
 * were tried, what is wrong with them, and which claims they name that do not exist.
 */
import { checkTable, type TableReport } from '../domain/rules/check-table.ts'
import type { AnyTable } from '../domain/rules/decision-table.ts'
import type { Pace } from '../domain/rules/paces.ts'
import type { RuleBook } from '../domain/rules/tables/index.ts'

/** What a sentence of the table check is about. */
export type FaultKind = 'hole' | 'overlap' | 'unreached' | 'shared-id'

export interface Proof {
  readonly tables: readonly TableReport[]
  readonly rules: number
  readonly combinations: number
  readonly possible: number
  readonly faults: Readonly<Record<FaultKind, number>>
}

/** A claim that a rule or a pace rests on, and that nobody has written. */
export interface DanglingClaim {
  readonly table: string
  readonly rule: string
  readonly claim: string
}

/** The tables of which exactly one rule applies, the first table first. */
export function uniqueTablesOf(book: RuleBook): readonly AnyTable[] {
  return [book.phase, ...Object.values(book.verdictOf)]
}

/** Which kind of fault a sentence of `checkTable` tells of. */
export function faultKindOf(problem: string): FaultKind {
  if (problem.includes(': no rule for: ')) return 'hole'
  if (problem.includes(' both apply to: ')) return 'overlap'
  return problem.includes(': nothing reaches rule ') ? 'unreached' : 'shared-id'
}

/** Checks every combination of these tables and adds up what was found. */
export function proofOf(tables: readonly AnyTable[]): Proof {
  const reports = tables.map((table) => checkTable(table))
  const kinds = reports.flatMap(({ problems }) => problems.map(faultKindOf))
  const sum = (figure: 'rules' | 'combinations' | 'possible') =>
    reports.reduce((total, report) => total + report[figure], 0)
  const count = (kind: FaultKind) => kinds.filter((found) => found === kind).length
  return {
    tables: reports,
    rules: sum('rules'),
    combinations: sum('combinations'),
    possible: sum('possible'),
    faults: {
      hole: count('hole'),
      overlap: count('overlap'),
      unreached: count('unreached'),
      'shared-id': count('shared-id')
    }
  }
}

/** Claims that rules and paces name although they are not among the known ones. */
export function danglingClaims(
  tables: readonly AnyTable[],
  paces: readonly Pace[],
  known: ReadonlySet<string>
): readonly DanglingClaim[] {
  const named = [
    ...tables.flatMap(({ name, rules }) =>
      rules.map(({ id, claims }) => ({ table: name, rule: id, claims }))
    ),
    ...paces.map(({ id, claims }) => ({ table: 'paces', rule: id, claims }))
  ]
  return named.flatMap(({ table, rule, claims }) =>
    claims.filter((claim) => !known.has(claim)).map((claim) => ({ table, rule, claim }))
  )
}
