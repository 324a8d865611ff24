/**
 * Finds what someone describes ("they said soon") among the symptoms that the check can begin with.
 * All words of a phrase must have been typed, in any order, each with at most one error.
 */
import { isNearly } from './is-nearly.ts'
import { searchWords } from './search-words.ts'

export interface Symptom {
  /** What happened, as the reader would say it. */
  readonly says: string
  /** The check with the answers filled in. */
  readonly href: string
  /** Ways to type it, as searchable words. */
  readonly phrases: readonly (readonly string[])[]
}

/** At most two, those with the longest phrase first. */
export function findSymptoms(typed: string, symptoms: readonly Symptom[]): readonly Symptom[] {
  const words = searchWords(typed)
  return symptoms
    .map((symptom) => ({ symptom, fit: fitOf(words, symptom) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((one, other) => other.fit - one.fit)
    .slice(0, 2)
    .map(({ symptom }) => symptom)
}

/** The number of words of the longest phrase that was typed. */
function fitOf(typed: readonly string[], { phrases }: Symptom): number {
  const fitting = phrases.filter((phrase) =>
    phrase.every((word) => typed.some((one) => isNearly(one, word)))
  )
  return Math.max(0, ...fitting.map((phrase) => phrase.length))
}
