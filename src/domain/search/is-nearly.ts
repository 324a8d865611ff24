/** Whether a typed word is another, give or take one letter that is wrong, missing, too much or changed about. */

/** Shorter words are taken as they stand: too many others are one letter away. */
const shortest = 4

export function isNearly(typed: string, word: string): boolean {
  if (typed === word) return true
  if (word.length < shortest || typed.length < shortest) return false
  const [one, other] = withoutSameEnds(typed, word)
  if (one.length <= 1 && other.length <= 1) return true
  return one.length === 2 && one === [...other].toReversed().join('')
}

/** What is left of two different words when their common beginning and their common end are cut. */
function withoutSameEnds(one: string, other: string): readonly [string, string] {
  let start = 0
  while (one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}
