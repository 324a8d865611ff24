/** Finds "you will hear": the user, or all candidates, and what comes to them. */
import { type Act, yourActs } from './acts.ts'
import { type Frame, plainFrame, sumOfActs } from './frame.ts'
import { reportedVerbs, yourVerbs } from './frames.ts'
import { endAt, endsAt } from './matching.ts'
import { roleIn } from './roles.ts'
import { type PlacedWord, texts } from './words-of.ts'

const hearers = new Set(['you', 'everyone', 'everybody', 'candidates', 'applicants', 'finalists'])

export function yourFrame(words: readonly PlacedWord[], isReported: boolean): Frame | undefined {
  const plain = texts(words)
  for (let at = 0; at < plain.length; at += 1) {
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
  const found = [...verbEnds, at]
    .map((start) => ({ start, ...longestAct(plain, start) }))
    .filter(({ act }) => act !== undefined)
    .sort((one, other) => (other.end ?? 0) - (one.end ?? 0))[0]
  if (found?.act === undefined || found.end === undefined) return undefined
  const own = plain.slice(found.start, found.end)
  const role = roleIn(
    own.slice(Math.max(own.indexOf('from'), own.indexOf('by'), own.length - 4) + 1)
  )
  const places = new Set(words.slice(at, found.end).map(({ place }) => place))
  return {
    ...plainFrame,
    ...sumOfActs([found.act]),
    places,
    needsTime: found.start === at && !isAlone,
    ...(role === undefined ? {} : { through: role })
  }
}

function longestAct(plain: readonly string[], at: number) {
  let best: { readonly act: Act; readonly end: number } | undefined
  for (const act of yourActs) {
    const end = endAt([act.say], plain, at)
    if (end !== undefined && (best === undefined || end > best.end)) best = { act, end }
  }
  return best ?? { act: undefined, end: undefined }
}

/** Who hears stands right before; "expect a call" needs nobody; "I" only when it is told. */
function canHear(plain: readonly string[], at: number, isReported: boolean): boolean {
  const last = plain[at - 1]
  if (plain[at - 2] === 'let') return false
  if (last !== undefined && hearers.has(last)) return true
  if (last === 'i') return isReported
  return plain[at] === 'expect' && (last === undefined || (last === 'to' && isReported))
}
