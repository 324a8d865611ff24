/** How many years of school a text asks for: the grade of Flesch and Kincaid, from words, sentences and syllables. */
import { syllable } from 'syllable'
import { sentencesOf, wordsOf } from './prose.ts'

/** The grade of an MDX file; a file without a word has grade 0. */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** A number is spoken, but its digits are read: one syllable, as a short word. */
function syllablesOf(word: string): number {
  return Math.max(1, syllable(word.replaceAll('‑', '-')))
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((low ?? 0) + (high ?? 0)) / 2
}
