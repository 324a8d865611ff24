/**
 * Calendar days without a clock or a time zone.
 *
 * A due day is "3 March", not an instant. `Date` always carries a zone, so this is the
 * only file that may name it, always in UTC. Both directions are remembered: rules ask often.
 */
import { fail, ok, type Result } from '../result.ts'

declare const plainDateBrand: unique symbol

/** A day that exists, written YYYY-MM-DD, so that text order is time order. */
export type PlainDate = string & { readonly [plainDateBrand]: true }

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The first year a date may be given in. Arithmetic may go beyond it. */
export const firstYearAccepted = 1900

/** The last year a date may be given in. Arithmetic may go beyond it, up to 9999. */
export const lastYearAccepted = 2199

const millisecondsPerDay = 86_400_000
const shape = /^\d{4}-\d{2}-\d{2}$/
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const accepted = new Set<string>()
const numberOfText = new Map<string, number>()
const textOfNumber = new Map<number, PlainDate>()

/** Reads exactly YYYY-MM-DD, for a day that exists in the years 1900 to 2199. */
export function parsePlainDate(text: string): Result<PlainDate, 'not-a-date'> {
  if (isAccepted(text)) return ok(text)
  if (!shape.test(text)) return fail('not-a-date')
  const year = Number(text.slice(0, 4))
  if (year < firstYearAccepted || year > lastYearAccepted) return fail('not-a-date')
  const instant = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(instant)) return fail('not-a-date')
  const date = fromDayNumber(instant / millisecondsPerDay)
  if (date !== text) return fail('not-a-date')
  accepted.add(date)
  return ok(date)
}

/** A long record names few days many times. */
function isAccepted(text: string): text is PlainDate {
  return accepted.has(text)
}

/** Reads a date written in our own tables and tests; throws when it is wrong. */
export function plainDate(text: string): PlainDate {
  const parsed = parsePlainDate(text)
  if (parsed.kind === 'failed') throw new RangeError(`Not a date: ${text}`)
  return parsed.value
}

/** Makes a date from numbers, the month counted from 1. */
export function fromParts(
  year: number,
  month: number,
  day: number
): Result<PlainDate, 'not-a-date'> {
  return parsePlainDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`)
}

/** The date that many days later, or earlier when the number is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** The same day that many months later; the last day of that month when it is too short. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = monthOf(date) - 1 + months
  const lastDay = new Date(Date.UTC(yearOf(date), month + 1, 0)).getUTCDate()
  const instant = Date.UTC(yearOf(date), month, Math.min(dayOf(date), lastDay))
  return fromDayNumber(instant / millisecondsPerDay)
}

/** How many days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** For sorting: negative when the first date is the earlier one, 0 when they are the same. */
export function compareDates(first: PlainDate, second: PlainDate): -1 | 0 | 1 {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** Whether the first date comes before the second. */
export function isBefore(first: PlainDate, second: PlainDate): boolean {
  return first < second
}

/** Whether the first date comes after the second. */
export function isAfter(first: PlainDate, second: PlainDate): boolean {
  return first > second
}

/** Whichever date comes later. */
export function laterOf(first: PlainDate, second: PlainDate): PlainDate {
  return first > second ? first : second
}

/** Whichever date comes earlier. */
export function earlierOf(first: PlainDate, second: PlainDate): PlainDate {
  return first < second ? first : second
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(date: PlainDate): Weekday {
  // Day number 0, 1 January 1970, was a Thursday: three days after a Monday.
  const sinceMonday = (((toDayNumber(date) + 3) % 7) + 7) % 7
  return weekdays[sinceMonday] ?? 7
}

/** The year, as a number. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/** The month, 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7))
}

/** The day of the month, 1 to 31. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10))
}

function toDayNumber(date: PlainDate): number {
  const known = numberOfText.get(date)
  if (known !== undefined) return known
  const dayNumber = Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay
  numberOfText.set(date, dayNumber)
  return dayNumber
}

function fromDayNumber(dayNumber: number): PlainDate {
  const known = textOfNumber.get(dayNumber)
  if (known !== undefined) return known
  const text = new Date(dayNumber * millisecondsPerDay).toISOString()
  if (!Number.isInteger(dayNumber) || text.length !== 24) throw new RangeError('Out of range')
  const date = text.slice(0, 10) as PlainDate
  textOfNumber.set(dayNumber, date)
  return date
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
