/** Small questions about values that came from storage: is it a short text, one of these, a day? */
import { type PlainDate, parsePlainDate } from '../domain/calendar/plain-date.ts'

export type Check<Value> = (input: unknown) => input is Value

/** An object with keys of any kind, about whose values nothing is known yet. */
export type Entries = Readonly<Record<string, unknown>>

export function isEntries(input: unknown): input is Entries {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

export function isList(input: unknown): input is readonly unknown[] {
  return Array.isArray(input)
}

export function isDay(input: unknown): input is PlainDate {
  return typeof input === 'string' && parsePlainDate(input).kind === 'ok'
}

export function isCount(input: unknown): input is number {
  return typeof input === 'number' && Number.isSafeInteger(input) && input >= 0
}

export function textUpTo(longest: number): Check<string> {
  return (input): input is string => typeof input === 'string' && input.length <= longest
}

/** A name of our own making. What names an object's prototype is none. */
export function textLike(pattern: RegExp): Check<string> {
  return (input): input is string =>
    typeof input === 'string' && pattern.test(input) && input !== '__proto__'
}

export function oneOf<const Value extends string>(values: readonly Value[]): Check<Value> {
  return (input): input is Value => values.some((value) => value === input)
}

export function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (input): input is readonly Value[] => isList(input) && input.every(check)
}

/** The value of a field of its own, never one that every object inherits. */
export function field(from: unknown, key: string): unknown {
  return isEntries(from) && Object.hasOwn(from, key) ? from[key] : undefined
}

export const isId = textLike(/^[\w-]{1,64}$/)

/** What a user may call someone, the employer or the job. */
export const isName = textUpTo(500)
