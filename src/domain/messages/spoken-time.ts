/** When they said the user would hear: in their words, and the day on which that time ends. */
import {
  addDays,
  addMonths,
  monthOf,
  type PlainDate,
  plainDate,
  weekdayOf,
  yearOf
} from '../calendar/plain-date.ts'
import type { Said, SpokenTime } from '../situation/events.ts'
import { fill } from './fill.ts'
import { formatDay } from './format-day.ts'
import type { Pieces, TimeUnit } from './words.ts'

/** The last day of the time that they named, or undefined for "soon". */
export function endOfSpokenTime(said: Said): PlainDate | undefined {
  const { time, date } = said
  switch (time.kind) {
    case 'by':
      return time.date
    case 'within':
      return endOfPeriod(date, time.amount, time.unit)
    case 'early-new-year':
      return plainDate(`${monthOf(date) === 1 ? yearOf(date) : yearOf(date) + 1}-01-15`)
    case 'soon':
      return undefined
  }
}

/** "by Friday 4 December", "within two weeks", "soon": to follow "they said". */
export function saySpokenTime(time: SpokenTime, pieces: Pieces): string {
  switch (time.kind) {
    case 'by':
      return fill(pieces.by, { day: formatDay(time.date) })
    case 'within': {
      const { one, many } = pieces.units[time.unit]
      if (time.amount === 1) return fill(pieces.withinOne, { unit: one })
      return fill(pieces.within, { count: sayCount(time.amount, pieces), unit: many })
    }
    case 'early-new-year':
      return pieces.earlyNewYear
    case 'soon':
      return pieces.soon
  }
}

/** A count in words as far as we have them, else in figures. */
export function sayCount(count: number, pieces: Pieces): string {
  return pieces.counts[count] ?? String(count)
}

function endOfPeriod(from: PlainDate, amount: number, unit: TimeUnit): PlainDate {
  if (unit === 'months') return addMonths(from, amount)
  if (unit === 'weeks') return addDays(from, 7 * amount)
  return unit === 'days' ? addDays(from, amount) : afterWeekdays(from, amount)
}

/** Holidays are not looked at here: this only says whether the time is over, never a date to act on. */
function afterWeekdays(from: PlainDate, amount: number): PlainDate {
  let date = from
  for (let left = amount; left > 0; ) {
    date = addDays(date, 1)
    if (weekdayOf(date) <= 5) left -= 1
  }
  return date
}
