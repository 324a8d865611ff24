/** Finds patterns of words in a clause, with `{role}` for a person or an office. */
import { type ClassReader, matchesAt, type Pattern } from '../tokens/pattern.ts'
import { roleIn } from './roles.ts'

/** One to four words, of which the last names the role: "unit director", "head of hr". */
const roleClass: ClassReader = (name, words, at) => {
  if (name !== 'role') return []
  return [1, 2, 3, 4]
    .filter((length) => roleIn(words.slice(at + length - 1, at + length)) !== undefined)
    .map((length) => ({ end: at + length, values: [] }))
}

/** The end of the longest match at a place. */
export function endAt(
  patterns: readonly Pattern[],
  words: readonly string[],
  at: number
): number | undefined {
  const ends = patterns.flatMap((wanted) => endsAt(wanted, words, at))
  return ends.length === 0 ? undefined : Math.max(...ends)
}

/** The ends of all matches at a place. */
export function endsAt(wanted: Pattern, words: readonly string[], at: number): readonly number[] {
  return matchesAt(wanted, words, at, roleClass).map(({ end }) => end)
}

/** The first place where one of the patterns fits, and the longest end there. */
export function findFirst(
  patterns: readonly Pattern[],
  words: readonly string[]
): { readonly start: number; readonly end: number } | undefined {
  for (const start of words.keys()) {
    const end = endAt(patterns, words, start)
    if (end !== undefined) return { start, end }
  }
  return undefined
}
