/** The days and times that words may name, as they stand on the day of speaking. */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Offer, Said, SituationEvent } from '../situation/events.ts'
import { eventsOf, newestOf, type Timeline } from '../situation/timeline.ts'
import { formatDay } from './format-day.ts'
import { asksOf, callsOf } from './past-contacts.ts'
import { endOfSpokenTime, saySpokenTime } from './spoken-time.ts'
import type { Placeholder } from './vocabulary.ts'
import type { Pieces } from './words.ts'

export type Values = Readonly<Partial<Record<Placeholder, string>>>
type Days = Readonly<Partial<Record<Placeholder, PlainDate | undefined>>>

/** The newest named time; a later "soon" replaces it only once it is over. */
export function standingPromise(past: readonly SituationEvent[]): Said | undefined {
  const all = eventsOf(past, 'said')
  const newest = all.at(-1)
  if (newest?.time.kind !== 'soon') return newest
  const named = all.findLast(({ time }) => time.kind !== 'soon')
  const end = named === undefined ? undefined : endOfSpokenTime(named)
  return end !== undefined && end >= newest.date ? named : newest
}

/** Values for all placeholders that stand for a day or a time. */
export function daysToName({ past, ahead }: Timeline, pieces: Pieces): Values {
  const promise = standingPromise(past)
  const days: Days = {
    interviewDay: newestOf(past, 'interview')?.date,
    nextInterview: ahead[0]?.date,
    talkDay: newestOf(past, 'talk')?.date,
    missedDay: newestOf(past, 'missed-appointment')?.date,
    cancelledDay: newestOf(past, 'cancelled-interview')?.date,
    deadline: newestOf(past, 'elsewhere')?.deadline,
    requestBy: newestOf(past, 'request')?.by,
    lastMessageDay: asksOf(past).at(-1)?.date,
    lastCallDay: callsOf(past).at(-1)?.date,
    until: endOfWaiting(past),
    promisedBy: promise === undefined ? undefined : dayToName(promise),
    ...daysOfOffers(eventsOf(past, 'offer'))
  }
  const spoken = promise === undefined ? {} : { promise: saySpokenTime(promise.time, pieces) }
  return { ...shown(days), ...spoken }
}

/** The first day that was named. What a hint said of it counts only while there is no offer. */
export function namedStart(offers: readonly Offer[]): PlainDate | undefined {
  const real = offers.filter(({ grade }) => grade !== 'hint')
  const telling = real.length > 0 ? real : offers
  return telling.findLast(({ start }) => start !== undefined)?.start
}

function daysOfOffers(offers: readonly Offer[]): Days {
  return {
    start: namedStart(offers),
    answerBy: offers.findLast(({ answerBy }) => answerBy !== undefined)?.answerBy
  }
}

function endOfWaiting(past: readonly SituationEvent[]): PlainDate | undefined {
  const wish = eventsOf(past, 'wish').at(-1)?.wish
  return wish?.kind === 'wait-until' ? wish.until : undefined
}

/** The day on which a promise ends. Business days are never named as a date, since this knows no holidays. */
export function dayToName(promise: Said): PlainDate | undefined {
  const { time } = promise
  const isCounted = time.kind === 'within' && time.unit === 'business-days'
  return isCounted ? undefined : endOfSpokenTime(promise)
}

function shown(days: Days): Values {
  const named = Object.entries(days).flatMap(([name, day]) =>
    day === undefined ? [] : [[name, formatDay(day)]]
  )
  return Object.fromEntries(named)
}
