/** Days as they stand on the page: "Tue 24 Nov" and "Tuesday 24 November 2026". */
import {
  dayOf,
  monthOf,
  type PlainDate,
  weekdayOf,
  yearOf
} from '../../domain/calendar/plain-date.ts'
import type { CheckWords } from './question-words.ts'

type DayWords = Pick<CheckWords, 'weekdays' | 'months'>

const noBreakSpace = '\u00A0'

/** The three cells of a date block: "Tue", "24", "Nov". */
export function dayCells(
  date: PlainDate,
  words: DayWords
): readonly [weekday: string, day: string, month: string] {
  const { weekday, month } = namesOf(date, words)
  return [weekday.slice(0, 3), String(dayOf(date)), month.slice(0, 3)]
}

export function shortDay(date: PlainDate, words: DayWords): string {
  const [weekday, day, month] = dayCells(date, words)
  return `${weekday} ${day}${noBreakSpace}${month}`
}

export function fullDay(date: PlainDate, words: DayWords): string {
  const { weekday, month } = namesOf(date, words)
  return `${weekday} ${dayOf(date)}${noBreakSpace}${month} ${yearOf(date)}`
}

function namesOf(date: PlainDate, { weekdays, months }: DayWords) {
  return {
    weekday: weekdays[weekdayOf(date) - 1] ?? '',
    month: months[monthOf(date) - 1] ?? ''
  }
}
