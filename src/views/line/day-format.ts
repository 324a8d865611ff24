/** Days as the plan shows them: in three cells, short, shortest, and in full for a screen reader. */
import { type PlainDate, yearOf } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'

/** "Tue", "24", "Nov" */
export function dayCells(date: PlainDate): readonly [string, string, string] {
  const [weekday = '', day = '', month = ''] = formatDay(date, 'short').split(/\s/)
  return [weekday, day, month]
}

/** "Tue 24 Nov" */
export function shortDay(date: PlainDate): string {
  return formatDay(date, 'short')
}

/** "Thu 26" */
export function shortestDay(date: PlainDate): string {
  return dayCells(date).slice(0, 2).join('\u00a0')
}

/** "Tuesday 24 November 2026" */
export function fullDay(date: PlainDate): string {
  return `${formatDay(date)} ${yearOf(date)}`
}
