/**
 * Which of the user's applications have people in common. Being the same holds both ways and over
 * others between. Through the same agency only the agency itself is shared; at the same employer
 * everyone but the agency is.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Recipient } from '../situation/events.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents, type Timeline, timelineOn } from '../situation/timeline.ts'

/** One of the user's applications, and what it has in common with others. */
export interface Related {
  readonly id: string
  readonly situation: Situation
  /** What the user calls people: two names tell two people of one role apart. */
  readonly names: Readonly<Partial<Record<Recipient, string>>>
  readonly sameEmployerAs?: string
  readonly sameAgencyAs?: string
}

/** An application's timeline as of a day. */
export function timelineOf({ situation }: Related, day: PlainDate): Timeline {
  return timelineOn(sortEvents(situation.events), day)
}

/** Whether two applications share a person or office; anybody there, when none is named. */
export type AreShared = (one: Related, other: Related, who?: Recipient) => boolean

/** Tells which of the applications share whom. */
export function sharedAmong(applications: readonly Related[]): AreShared {
  const employer = groupsOf(applications, ({ sameEmployerAs }) => sameEmployerAs)
  const agency = groupsOf(applications, ({ sameAgencyAs }) => sameAgencyAs)
  return (one, other, who) => {
    const group = who === 'agency' ? agency : employer
    const isSame = who === undefined || isSamePerson(one.names[who], other.names[who])
    return isSame && group.get(one.id) === group.get(other.id)
  }
}

/** Each application's group, called after one of its members. */
type Groups = ReadonlyMap<string, string>

/** Whoever names another belongs to its group, also when that other has been deleted since. */
function groupsOf(
  applications: readonly Related[],
  sameAs: (application: Related) => string | undefined
): Groups {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    const next = parent.get(id)
    return next === undefined ? id : rootOf(next)
  }
  for (const application of applications) {
    const [one, other] = [rootOf(application.id), rootOf(sameAs(application) ?? application.id)]
    if (one !== other) parent.set(one, other)
  }
  return new Map(applications.map(({ id }) => [id, rootOf(id)]))
}

function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  const [left, right] = [one, other].map((name) => name?.trim().toLowerCase() ?? '')
  return left === '' || right === '' || left === right
}
