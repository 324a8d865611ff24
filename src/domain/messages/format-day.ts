/**
 * Days in English words, by table: the same in every browser, whatever its language and calendar.
 *
 * A no-break space joins day and month, so that a date never falls apart at the end of a line.
 */
import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from '../calendar/plain-date.ts'

const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday'
] as const

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

const noBreakSpace = '\u00A0'

/** `long`: "Tuesday 1 December"; `short`: "Tue 1 Dec". */
export function formatDay(date: PlainDate, style: 'long' | 'short' = 'long'): string {
  const weekday = weekdayNames[weekdayOf(date) - 1] ?? ''
  const month = monthNames[monthOf(date) - 1] ?? ''
  const shown = style === 'long' ? [weekday, month] : [weekday.slice(0, 3), month.slice(0, 3)]
  return `${shown[0]} ${dayOf(date)}${noBreakSpace}${shown[1]}`
}

/** "22 November 2026": a day that is far from today, where the year matters more than the weekday. */
export function formatDayOfYear(date: PlainDate): string {
  return `${dayOf(date)}${noBreakSpace}${monthNames[monthOf(date) - 1] ?? ''} ${yearOf(date)}`
}
