/**
 * A situation's events in the order in which they count, whatever the order of entering them.
 *
 * Within one day: what they say and offer comes before the user's contacts, replies come after
 * them, and what the forecast assumes comes last.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import { oncePer } from '../once-per.ts'
import type { Contact, Interview, SituationEvent } from './events.ts'

type Kind = SituationEvent['kind']
export type EventOf<K extends Kind> = Extract<SituationEvent, { readonly kind: K }>

const rankOfKind: Readonly<Record<Kind, number>> = {
  application: 0,
  talk: 1,
  'cancelled-interview': 1,
  'missed-appointment': 1,
  interview: 2,
  said: 3,
  wish: 3,
  away: 3,
  offer: 3,
  request: 3,
  elsewhere: 3,
  checks: 4,
  contact: 5,
  'asked-for-time': 5,
  'decided-elsewhere': 5,
  reply: 6,
  refusal: 6,
  accepted: 7,
  declined: 7,
  withdrew: 7
}

export interface Timeline {
  /** Everything up to and including the day, in order. Interviews still to come are not in it. */
  readonly past: readonly SituationEvent[]
  /** Interviews still to come, nearest first. */
  readonly ahead: readonly Interview[]
}

function rankOf(event: SituationEvent): number {
  return rankOfKind[event.kind] + (event.assumed === true ? 100 : 0)
}

function compareEvents(left: SituationEvent, right: SituationEvent): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  const ranks = rankOf(left) - rankOf(right)
  if (ranks !== 0) return ranks
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)]
  return a < b ? -1 : a > b ? 1 : 0
}

/** All events in the order in which they count. */
export const sortEvents = oncePer((events: readonly SituationEvent[]): readonly SituationEvent[] =>
  [...events].sort(compareEvents)
)

function isAhead(event: SituationEvent, day: PlainDate): event is Interview {
  if (event.kind !== 'interview') return false
  return event.date > day || (event.date === day && event.held !== true)
}

interface Standing {
  readonly sorted: readonly SituationEvent[]
  readonly come: number
  readonly still: number
  readonly timeline: Timeline
}

let last: Standing | undefined

/**
 * What is known on a day. `sorted` comes from sortEvents. Days between which nothing happens
 * share one timeline, so that what follows from it is worked out once for all of them.
 */
export function timelineOn(sorted: readonly SituationEvent[], day: PlainDate): Timeline {
  let come = 0
  let still = 0
  for (const event of sorted) {
    if (isAhead(event, day)) still += 1
    else if (event.date <= day) come += 1
  }
  if (last?.sorted !== sorted || last.come !== come || last.still !== still) {
    last = { sorted, come, still, timeline: divide(sorted, day) }
  }
  return last.timeline
}

function divide(sorted: readonly SituationEvent[], day: PlainDate): Timeline {
  const past: SituationEvent[] = []
  const ahead: Interview[] = []
  for (const event of sorted) {
    if (isAhead(event, day)) ahead.push(event)
    else if (event.date <= day) past.push(event)
  }
  return { past, ahead }
}

/** The events of one kind, in order. */
export function eventsOf<K extends Kind>(
  events: readonly SituationEvent[],
  kind: K
): readonly EventOf<K>[] {
  return events.filter((event): event is EventOf<K> => event.kind === kind)
}

/** The newest event of a kind, or undefined. */
export function newestOf<K extends Kind>(
  events: readonly SituationEvent[],
  kind: K
): EventOf<K> | undefined {
  return eventsOf(events, kind).at(-1)
}

/** Whether `later` counts after `earlier`, both taken from the same sorted list. */
export function comesAfter(later: SituationEvent, earlier: SituationEvent): boolean {
  return compareEvents(later, earlier) > 0
}

/** A contact by telephone, whoever or whatever picked up. */
export function isByVoice(contact: Contact): boolean {
  return contact.channel === 'phone' || contact.channel === 'voicemail'
}
