/**
 * Whether to ask the reader to take the plan out of the browser: on the day it is made, and
 * before a silent week, unless it was taken out since it last changed.
 */
import { daysBetween, type PlainDate } from '../../domain/calendar/plain-date.ts'

/** A week in which nobody need come by is long enough for a browser to forget. */
const silentDays = 5

export interface Calendarful {
  readonly createdOn: PlainDate
  readonly today: PlainDate
  /** The days of the plan's tasks. */
  readonly days: readonly PlainDate[]
  readonly isTakenOut: boolean
}

export function isDue({ createdOn, today, days, isTakenOut }: Calendarful): boolean {
  if (isTakenOut) return false
  return createdOn === today || isSilentFrom(today, days)
}

function isSilentFrom(today: PlainDate, days: readonly PlainDate[]): boolean {
  const [next] = days.filter((day) => day > today).toSorted()
  return next !== undefined && daysBetween(today, next) >= silentDays
}
