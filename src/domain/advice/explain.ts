/** Why the answer is what it is: its reasons, what did not matter, and what would change it. */
import { knownOn } from '../facts/known.ts'
import type { Knowledge } from '../plan/forecast.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents } from '../situation/timeline.ts'
import type { Advice } from './advice.ts'
import type { Moment } from './advice-day.ts'
import { indifferentFacts, type Otherwise } from './indifferent-facts.ts'
import { reasonAtoms } from './reason-atoms.ts'
import { type Grounds, groundsOf } from './reason-grounds.ts'
import { type Change, whatWouldChange } from './what-would-change.ts'

export interface Explanation {
  /** Facts at their levels, as `fact=level`, in the order of telling. */
  readonly atoms: readonly string[]
  readonly grounds: Grounds
  readonly indifferent: readonly Otherwise[]
  readonly changes: readonly Change[]
}

/** Explains advice that advise() gave for the same situation and moment. */
export function explain(
  advice: Advice,
  situation: Situation,
  moment: Moment,
  knowledge: Knowledge
): Explanation {
  const { calendar, book, school } = knowledge
  const sorted = sortEvents(situation.events)
  const known = knownOn(situation, sorted, advice.asOf, calendar, school)
  return {
    atoms: reasonAtoms(advice, known, book),
    grounds: groundsOf(known, moment.today),
    indifferent: indifferentFacts(advice, known, book),
    changes: whatWouldChange(situation, moment, knowledge, advice, known)
  }
}
