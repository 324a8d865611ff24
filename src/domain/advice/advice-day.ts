/**
 * The day that the advice is for. On a day without office hours the whole advice is that of the
 * next business day, save for what cannot or need not wait: an answer that they asked for, a
 * deadline, thanks, and a place on duty round the clock when the start is the next business day.
 */
import { isBusinessDay, nextBusinessDay } from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { knownOn } from '../facts/known.ts'
import { mayCallOnAnyDay } from '../facts/live.ts'
import type { Knowledge } from '../plan/forecast.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents } from '../situation/timeline.ts'
import { ruleOn } from './ruling.ts'
import type { Verdict } from './verdicts.ts'

export interface Moment {
  readonly today: PlainDate
  /** After 16:00, on a Friday after 12:00. */
  readonly afterHours: boolean
}

/** Verdicts that do not wait for office hours. */
const onAnyDay: readonly Verdict[] = ['reply-now', 'thank', 'ask-extension', 'decide', 'settled']

/** Today, or the next business day when offices are closed and nothing is urgent. */
export function adviceDay(situation: Situation, moment: Moment, knowledge: Knowledge): PlainDate {
  const { today } = moment
  const { calendar, book, school } = knowledge
  if (!isOutOfHours(today, moment, knowledge)) return today
  const known = knownOn(situation, sortEvents(situation.events), today, calendar, {
    school,
    afterHours: true
  })
  const ruling = ruleOn(known, book)
  const cannotWait =
    onAnyDay.includes(ruling.verdict) || (ruling.phase === 'start-near' && mayCallOnAnyDay(known))
  return cannotWait ? today : nextBusinessDay(calendar, today)
}

/** Whether offices are closed at the time of a day that is advised on. */
export function isOutOfHours(day: PlainDate, moment: Moment, knowledge: Knowledge): boolean {
  if (!isBusinessDay(knowledge.calendar, day)) return true
  return day === moment.today && moment.afterHours
}
