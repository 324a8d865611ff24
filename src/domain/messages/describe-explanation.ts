/** An explanation in words: the reasons, what did not matter, and what would change the answer. */
import type { Advice } from '../advice/advice.ts'
import type { AdviceText } from '../advice/advice-text.ts'
import type { Explanation } from '../advice/explain.ts'
import type { Situation } from '../situation/situation.ts'
import { describeChanges, describeSame } from './describe-changes.ts'
import { describeReasons } from './describe-reasons.ts'
import { knownOfAdvice } from './known.ts'
import type { Names } from './name-recipient.ts'
import type { CoreWords, ExplanationWords } from './words.ts'

export type ExplanationText = Pick<AdviceText, 'reasons' | 'notMattering' | 'changes'>

/** The words that are sent later than the rest, and their shape, so that no other is taken for them. */
export interface LaterWords {
  readonly format: typeof laterWordsFormat
  readonly reasons: CoreWords['reasons']
  readonly explanations: ExplanationWords
}
export const laterWordsFormat = 'explanations-1'

/** What is explained, and to whom. */
export interface Explained {
  readonly advice: Advice
  readonly situation: Situation
  readonly explanation: Explanation
  readonly names: Names
}

/** Puts an explanation into words. */
export function describeExplanation(
  { advice, situation, explanation, names }: Explained,
  { wording }: CoreWords,
  { reasons, explanations }: LaterWords
): ExplanationText {
  const subject = { advice, situation, wording, names }
  return {
    reasons: describeReasons(subject, knownOfAdvice(subject), { reasons }, explanation),
    notMattering: describeSame(subject, explanation, explanations),
    changes: describeChanges(subject, explanation, explanations)
  }
}
