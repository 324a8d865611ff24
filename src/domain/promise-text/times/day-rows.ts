/** How single days are named. */
import { nextBusinessDay } from '../../calendar/business-days.ts'
import { addDays, monthOf, weekdayOf } from '../../calendar/plain-date.ts'
import {
  comingWeekday,
  dayAndMonth,
  dayOfMonth,
  nextWeekday,
  thisWeekday,
  twoNumbers,
  weekAfterWeekday,
  weekday
} from './day-rules.ts'
import { day, type SaidOn, type Time, useless } from './time.ts'
import { row, type TimeRow } from './time-row.ts'
import { weekdayOfWeek } from './week-rules.ts'

const later = (said: SaidOn, days: number): Time => day(addDays(said.date, days))

export const dayRows: readonly TimeRow[] = [
  row('(later|by the end of|end of)? today', (said) => later(said, 0)),
  row('(later)? (this (morning|afternoon|evening)|tonight)', (said) => later(said, 0)),
  row('(the)? (end of (the)? (day|business)|close of (business|play)|eod|cob|eob)', (said) =>
    later(said, 0)
  ),
  row('tomorrow', (said) => later(said, 1)),
  row('the? day after tomorrow', (said) => later(said, 2)),
  row('(a|one) week (from)? tomorrow', (said) => later(said, 8)),
  row('(a|one) week today', (said) => later(said, 7)),
  row('this time next week', (said) => later(said, 7)),
  row('the? next (business|working) day', ({ date, calendar }) =>
    day(nextBusinessDay(calendar, date))
  ),
  row('{weekday}', (said, one) => weekday(one, said)),
  row('this {weekday}', (said, one) => thisWeekday(one, said)),
  row('(the|this)? (coming|upcoming) {weekday}', (said, one) => comingWeekday(one, said)),
  row('next {weekday}', (said, one) => nextWeekday(one, said)),
  row('the following {weekday}', () => useless),
  row('the? {weekday} after next', () => useless),
  row('(last|past|previous|every|each|another) {weekday}', () => useless),
  row('the? {weekday} (before|after)', () => useless),
  row('{weekday} week', (said, one) => weekAfterWeekday(one, said)),
  row('(a|one) week (on|from)? (this)? {weekday}', (said, one) => weekAfterWeekday(one, said)),
  row('{weekday} ,? (of|in)? next week', (said, one) => weekdayOfWeek(one, 1, said)),
  row('{weekday} ,? (of|in)? this week', (said, one) => weekdayOfWeek(one, 0, said)),
  row('{weekday} of the? (following|coming) week', (said, one) => weekdayOfWeek(one, 1, said)),
  row('{weekday} of the? week after next', (said, one) => weekdayOfWeek(one, 2, said)),
  row('next week ,? on? {weekday}', (said, one) => weekdayOfWeek(one, 1, said)),
  row('this week ,? on? {weekday}', (said, one) => weekdayOfWeek(one, 0, said)),
  row('(on)? {weekday} (or|and|to|-|/) {weekday} ,? (of|in)? next week', (said, _, two) =>
    weekdayOfWeek(two, 1, said)
  ),
  row('next week ,? on? {weekday} (or|and|to|-|/) {weekday}', (said, _, two) =>
    weekdayOfWeek(two, 1, said)
  ),
  row('the {figure}', (said, one) => dayOfMonth(one, said)),
  row('{figure}', (said, one) => dayOfMonth(one, said)),
  row('{weekday} ,? the? {figure}', (said, wanted, number) => onWeekday(wanted, number, said)),
  row('the? {figure} of this month', (said, one) => dayAndMonth(one, monthOf(said.date), said)),
  row('the? {figure} of next month', (said, one) =>
    dayAndMonth(one, (monthOf(said.date) % 12) + 1, said)
  ),
  row('the? {day} of? {month} ,? {year}?', (said, one, month, year) =>
    dayAndMonth(one, month, said, yearIn(year))
  ),
  row('{month} the? {day}', (said, month, one) => dayAndMonth(one, month, said)),
  row('{month} the? {day} ,? {year}', (said, month, one, year) =>
    dayAndMonth(one, month, said, yearIn(year))
  ),
  row('{weekday} ,? the? {day} of? {month} ,? {year}?', (said, wanted, one, month, year) =>
    dayAndMonth(one, month, said, { weekday: wanted, ...yearIn(year) })
  ),
  row('{weekday} ,? {month} the? {day}', (said, wanted, month, one) =>
    dayAndMonth(one, month, said, { weekday: wanted })
  ),
  row('{weekday} ,? {month} the? {day} ,? {year}', (said, wanted, month, one, year) =>
    dayAndMonth(one, month, said, { weekday: wanted, ...yearIn(year) })
  ),
  row('the? {day} (to|or|and|-|/) the? {day} of? {month}', (said, _, two, month) =>
    dayAndMonth(two, month, said)
  ),
  row('{month} {day} (to|or|and|-|/) {day}', (said, month, _, two) =>
    dayAndMonth(two, month, said)
  ),
  row('the {figure} (to|or|and|-) the? {figure}', (said, _, two) => dayOfMonth(two, said)),
  row('the? {day} (/|.) {day} .?', (said, one, two) => twoNumbers(one, two, said)),
  row('the? {day} (/|.|-) {day} (/|.|-) {year}', (said, one, two, year) =>
    twoNumbers(one, two, said, year)
  ),
  row('{weekday} ,? {day} (/|.) {day} .?', (said, wanted, one, two) =>
    numbersOnWeekday(wanted, one, two, said)
  ),
  row('{year} (-|/) {day} (-|/) {day}', (said, year, month, one) =>
    dayAndMonth(one, month, said, { year })
  )
]

function yearIn(year: number): { readonly year?: number } {
  return year === 0 ? {} : { year }
}

/** "Friday the 27th": the weekday settles which month, or nothing does. */
function onWeekday(wanted: number, number: number, said: SaidOn): Time {
  const found = dayOfMonth(number, said)
  const dates = found.kind === 'day' ? [found] : found.kind === 'either' ? found.times : []
  const [only, other] = dates.filter(
    (time) => time.kind === 'day' && time.date >= said.date && weekdayOf(time.date) === wanted
  )
  return only !== undefined && other === undefined ? only : useless
}

/** "Friday 4/12": the weekday settles which number is the month. */
function numbersOnWeekday(wanted: number, one: number, two: number, said: SaidOn): Time {
  const found = twoNumbers(one, two, said)
  const dates = found.kind === 'day' ? [found] : found.kind === 'either' ? found.times : []
  const [only, other] = dates.filter(
    (time) => time.kind === 'day' && weekdayOf(time.date) === wanted
  )
  return only !== undefined && other === undefined ? only : useless
}
