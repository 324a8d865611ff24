/**
 * Looks at the words of a clause that no pattern has understood. A condition, a negation, another
 * event or a piece of a time forbids the reading; what the news will be about does not.
 */
import type { Frame } from './frame.ts'
import type { Clause } from './item.ts'
import { conditionWords, isTimeWord, isWarning } from './warning-words.ts'
import { texts, withoutTimes, wordsOf } from './words-of.ts'

/** What may follow the time without changing it: "about the start", "with an offer". */
const topics = new Set<string | undefined>(
  'about regarding concerning whether on who which how what as'.split(' ')
)
const gifts = new Set<string | undefined>(
  'offer decision answer news details update more further next our instructions information result results feedback'.split(
    ' '
  )
)
const purposes = new Set<string | undefined>(
  'discuss arrange schedule set offer go tell let talk give explain finalize finalise confirm'.split(
    ' '
  )
)
const success = new Set(
  'selected successful chosen shortlisted forward proceed interested job match want like progress advance'.split(
    ' '
  )
)

export function judgeRest(clause: Clause, frame: Frame): 'harmless' | 'only-if' | 'warning' {
  const last = Math.max(
    ...frame.places,
    ...clause.items.map((item, at) => (item.kind === 'time' ? at : -1))
  )
  const rest = withoutTimes(wordsOf(clause)).filter(({ place }) => !frame.places.has(place))
  const before = texts(rest.filter(({ place }) => place < last))
  const tail = texts(rest.filter(({ place }) => place > last))
  // "Call you in" is an invitation.
  if ((tail[0] === 'in' && tail[1] !== 'writing') || isCalledIn(clause, frame)) return 'warning'
  if (frame.needsAmount && isOtherPurpose(tail)) return 'warning'
  const isFree = startsTopic(tail)
  const warnings = [
    ...before.filter(isWarning),
    ...tail.filter((word) =>
      isFree ? conditionWords.has(word) || isTimeWord(word) : isWarning(word)
    )
  ]
  if (isForSome(clause, frame) && !warnings.includes('if'))
    return warnings.length === 0 ? 'only-if' : 'warning'
  if (warnings.length === 0) return 'harmless'
  const isOnlyIf = warnings.join(' ') === 'if'
  return isOnlyIf && [...before, ...tail].some((word) => success.has(word)) ? 'only-if' : 'warning'
}

function startsTopic([first, second, third]: readonly string[]): boolean {
  if (topics.has(first)) return true
  if (first === 'with') return gifts.has(second) || gifts.has(third)
  return first === 'to' && purposes.has(second)
}

const chosen = new Set(['only', 'successful', 'shortlisted', 'selected', 'chosen', 'finalists'])

/** "Successful candidates will be told": nothing is promised to the others. */
function isForSome(clause: Clause, frame: Frame): boolean {
  const first = Math.min(...frame.places)
  return withoutTimes(wordsOf(clause)).some(
    ({ word, place }) => chosen.has(word) && (place < first || frame.places.has(place))
  )
}

function isCalledIn(clause: Clause, frame: Frame): boolean {
  const words = withoutTimes(wordsOf(clause))
  const next = words.findIndex(({ place }) => place > Math.max(...frame.places))
  return words[next]?.word === 'in' && words[next + 1]?.word !== 'writing'
}

/** "It takes two weeks to train": an amount of time for something else. */
function isOtherPurpose([first, ...more]: readonly string[]): boolean {
  const isForNews = more.slice(0, 2).some((word) => gifts.has(word) || word === 'us')
  return first === 'to' || (first === 'for' && !isForNews)
}
