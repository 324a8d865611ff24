/**
 * Representative answers to a question that is still open: every wish alone and with those it
 * can meet, and every pace. Only the last questions of a path have them; before those so much
 * is open that everything can still matter.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import { recipients, type SituationEvent } from '../situation/events.ts'
import type { Sector } from '../situation/situation.ts'
import type { Answer } from './answers.ts'

/** One of each pace before and after an offer, and one that is staffed round the clock. */
export const sectorsToTry: readonly Sector[] = [
  'unknown',
  'government',
  'retail',
  'hospital',
  'school'
]

/** Wishes as they may be answered; those that can be lifted also as they were told today. */
export function wishesToTry(
  events: readonly SituationEvent[],
  toldOn: PlainDate
): readonly Answer[] {
  const people = peopleToTry(events)
  return [
    { wishes: ['none'] },
    { wishes: ['stop'] },
    { wishes: ['stop'], date: toldOn },
    { wishes: ['no-calls'] },
    { wishes: ['no-calls'], date: toldOn },
    ...people.flatMap(wishesAbout)
  ]
}

/** Through one person, not to that person, and through one but not to the next. */
function wishesAbout(person: string, at: number, people: readonly string[]): readonly Answer[] {
  return [
    { wishes: ['only-through'], through: person },
    { wishes: ['not-to'], notTo: person },
    ...people.slice(at + 1, at + 2).map((other) => ({
      wishes: ['only-through', 'not-to'],
      through: person,
      notTo: other
    }))
  ]
}

/** Everyone named so far, and one who was not. */
function peopleToTry(events: readonly SituationEvent[]): readonly string[] {
  const told = JSON.stringify(events)
  const named = recipients.filter((person) => told.includes(`"${person}"`))
  const other = recipients.find((person) => !named.includes(person))
  return other === undefined ? named : [...named, other]
}
