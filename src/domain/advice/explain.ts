/** Why the answer is what it is: its reasons, what did not matter, and what would change it. */
import type { Knowledge } from '../plan/forecast.ts'
import type { Situation } from '../situation/situation.ts'
import type { Advice } from './advice.ts'
import type { Moment } from './advice-day.ts'
import { indifferentFacts, type Otherwise } from './indifferent-facts.ts'
import { reasonAtoms } from './reason-atoms.ts'
import { type Grounds, groundsOf } from './reason-grounds.ts'
import { ruleOn } from './ruling.ts'
import { knownFor, tell } from './tell.ts'
import { type Change, whatWouldChange } from './what-would-change.ts'

export interface Explanation {
  /** Facts at their levels, as `fact=level`, in the order of telling. */
  readonly atoms: readonly string[]
  readonly grounds: Grounds
  readonly indifferent: readonly Otherwise[]
  readonly changes: readonly Change[]
}

/**
 * Explains the advice of a situation at a moment. Where something is not known, the advice may
 * rest on other readings of the situation: then only what holds in all of them is explained.
 */
export function explain(
  advice: Advice,
  situation: Situation,
  moment: Moment,
  knowledge: Knowledge
): Explanation {
  const { book } = knowledge
  const known = knownFor(situation, moment, knowledge)
  const today = ruleOn(known, book)
  const isToday = today.rule === advice.rule
  const { rule, tested } = isToday ? today : tell(situation, moment, knowledge)
  const isThisReading = rule === advice.rule
  const isKnown = isThisReading && String(tested) === String(advice.tested)
  const atoms = reasonAtoms(advice, known, book)
  return {
    atoms: isKnown ? atoms : atoms.filter((atom) => advice.tested.includes(atom)),
    grounds: groundsOf(known, moment.today),
    indifferent: isKnown ? indifferentFacts(advice, known, book) : [],
    changes: isThisReading ? whatWouldChange(situation, moment, knowledge, advice, known) : []
  }
}
