/**
 * Whether what the user did so far can be called harmless. Not if it went against a wish of
 * theirs, came before the day that they had named, or was more than we would advise ourselves.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import { isChase } from '../facts/chases.ts'
import type { Known } from '../facts/known.ts'
import { activePromise } from '../facts/promise.ts'
import { viaAgency } from '../facts/recipient.ts'
import { wishesOn } from '../facts/wishes.ts'
import type { Contact, SituationEvent } from '../situation/events.ts'
import { eventsOf, isByVoice } from '../situation/timeline.ts'

/** Up to this many contacts of one's own, answered or not, are little. */
const littleContact = 3

/** How much the user has asked so far: nothing, little that did no harm, or more than that. */
export function contactedLevel(known: Known): 'none' | 'little' | 'much' {
  const contacts = eventsOf(known.timeline.past, 'contact').filter(
    (contact) => isChase(contact) || contact.outcome === 'spoke'
  )
  const count = timesOf(contacts)
  if (count === 0) return 'none'
  const chases = contacts.filter(isChase)
  const isLittle =
    count <= littleContact &&
    timesOf(chases) <= known.school.mostChases.is &&
    timesOf(chases.filter(isByVoice)) <= 1
  return isLittle && !contacts.some((contact) => wasUnwelcome(contact, known)) ? 'little' : 'much'
}

function timesOf(contacts: readonly Contact[]): number {
  return contacts.reduce((sum, contact) => sum + (contact.times ?? 1), 0)
}

/** What was said on the very day may have been said in answer, so that only earlier days count. */
function before(known: Known, date: PlainDate): readonly SituationEvent[] {
  return known.timeline.past.filter((event) => event.date < date)
}

function wasUnwelcome(contact: Contact, known: Known): boolean {
  const past = before(known, contact.date)
  const wishes = wishesOn(past, contact.date, false)
  const through = wishes.onlyThrough ?? (viaAgency(past) ? 'agency' : contact.to)
  return (
    wishes.stop ||
    (wishes.callsUnwelcome && isByVoice(contact)) ||
    wishes.waitUntil !== null ||
    wishes.notTo.includes(contact.to) ||
    contact.to !== through ||
    wasEarly(contact, past, known)
  )
}

/** A question before the end of the time that they had named. */
function wasEarly(contact: Contact, past: readonly SituationEvent[], known: Known): boolean {
  if (contact.purpose !== 'chase') return false
  const promise = activePromise(past, known.calendar, known.school.grace.is)
  return promise !== null && contact.date <= promise.due
}
