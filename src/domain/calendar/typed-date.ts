/**
 * What a person typed into day, month and year, or pasted into one of them.
 *
 * Digits of any common script count. Nothing is guessed: a year has four digits, and
 * of pasted text only YYYY-MM-DD is understood, because 03/04 means two different days.
 */
import { fail, type Result } from '../result.ts'
import { firstYearAccepted, fromParts, lastYearAccepted, type PlainDate } from './plain-date.ts'

/** The three fields exactly as they stand on the page. */
export type TypedDate = {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** Why the fields are no date; the sentence for each is among the words of the site. */
export type TypedDateProblem = 'empty' | 'no-such-day' | 'year-out-of-range' | 'not-a-number'

/** Reads the three fields, or a whole YYYY-MM-DD pasted into any one of them. */
export function parseTypedDate(typed: TypedDate): Result<PlainDate, TypedDateProblem> {
  const fields = [typed.year, typed.month, typed.day].map(withPlainDigits)
  const pasted = fields.find((field) => pastedShape.test(field))
  const [year, month, day] = pasted === undefined ? fields : pasted.split('-')
  if (!year || !month || !day) return fail('empty')
  if (![year, month, day].every((field) => digitsOnly.test(field))) return fail('not-a-number')
  if (!isAcceptedYear(year)) return fail('year-out-of-range')
  const parsed = fromParts(Number(year), Number(month), Number(day))
  return parsed.kind === 'ok' ? parsed : fail('no-such-day')
}

const pastedShape = /^\d+-\d{1,2}-\d{1,2}$/
const digitsOnly = /^\d+$/
const anyDigit = /\p{Nd}/gu
// Spaces and the invisible direction marks that come along with copied text.
const invisible = /[\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
// The zero of each script people type dates in; its other nine digits follow it.
const zeros: readonly number[] = [...'0٠۰߀०০੦૦୦௦౦೦൦๐໐０'].map((zero) => zero.codePointAt(0) ?? 0)

function withPlainDigits(field: string): string {
  return field.replace(invisible, '').replace(anyDigit, plainDigit)
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((candidate) => code >= candidate && code <= candidate + 9)
  return zero === undefined ? digit : String(code - zero)
}

function isAcceptedYear(year: string): boolean {
  return Number(year) >= firstYearAccepted && Number(year) <= lastYearAccepted
}
