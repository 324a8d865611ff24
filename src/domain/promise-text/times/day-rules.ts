/**
 * From the words for a day to the day itself, always counted from the day on which it was said.
 * What can be two days yields both, with the question to ask.
 */
import {
  addDays,
  daysBetween,
  fromParts,
  monthOf,
  type PlainDate,
  weekdayOf,
  yearOf
} from '../../calendar/plain-date.ts'
import type { ReadingQuestion } from '../reading.ts'
import { day, type SaidOn, type Time, useless } from './time.ts'

/** A date further off than this was hardly meant. */
const farthest = 200

/** "Friday": the coming one. Said on a Friday it can be that day or the one a week later. */
export function weekday(wanted: number, { date }: SaidOn): Time {
  const ahead = daysUntil(wanted, date)
  if (ahead > 0) return day(addDays(date, ahead))
  return eitherDay('same-weekday', date, addDays(date, 7))
}

/** "The coming Friday": never the day itself. */
export function comingWeekday(wanted: number, { date }: SaidOn): Time {
  return day(addDays(date, daysUntil(wanted, date) || 7))
}

/** "Next Friday": the coming one, or the one after it. */
export function nextWeekday(wanted: number, { date }: SaidOn): Time {
  const coming = addDays(date, daysUntil(wanted, date) || 7)
  return eitherDay('next-weekday', coming, addDays(coming, 7))
}

/** "Friday week": a week after the coming one. */
export function weekAfterWeekday(wanted: number, { date }: SaidOn): Time {
  const ahead = daysUntil(wanted, date)
  if (ahead > 0) return day(addDays(date, ahead + 7))
  return eitherDay('same-weekday', addDays(date, 7), addDays(date, 14))
}

/** "This Friday": that of the week in which it was said, unless it is over. */
export function thisWeekday(wanted: number, said: SaidOn): Time {
  const today = weekdayOf(said.date)
  if (wanted > today || today >= 6) return weekday(wanted, said)
  if (wanted === today) return weekday(wanted, said)
  return useless
}

/** "The 18th": of this month, if it is still ahead. */
export function dayOfMonth(wanted: number, { date }: SaidOn): Time {
  const here = fromParts(yearOf(date), monthOf(date), wanted)
  const year = monthOf(date) === 12 ? yearOf(date) + 1 : yearOf(date)
  const next = fromParts(year, (monthOf(date) % 12) + 1, wanted)
  if (here.kind === 'failed') return useless
  if (here.value > date) return day(here.value)
  if (next.kind === 'failed') return useless
  return here.value === date
    ? eitherDay('which-month', here.value, next.value)
    : eitherDay('which-month', next.value, here.value)
}

/** "4 December", with the weekday or the year if they were named. */
export function dayAndMonth(
  dayNumber: number,
  month: number,
  said: SaidOn,
  named: { readonly weekday?: number; readonly year?: number } = {}
): Time {
  const date = dateAhead(dayNumber, month, said, named.year)
  if (date === undefined) return useless
  if (named.weekday === undefined || weekdayOf(date) === named.weekday) return day(date)
  const near = [-3, -2, -1, 1, 2, 3]
    .map((days) => addDays(date, days))
    .find((other) => weekdayOf(other) === named.weekday)
  return near === undefined ? useless : eitherDay('weekday-or-date', date, near)
}

/** "3/12": day and month, or month and day. */
export function twoNumbers(first: number, second: number, said: SaidOn, year?: number): Time {
  const readings = [
    dateOrNone(first, second, said, year),
    dateOrNone(second, first, said, year)
  ].filter((date) => date !== undefined)
  const [one, other] = [...new Set(readings)]
  if (one === undefined) return useless
  if (other !== undefined) return eitherDay('day-or-month', one, other)
  // Of a pair that could be read both ways, one reading is past or far off: still not certain.
  const isPlain = first > 12 || second > 12 || first === second
  return isPlain && daysBetween(said.date, one) <= farthest ? day(one) : useless
}

function dateOrNone(
  dayNumber: number,
  month: number,
  { date }: SaidOn,
  year?: number
): PlainDate | undefined {
  if (year !== undefined) return aheadOf(date, dayNumber, month, year)
  return (
    aheadOf(date, dayNumber, month, yearOf(date)) ??
    aheadOf(date, dayNumber, month, yearOf(date) + 1)
  )
}

/** The next such day, if it lies ahead and not too far. */
export function dateAhead(
  dayNumber: number,
  month: number,
  said: SaidOn,
  year?: number
): PlainDate | undefined {
  const found = dateOrNone(dayNumber, month, said, year)
  return found !== undefined && daysBetween(said.date, found) <= farthest ? found : undefined
}

function aheadOf(
  said: PlainDate,
  dayNumber: number,
  month: number,
  year: number
): PlainDate | undefined {
  const parsed = fromParts(year, month, dayNumber)
  return parsed.kind === 'ok' && parsed.value >= said ? parsed.value : undefined
}

function daysUntil(wanted: number, date: PlainDate): number {
  return (wanted - weekdayOf(date) + 7) % 7
}

function eitherDay(question: ReadingQuestion, ...dates: readonly PlainDate[]): Time {
  return { kind: 'either', question, times: dates.map(day) }
}
