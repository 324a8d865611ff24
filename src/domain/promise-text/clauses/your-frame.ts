/** Finds "you will hear": the user, or all candidates, and what comes to them. */
import { yourActs } from './acts.ts'
import { type Frame, plainFrame, sumOfActs } from './frame.ts'
import { reportedVerbs, yourVerbs } from './frames.ts'
import { endAt, endsAt } from './matching.ts'
import { roleIn } from './roles.ts'
import { type PlacedWord, texts } from './words-of.ts'

const hearers = new Set<string | undefined>([
  'you',
  'everyone',
  'everybody',
  'candidates',
  'applicants',
  'finalists'
])

export function yourFrame(words: readonly PlacedWord[], isReported: boolean): Frame | undefined {
  const plain = texts(words)
  for (const at of plain.keys()) {
    if (!canHear(plain, at, isReported)) continue
    const found = frameAt(words, plain, at, isReported)
    if (found !== undefined) return found
  }
  return undefined
}

function frameAt(
  words: readonly PlacedWord[],
  plain: readonly string[],
  at: number,
  isReported: boolean
): Frame | undefined {
  const isAlone = plain[at] === 'expect'
  const verbs = isReported ? [...yourVerbs, ...reportedVerbs] : yourVerbs
  const verbEnds = verbs.flatMap((verb) => endsAt(verb, plain, at))
  const [found] = [...verbEnds, at]
    .flatMap((start) => actsAt(plain, start))
    .sort((one, other) => other.end - one.end)
  if (found === undefined) return undefined
  const role = roleIn(plain.slice(found.start, found.end))
  const places = new Set(words.slice(at, found.end).map(({ place }) => place))
  return {
    ...plainFrame,
    ...sumOfActs([found.act]),
    places,
    needsTime: found.start === at && !isAlone,
    ...(role === undefined ? {} : { through: role })
  }
}

function actsAt(plain: readonly string[], start: number) {
  return yourActs.flatMap((act) => {
    const end = endAt([act.say], plain, start)
    return end === undefined ? [] : [{ act, start, end }]
  })
}

/** Who hears stands right before; "expect a call" needs nobody; "I" only when it is told. */
function canHear(plain: readonly string[], at: number, isReported: boolean): boolean {
  const last = plain[at - 1]
  if (plain[at - 2] === 'let') return false
  if (hearers.has(last)) return true
  if (last === 'i') return isReported
  return plain[at] === 'expect' && (last === undefined || (last === 'to' && isReported))
}
