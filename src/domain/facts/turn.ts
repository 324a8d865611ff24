/**
 * Whose turn it is, and from which day on it is the user's.
 *
 * While a chase stands unanswered: the later of the gap since it and the wait from that
 * recipient's newest word. Otherwise the time they named, else the wait from the newest of
 * what happened. All counted in contact days, so nothing runs during the year-end lull.
 */
import {
  addContactDays,
  contactDayOnOrAfter,
  contactDaysBetween,
  isContactDay,
  nextContactDay
} from '../calendar/business-days.ts'
import { daysBetween, laterOf, type PlainDate } from '../calendar/plain-date.ts'
import { notTwiceInARow } from '../once-per.ts'
import type { Recipient, SituationEvent } from '../situation/events.ts'
import { eventsOf } from '../situation/timeline.ts'
import { isChase } from './chases.ts'
import type { Known } from './known.ts'
import { startAhead } from './live.ts'

export type TurnLevel = 'theirs' | 'gap' | 'yours' | 'lapsed'

export interface Turn {
  readonly level: TurnLevel
  /** The first day on which it is the user's turn. */
  readonly due: PlainDate
}

/** Whether an event starts the wait anew when no chase stands unanswered. */
function startsWait(event: SituationEvent): boolean {
  switch (event.kind) {
    case 'application':
    case 'talk':
    case 'interview':
    case 'said':
    case 'missed-appointment':
    case 'offer':
    case 'request':
    case 'checks':
    case 'accepted':
      return true
    case 'reply':
      return event.automatic !== true && event.says.kind !== 'ask-other'
    case 'contact':
      return event.outcome === 'spoke' || (!isChase(event) && event.purpose !== 'reach-live')
    default:
      return false
  }
}

/** Whether an event is a word of this recipient, or of someone on their behalf. */
function isWordOf(event: SituationEvent, recipient: Recipient): boolean {
  switch (event.kind) {
    case 'said':
    case 'missed-appointment':
      return event.by === recipient
    case 'reply':
      return (
        event.automatic !== true && (event.from === recipient || event.onBehalfOf === recipient)
      )
    case 'request':
    case 'offer':
      return event.from === recipient
    case 'interview':
      return event.with.includes(recipient)
    case 'talk':
      return event.with === recipient
    case 'contact':
      return event.outcome === 'spoke' && event.to === recipient
    default:
      return false
  }
}

/** Whether an event is a word of anyone at the employer's. */
function isTheirWord(event: SituationEvent): boolean {
  if (event.kind === 'contact') return event.outcome === 'spoke'
  if (event.kind === 'checks') return event.state === 'cleared'
  return event.kind !== 'application' && event.kind !== 'accepted' && startsWait(event)
}

function newestDate(
  past: readonly SituationEvent[],
  matches: (event: SituationEvent) => boolean
): PlainDate | null {
  return past.findLast(matches)?.date ?? null
}

function latestOf(dates: readonly (PlainDate | null)[], fallback: PlainDate): PlainDate {
  const known = dates.filter((date) => date !== null)
  return known.reduce(laterOf, known[0] ?? fallback)
}

/** The end of the default wait from the newest event that starts one. */
export function waitEnd(known: Known): PlainDate {
  const { past } = known.timeline
  const base = newestDate(past, startsWait) ?? past[0]?.date
  if (base === undefined) return known.day
  const over = known.promise?.over
  if (over !== undefined && over > base) return over
  return addContactDays(known.calendar, base, known.pace.wait)
}

/** They named someone else to ask, and the user has not written there yet. */
export function redirectedOn(known: Known): PlainDate | null {
  const { past } = known.timeline
  const named = eventsOf(past, 'reply').findLast((reply) => reply.says.kind === 'ask-other')
  if (named?.says.kind !== 'ask-other') return null
  const { recipient } = named.says
  const after = past.slice(past.indexOf(named) + 1)
  const followed = after.some(
    (event) => (event.kind === 'contact' && event.to === recipient) || isTheirWord(event)
  )
  return followed ? null : named.date
}

function afterChase(known: Known, recipient: Recipient, chasedOn: PlainDate): Turn {
  const { calendar, pace, promise } = known
  const gapEnd = addContactDays(calendar, chasedOn, pace.gap)
  const word = newestDate(known.timeline.past, (event) => isWordOf(event, recipient))
  const wait = word === null ? null : addContactDays(calendar, word, pace.wait)
  const waitPart = latestOf([promise?.over ?? wait], gapEnd)
  return gapEnd >= waitPart ? { level: 'gap', due: gapEnd } : { level: 'theirs', due: waitPart }
}

function standingChase(known: Known): { recipient: Recipient; date: PlainDate } | null {
  const all = [known.strikes.newest, ...known.strikesElsewhere].filter((chase) => chase !== null)
  return all.reduce<(typeof all)[number] | null>(
    (newest, chase) => (newest === null || chase.date > newest.date ? chase : newest),
    null
  )
}

function unblocked(known: Known, turn: Turn): Turn {
  const { calendar, wishes, away, recipient, day } = known
  const blocks = [
    wishes.waitUntil === null ? null : nextContactDay(calendar, wishes.waitUntil),
    recipient === null ? firstBack(away, calendar) : null,
    isContactDay(calendar, day) ? null : contactDayOnOrAfter(calendar, day)
  ]
  const due = latestOf([turn.due, ...blocks], turn.due)
  return due > turn.due ? { level: 'theirs', due } : turn
}

function firstBack(
  away: ReadonlyMap<Recipient, PlainDate>,
  calendar: Known['calendar']
): PlainDate | null {
  const days = [...away.values()].sort()
  return days[0] === undefined ? null : contactDayOnOrAfter(calendar, days[0])
}

/** Whether so much time has gone by since their last word that it is over for everyone. */
function hasLapsed(known: Known): boolean {
  const { day, pace, promise, timeline, calendar } = known
  if (startAhead(known) !== null) return false
  const last = latestOf(
    [newestDate(timeline.past, isTheirWord), promise?.due ?? null],
    timeline.past[0]?.date ?? day
  )
  return (
    daysBetween(last, day) >= pace.lapse && contactDaysBetween(calendar, last, day) >= pace.lapse
  )
}

/** Whose turn it is on the known day. */
export const turnOf = notTwiceInARow((known: Known): Turn => {
  if (hasLapsed(known)) return { level: 'lapsed', due: known.day }
  const chase = standingChase(known)
  const redirected = chase === null ? redirectedOn(known) : null
  const due =
    redirected === null
      ? waitEnd(known)
      : latestOf([known.promise?.over ?? null, redirected], redirected)
  const turn: Turn =
    chase === null ? { level: 'theirs', due } : afterChase(known, chase.recipient, chase.date)
  const open = unblocked(known, turn)
  return open.due <= known.day ? { level: 'yours', due: open.due } : open
})
