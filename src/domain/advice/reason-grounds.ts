/**
 * What lies behind a fact at its level, so that its sentence says what is so for this user: why
 * it is whose turn, what stands unanswered, since when, and which promise is meant.
 */
import { contactDayOnOrAfter, isInLull, nextContactDay } from '../calendar/business-days.ts'
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts'
import { isChase } from '../facts/chases.ts'
import { type Known, strikeLevel } from '../facts/known.ts'
import { openQuestions } from '../facts/live.ts'
import { endOf } from '../facts/offer-state.ts'
import { openRequest } from '../facts/open-request.ts'
import { redirectedOn, turnOf } from '../facts/turn.ts'
import type { Contact, Promised, Recipient, SpokenTime } from '../situation/events.ts'

/** The newest question of the user's that nobody has answered. */
export interface OpenAsk {
  readonly day: PlainDate
  readonly whom: Recipient
  /** How long ago, in days. */
  readonly age: number
  readonly how: AskedHow
}

export const askedHows = [
  'asked-by-ring',
  'asked-not-put-through',
  'asked-by-voicemail',
  'asked-by-email',
  'asked-in-person',
  'asked-in-writing',
  'asked-elsewhere'
] as const
export type AskedHow = (typeof askedHows)[number]

export const turnGrounds = [
  'because-lapsed',
  'because-wish',
  'because-away',
  'because-promise',
  'because-lull',
  'because-asked',
  'because-redirected',
  'because-on-hold',
  'because-wait'
] as const
export type TurnGround = (typeof turnGrounds)[number]

export interface Grounds {
  readonly turn: TurnGround
  /** The day on which it becomes the user's turn. */
  readonly turnDay: PlainDate
  readonly ask: OpenAsk | null
  readonly promise: { readonly time: SpokenTime; readonly about: Promised } | null
  readonly isPromisePassed: boolean
  readonly start: PlainDate | null
  readonly requestDay: PlainDate | null
  readonly endDay: PlainDate | null
  readonly callsUnwelcome: boolean
  readonly isQuickPace: boolean
  readonly isUsualPace: boolean
  readonly hasOpenQuestion: boolean
  readonly hasAskedTwice: boolean
}

/** The grounds on a known day; `today` is the day on which they are said. */
export function groundsOf(known: Known, today: PlainDate): Grounds {
  const { promise, offer, timeline, wishes, pace, day } = known
  const turn = turnOf(known)
  const end = endOf(timeline.past, timeline.ahead.length > 0)
  return {
    turn: turnGround(known),
    turnDay: turn.due,
    ask: openAsk(known, today),
    promise: promise === null ? null : { time: promise.said.time, about: promise.about },
    isPromisePassed: promise !== null && promise.due < day,
    start: offer.start,
    requestDay: openRequest(known)?.date ?? null,
    endDay: end.kind === 'open' ? offer.acceptedOn : end.on,
    callsUnwelcome: wishes.callsUnwelcome,
    isQuickPace: pace.firstChase === 'call',
    isUsualPace: pace.id === 'usual',
    hasOpenQuestion: openQuestions(known).length > 0,
    hasAskedTwice: strikeLevel(known) === 'two'
  }
}

/** What sets the day on which it is, or was, the user's turn. */
function turnGround(known: Known): TurnGround {
  const { level, due } = turnOf(known)
  const { wishes, recipient, promise, calendar, day, pace } = known
  if (level === 'lapsed') return 'because-lapsed'
  if (wishes.waitUntil !== null && due === nextContactDay(calendar, wishes.waitUntil))
    return 'because-wish'
  if (recipient === null && due > day) return 'because-away'
  if (promise !== null && due === promise.over) return 'because-promise'
  if (isInLull(day) && due === contactDayOnOrAfter(calendar, day)) return 'because-lull'
  if (level === 'gap' || (level === 'yours' && openAsk(known, day) !== null)) return 'because-asked'
  if (redirectedOn(known) !== null) return 'because-redirected'
  return pace.id === 'slow' && isOnHold(known) ? 'because-on-hold' : 'because-wait'
}

function isOnHold({ timeline }: Known): boolean {
  const newest = timeline.past.findLast((event) => event.kind === 'reply')
  return newest?.kind === 'reply' && newest.says.kind === 'on-hold'
}

function openAsk(known: Known, today: PlainDate): OpenAsk | null {
  const own = known.unanswered.filter(isChase).at(-1)
  const other = known.strikesElsewhere.toSorted((left, right) => (left.date < right.date ? -1 : 1))
  const newest = other.at(-1)
  if (own !== undefined && (newest === undefined || newest.date <= own.date)) {
    return { day: own.date, whom: own.to, age: daysBetween(own.date, today), how: howOf(own) }
  }
  if (newest === undefined) return null
  const { date, recipient } = newest
  return { day: date, whom: recipient, age: daysBetween(date, today), how: 'asked-elsewhere' }
}

function howOf({ outcome, channel }: Contact): AskedHow {
  if (outcome === 'rang') return 'asked-by-ring'
  if (outcome === 'not-put-through') return 'asked-not-put-through'
  if (channel === 'phone' || channel === 'voicemail') return 'asked-by-voicemail'
  if (channel === 'email') return 'asked-by-email'
  return channel === 'in-person' ? 'asked-in-person' : 'asked-in-writing'
}
