/**
 * Promise 8: an accepted, conditional or verbal offer, a start that is near or past, and
 * silence. Then a live person must be reached; this file says when that is so, and how far it is.
 */
import {
  addContactDays,
  businessDaysBetween,
  contactDaysBetween,
  lastBusinessDayBefore
} from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { nearDays, staffedRoundTheClock } from '../rules/paces.ts'
import type { Contact } from '../situation/events.ts'
import { eventsOf } from '../situation/timeline.ts'
import type { Known } from './known.ts'
import { activePromise } from './promise.ts'

/** At most this many attempts to reach someone live. */
const mostAttempts = 2

/** The first day of work while it is still to come. */
export function startAhead({ offer, day }: Known): PlainDate | null {
  return offer.start !== null && offer.start > day ? offer.start : null
}

/** Whether the first day of work has come. */
export function startReached({ offer, day }: Known): boolean {
  return offer.start !== null && offer.start <= day
}

/** Whether a start day lies ahead that is no more than five business days away. */
export function startIsNear(known: Known): boolean {
  const start = startAhead(known)
  return start !== null && businessDaysBetween(known.calendar, known.day, start) <= nearDays
}

function passedRecently(known: Known, date: PlainDate): boolean {
  if (date > known.day) return false
  return contactDaysBetween(known.calendar, date, known.day) < known.pace.lapse
}

/** Whether the time they named for the checks is over, and not long ago. */
function clearancePassed(known: Known): boolean {
  const words = eventsOf(known.timeline.past, 'said').filter((said) => said.about === 'clearance')
  const promise = activePromise(words, known.calendar, known.school.grace.is)
  return promise !== null && !known.offer.cleared && passedRecently(known, promise.over)
}

/** Whether every paper is in, no start was named, and the usual wait has gone by. */
function checksAreSilent(known: Known): boolean {
  const { checksDoneOn, start } = known.offer
  if (checksDoneOn === null || start !== null) return false
  return passedRecently(known, addContactDays(known.calendar, checksDoneOn, known.pace.wait))
}

/** A message about start, place or papers that nobody has answered. Thanks and papers ask nothing. */
export function openQuestions(known: Known): readonly Contact[] {
  const asksNothing = ['thanks', 'answer-request', 'close', 'missed-appointment']
  const since = known.offer.acceptedOn
  return known.unanswered.filter(
    (contact) => !asksNothing.includes(contact.purpose) && (since === null || contact.date >= since)
  )
}

/** What was sent today is not silence yet. */
function isSilent(known: Known): boolean {
  const { offer, day } = known
  const unconfirmed = offer.checksDoneOn !== null && !offer.cleared
  const unanswered = openQuestions(known).some((contact) => contact.date < day)
  return unanswered || unconfirmed || startReached(known)
}

/** Whether silence now means: reach a live person. */
export function mustReachLive(known: Known): boolean {
  const { offer } = known
  const offered = offer.accepted || offer.grade === 'verbal' || offer.grade === 'conditional'
  if (!offered) return false
  if (offer.secured && (openQuestions(known).length === 0 || startReached(known))) return false
  const startPassed = offer.start !== null && passedRecently(known, offer.start)
  const timeIsUp =
    startIsNear(known) || startPassed || clearancePassed(known) || checksAreSilent(known)
  return timeIsUp && isSilent(known)
}

/** How many attempts stand, and whether another may follow today. */
export function attemptLevel(known: Known): 'now' | 'tomorrow' | 'closed' | 'spent' {
  const attempts = known.unanswered.filter((contact) => contact.purpose === 'reach-live')
  if (attempts.length >= mostAttempts) return 'spent'
  if (attempts.at(-1)?.date === known.day) return 'tomorrow'
  return known.officesClosed && !mayCallOnAnyDay(known) ? 'closed' : 'now'
}

/** Whether somebody is on duty in person on any day of the week. */
export function isStaffedRoundTheClock({ situation }: Known): boolean {
  return staffedRoundTheClock.includes(situation.sector)
}

/** A place on duty round the clock is called at once when the start is the next business day. */
export function mayCallOnAnyDay(known: Known): boolean {
  return isStaffedRoundTheClock(known) && startIsNextBusinessDay(known)
}

/** Whether a time they named is still to come; it is waited for only until the last business day before the start. */
export function promiseStillRuns(known: Known): boolean {
  const { promise, day, calendar } = known
  if (promise === null || promise.over <= day) return false
  const start = startAhead(known)
  return start === null || day < lastBusinessDayBefore(calendar, start)
}

/** Whether the start is the next business day, so that a place on duty round the clock may be rung at once. */
export function startIsNextBusinessDay(known: Known): boolean {
  const start = startAhead(known)
  return start !== null && businessDaysBetween(known.calendar, known.day, start) <= 1
}
