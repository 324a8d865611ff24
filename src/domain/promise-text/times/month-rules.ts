/**
 * Months, years and their parts. Early is until the 10th, the middle until the 20th; "early
 * January" is the time that the rules call early in the new year.
 */
import {
  addDays,
  addMonths,
  fromParts,
  monthOf,
  type PlainDate,
  weekdayOf,
  yearOf
} from '../../calendar/plain-date.ts'
import { day, type SaidOn, type Time, useless } from './time.ts'
import { weekOf } from './week-rules.ts'

type Part = 'whole' | 'early' | 'middle' | 'late' | 'end'

const daysOfPart: Readonly<Record<Part, readonly [number, number]>> = {
  whole: [1, 31],
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  end: [31, 31]
}

/** A month by its name: the coming one, or the one in which it was said. */
export function namedMonth(month: number, part: Part, said: SaidOn): Time {
  const monthsAhead = (month - monthOf(said.date) + 12) % 12
  return monthsAhead > 6 ? useless : monthAhead(monthsAhead, part, said)
}

/** The month that is so many months after the one in which it was said. */
export function monthAhead(monthsAhead: number, part: Part, { date }: SaidOn): Time {
  const firstDay = addMonths(firstOfMonth(date), monthsAhead)
  const lastDay = addDays(addMonths(firstDay, 1), -1)
  if (part === 'early' && monthOf(firstDay) === 1) return { kind: 'early-new-year' }
  const [from, to] = daysOfPart[part]
  const last = earlier(addDays(firstDay, to - 1), lastDay)
  if (last < date) return useless
  if (part === 'end') return day(lastDay)
  const first = addDays(firstDay, from - 1)
  return { kind: 'stretch', first, last, ...(part === 'whole' ? {} : { isPart: true }) }
}

/** "By the middle of December" is the 15th. */
export function middleOfMonth(month: number, { date }: SaidOn): Time {
  const monthsAhead = (month - monthOf(date) + 12) % 12
  const middle = addDays(addMonths(firstOfMonth(date), monthsAhead), 14)
  return monthsAhead > 6 || middle < date ? useless : day(middle)
}

/** "The first week of December": that with the 1st in it, or the first full one. */
export function firstWeekOfMonth(month: number, { date }: SaidOn): Time {
  const monthsAhead = (month - monthOf(date) + 12) % 12
  const first = addMonths(firstOfMonth(date), monthsAhead)
  if (monthsAhead > 6 || first <= date) return useless
  const week = weekOf(first)
  if (weekdayOf(first) === 1 || weekdayOf(first) >= 6 || week.kind !== 'stretch') return week
  return {
    kind: 'either',
    question: 'which-week',
    times: [day(week.last), day(addDays(week.last, 7))]
  }
}

/** The last day of the year in which it was said. */
export function endOfYear({ date }: SaidOn): Time {
  const last = fromParts(yearOf(date), 12, 31)
  return last.kind === 'ok' ? day(last.value) : useless
}

function firstOfMonth(date: PlainDate): PlainDate {
  const first = fromParts(yearOf(date), monthOf(date), 1)
  return first.kind === 'ok' ? first.value : date
}

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other
}
