/** Finds "call me on Tuesday" and "if you have heard nothing by Friday, write to me". */
import { pattern } from '../tokens/pattern.ts'
import type { Frame } from './frame.ts'
import { plainFrame } from './frame.ts'
import type { Clause } from './item.ts'
import { endAt, findFirst } from './matching.ts'
import { isWarning } from './warning-words.ts'
import { type PlacedWord, texts, withoutTimes, wordsOf } from './words-of.ts'

const whom = '(from (us|me|him|her|them|anyone|anybody|someone|our office|{role}))'
const nothingHeard = [
  `(if|should) you (have|do|did|should|still have|still do|had)? not (yet|still)? (hear|heard|get|got|receive|received|had) (anything|something|any news|news|any answer|answer|call|email|back|word)? (back)? ${whom}? (anything)? (yet)?`,
  `if you (have|still have)? (hear|heard|got|get) (nothing|no news|no word) (back)? ${whom}? (yet)?`,
  `if (we|i|hr|nobody|no one|they) (have|has|do|did)? (not)? (called|contacted|got back to|get back to|been in touch with|come back to|call|contact|reached|reach) you`,
  'if there is (no|not any) (news|answer)',
  `unless you (hear|have heard) ${whom}?`,
  `in case you (have|do)? not (hear|heard) (anything|back)? ${whom}?`,
  'if nothing (comes|has come|happens|arrives)'
].map(pattern)

const lead =
  '(feel free to|you (can|may|could|should|must)|(can|could|would|will) you|do not hesitate to|i would like you to|by all means|you are (very)? (welcome|free) to|it is (ok|okay|fine) to|({role}|he|she|they|i)? (was|were)? (told|asked|invited|wants|advised) me? to)'
const calls = [
  `${lead}? (call|phone|ring|telephone) (me|us|hr|my office|our office|him|her|them|{role})? (back|again)? (up)?`,
  `${lead}? give (me|us|hr|our office|my office) (quick|short)? (call|ring|buzz|bell|phone call|shout by phone)`
].map(pattern)
const writes = [
  `${lead}? (email|write to|write|contact|message|text) (me|us|hr|our office|my office|{role})`,
  `${lead}? (send|drop|shoot) (me|us|hr) (quick|short)? (email|mail|line|note|message)`,
  `${lead}? (reach out|get in touch|be in touch|get in contact|check in|check back|follow up|chase|nudge|get back|ask) (again)? ((to|with) (me|us|hr|{role})|me|us)? (again)?`
].map(pattern)

/** The frame of a call they ask for; `null` when nothing heard has another consequence. */
export function callMeIn(clause: Clause): Frame | null | undefined {
  const words = withoutTimes(wordsOf(clause))
  const condition = findFirst(nothingHeard, texts(words))
  const rest =
    condition === undefined
      ? words
      : [...words.slice(0, condition.start), ...words.slice(condition.end)]
  const plain = texts(rest)
  const callEnd = endAt(calls, plain, 0)
  const writeEnd = condition === undefined ? undefined : endAt(writes, plain, 0)
  const end = callEnd ?? writeEnd
  if (end === undefined) return condition === undefined ? undefined : null
  if (!isHarmless(rest.slice(end), condition !== undefined)) return null
  const places = new Set(words.map(({ place }) => place))
  return callEnd === undefined
    ? { ...plainFrame, places, needsTime: true }
    : { ...plainFrame, places, needsTime: true, about: 'call-me', how: 'phone' }
}

/** After an imperative nothing may follow that turns it into a request. */
function isHarmless(tail: readonly PlacedWord[], isConditional: boolean): boolean {
  if (tail.some(({ word }) => isWarning(word))) return false
  const purpose = tail.some(({ word }) => word === 'to' || word === 'with' || word === 'for')
  return tail.length === 0 || (isConditional && !purpose) || isPolite(tail)
}

function isPolite(tail: readonly PlacedWord[]): boolean {
  const words = texts(tail).join(' ')
  return /^(to (see|ask|check|hear|find out)|for (news|update|answer)|at your convenience|directly)/.test(
    words
  )
}
