/**
 * Notes that are no chase and fall due by what happened: thanks after an interview, a word
 * about an appointment that they missed, a request to have a cancelled interview back, and
 * one kind note after a refusal.
 */
import { addBusinessDays, contactDaysBetween, isInLull } from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { SituationEvent } from '../situation/events.ts'
import { comesAfter, eventsOf, newestOf } from '../situation/timeline.ts'
import type { Known } from './known.ts'

/** A thank-you is sent until this many business days after the interview. */
const thankDays = 2

/** Business days after a refusal until which a kind note is still worth sending. */
const kindNoteDays = 10

export type NoteLevel = 'none' | 'missed' | 'want-back' | 'want-back-sent' | 'thank'

function wroteAfter(known: Known, event: SituationEvent): boolean {
  return eventsOf(known.timeline.past, 'contact').some((contact) => comesAfter(contact, event))
}

function heardAfter(known: Known, event: SituationEvent): boolean {
  const theirs = ['reply', 'said', 'interview', 'offer', 'request', 'refusal']
  return known.timeline.past.some(
    (later) => theirs.includes(later.kind) && comesAfter(later, event)
  )
}

/** Whether a thank-you is due: an interview in the last two business days, and no word since. */
export function thanksAreDue(known: Known): boolean {
  const interview = newestOf(known.timeline.past, 'interview')
  if (interview === undefined || wroteAfter(known, interview)) return false
  const { calendar, day, promise, wishes } = known
  const timePassed = promise !== null && promise.over <= day
  if (wishes.waitUntil !== null || timePassed || isInLull(day)) return false
  return day <= addBusinessDays(calendar, interview.date, thankDays)
}

/** Which note that is no chase is due, if any. Nothing is due in the lull or before their date. */
export function noteLevel(known: Known): NoteLevel {
  const { past } = known.timeline
  const cancelled = newestOf(past, 'cancelled-interview')
  if (cancelled !== undefined && !heardAfter(known, cancelled)) {
    if (wroteAfter(known, cancelled)) return 'want-back-sent'
    return isHeldBack(known) ? 'none' : 'want-back'
  }
  const missed = newestOf(past, 'missed-appointment')
  if (missed !== undefined && !heardAfter(known, missed) && !wroteAfter(known, missed)) {
    return isHeldBack(known) ? 'none' : 'missed'
  }
  return thanksAreDue(known) ? 'thank' : 'none'
}

function isHeldBack(known: Known): boolean {
  return isInLull(known.day) || known.wishes.waitUntil !== null
}

/** How the kind note after a refusal stands. */
export function kindNoteLevel(known: Known, refusedOn: PlainDate): 'due' | 'sent' | 'late' {
  const wrote = eventsOf(known.timeline.past, 'contact').some(
    (contact) =>
      contact.date > refusedOn || (contact.date === refusedOn && contact.purpose === 'close')
  )
  if (wrote) return 'sent'
  return contactDaysBetween(known.calendar, refusedOn, known.day) > kindNoteDays ? 'late' : 'due'
}
