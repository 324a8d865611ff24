/** Finds "they will ...": someone on the employer's side, a verb of promising, and an act. */
import { type Act, theirActs } from './acts.ts'
import { type Frame, plainFrame, sumOfActs } from './frame.ts'
import { reportedVerbs, theirVerbs } from './frames.ts'
import { endAt, endsAt } from './matching.ts'
import { roleIn } from './roles.ts'
import { type PlacedWord, texts } from './words-of.ts'

const speakers = new Set(['i', 'we', 'they', 'he', 'she', 'team', 'office', 'someone', 'somebody'])
const aloneVerbs = new Set(['will', 'should', 'hope', 'hoping', 'aim', 'expect'])
const notTheirs = new Set(
  'us you your it this that which what who my to of not no or for with by if at from how when where why because than'.split(
    ' '
  )
)
const afterShortAct = new Set(['about', 'regarding', 'with', 'or'])

export function theirFrame(words: readonly PlacedWord[], isReported: boolean): Frame | undefined {
  const plain = texts(words)
  for (const at of plain.keys()) {
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
  const subject = plain.slice(0, at)
  if (!canSpeak(subject, plain[at] ?? '')) return undefined
  const verbs = isThird(subject) || isReported ? [...theirVerbs, ...reportedVerbs] : theirVerbs
  const verbEnds = verbs.flatMap((verb) => endsAt(verb, plain, at))
  const isOwnBoss = subject.includes('my') || subject.includes('our')
  const [best] = [...verbEnds, ...(isPlainSubject(subject) ? [at] : [])]
    .map((start) => ({ isPresent: start === at, ...actsFrom(plain, start, subject) }))
    .filter(
      ({ acts, end, isPresent }) =>
        acts.length > 0 && !(isPresent && isWeakAlone(acts, plain.slice(at, end)))
    )
    .sort((one, other) => other.end - one.end)
  if (best === undefined || (isOwnBoss && plain.slice(at, best.end).includes('me')))
    return undefined
  const role = roleIn(subject)
  const sum = sumOfActs(best.acts)
  return {
    ...plainFrame,
    ...sum,
    isDecision:
      sum.isDecision && (isThirdParty(subject) || best.acts.some(({ knows }) => knows === true)),
    places: new Set(words.slice(at, best.end).map(({ place }) => place)),
    needsTime: best.isPresent || sum.isDecision,
    ...(role === undefined || sum.isDecision ? {} : { through: role })
  }
}

/** In the present tense only what has the user for its object: "we call you", "we decide". */
function isWeakAlone(acts: readonly Act[], own: readonly string[]): boolean {
  return own.includes('me') || acts.some((act) => act.isShort === true || act.knows === true)
}

/** All acts that follow each other. */
function actsFrom(plain: readonly string[], start: number, subject: readonly string[]) {
  const acts: Act[] = []
  let end = start
  for (let from = start; from < plain.length; ) {
    const next = longestAct(plain, from, subject)
    if (next === undefined) break
    acts.push(next.act)
    end = next.end
    from = plain[end] === 'or' ? end + 1 : end
  }
  return { acts, end }
}

function longestAct(plain: readonly string[], at: number, subject: readonly string[]) {
  let best: { readonly act: Act; readonly end: number } | undefined
  for (const act of theirActs) {
    const end = endAt([act.say], plain, at)
    if (end === undefined || (best !== undefined && end <= best.end)) continue
    if (act.isShort === true && !isWholeShortAct(plain, end, subject)) continue
    best = { act, end }
  }
  return best
}

function isWholeShortAct(
  plain: readonly string[],
  end: number,
  subject: readonly string[]
): boolean {
  const next = plain[end]
  return subject.at(-1) !== 'i' && (next === undefined || afterShortAct.has(next))
}

function canSpeak(subject: readonly string[], verb: string): boolean {
  const last = subject.at(-1)
  if (last === undefined) return aloneVerbs.has(verb)
  return !notTheirs.has(last) && subject.length <= 14
}

function isThird(subject: readonly string[]): boolean {
  const last = subject.at(-1)
  return last !== 'i' && last !== 'we'
}

function isThirdParty(subject: readonly string[]): boolean {
  const last = subject.at(-1)
  return last !== undefined && !speakers.has(last)
}

const otherVerbs = new Set(
  'will would should shall may might can could must have has had hear call is are'.split(' ')
)

/** In the present tense the subject stands alone: "we call you". */
function isPlainSubject(subject: readonly string[]): boolean {
  return subject.length <= 4 && !subject.some((word) => otherVerbs.has(word))
}
