/**
 * Answers in the fragment of an address: `#a=` and base64url of compact JSON.
 *
 * A fragment never reaches a server. It holds ids and dates only: names have no field, and what
 * is not on the list of questions is not read. Reading returns a named problem and never throws.
 */
import { fail, ok, type Result } from '../result.ts'
import { type Answers, parseAnswers } from './answers.ts'
import { fromBase64Url, toBase64Url } from './base64-url.ts'
import { answersInUse } from './path.ts'

export type LinkProblem = 'no-answers' | 'too-long' | 'damaged' | 'too-new'

const version = 1
const prefix = '#a='

/** Longer than the longest answers that can be given, shorter than what an address may hold. */
export const longestLink = 8000

/** The fragment for these answers, with the `#`. What is set aside is left out. */
export function encodeAnswers(answers: Answers): string {
  return prefix + toBase64Url(JSON.stringify([version, answersInUse(answers)]))
}

/** Whether a fragment says that it holds answers. */
export function hasAnswers(fragment: string): boolean {
  return fragment.startsWith(prefix)
}

/** The answers in a fragment. Whatever is unknown in it is left out. */
export function decodeAnswers(fragment: string): Result<Answers, LinkProblem> {
  if (!hasAnswers(fragment)) return fail('no-answers')
  if (fragment.length > longestLink) return fail('too-long')
  const json = fromBase64Url(fragment.slice(prefix.length))
  const read = json === undefined ? undefined : readJson(json)
  if (!Array.isArray(read) || typeof read[0] !== 'number') return fail('damaged')
  if (read[0] > version) return fail('too-new')
  const { answers } = parseAnswers(read[1])
  return Object.keys(answers).length === 0 ? fail('damaged') : ok(answers)
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
