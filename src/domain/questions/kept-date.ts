/** A day as it is kept in an answer: as it was typed, so that one that does not exist is asked again. */
import type { PlainDate } from '../calendar/plain-date.ts'
import { parseTypedDate, type TypedDateProblem } from '../calendar/typed-date.ts'
import type { Result } from '../result.ts'

/** Reads `2026-2-30`, with the digits of any script; what is missing is empty. */
export function parseKeptDate(kept: string): Result<PlainDate, TypedDateProblem> {
  const [year = '', month = '', day = ''] = kept.split('-')
  return parseTypedDate({ year, month, day })
}
