/** What the user has done so far towards this employer, as far as words depend on it. */
import type { Contact, SituationEvent } from '../situation/events.ts'
import { comesAfter, eventsOf, isByVoice } from '../situation/timeline.ts'

/** Whether this contact got through, or was answered before the next one. `past` is in order. */
export function isAnswered(contact: Contact, past: readonly SituationEvent[]): boolean {
  if (contact.outcome === 'spoke') return true
  const later = past.filter((event) => comesAfter(event, contact))
  const next = later.findIndex((event) => event.kind === 'contact' && event.to === contact.to)
  const between = next < 0 ? later : later.slice(0, next + 1)
  return between.some((event) => answers(event, contact))
}

/** Contacts by which the user asked for something, other than thanks and answers. */
export function asksOf(past: readonly SituationEvent[]): readonly Contact[] {
  return eventsOf(past, 'contact').filter(({ purpose }) => !notAsking.includes(purpose))
}

/** Calls in which something was said, to a person or to a machine. */
export function callsOf(past: readonly SituationEvent[]): readonly Contact[] {
  return asksOf(past).filter((contact) => isByVoice(contact) && contact.outcome !== 'rang')
}

/** How often the telephone rang without a message, over all days. */
export function countRings(past: readonly SituationEvent[]): number {
  return asksOf(past)
    .filter(({ outcome }) => outcome === 'rang')
    .reduce((sum, { times }) => sum + (times ?? 1), 0)
}

/** Whether someone was called more than once. */
export function calledAnyoneAgain(calls: readonly Contact[]): boolean {
  const once = new Set(calls.map(({ to }) => to))
  return calls.reduce((sum, { times }) => sum + (times ?? 1), 0) > once.size
}

const notAsking: readonly Contact['purpose'][] = ['thanks', 'answer-request', 'close']

function answers(event: SituationEvent, contact: Contact): boolean {
  switch (event.kind) {
    case 'reply':
      return event.automatic !== true && isFrom(contact, event.from, event.onBehalfOf)
    case 'offer':
    case 'request':
    case 'refusal':
      return isFrom(contact, event.from)
    case 'said':
      return isFrom(contact, event.by)
    case 'contact':
      return event.outcome === 'spoke' && isFrom(contact, event.to)
    default:
      return false
  }
}

function isFrom(contact: Contact, ...people: readonly (string | undefined)[]): boolean {
  return people.includes(contact.to)
}
