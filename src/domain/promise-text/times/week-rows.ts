/** How weeks, months and their parts are named. */
import { addMonths, monthOf, yearOf } from '../../calendar/plain-date.ts'
import { dateAhead } from './day-rules.ts'
import {
  endOfYear,
  firstWeekOfMonth,
  middleOfMonth,
  monthAhead,
  namedMonth
} from './month-rules.ts'
import { day, type SaidOn, type Time, useless } from './time.ts'
import { row, type TimeRow } from './time-row.ts'
import { week, weekend, weekOf } from './week-rules.ts'

const early =
  '(very)? (early|beginning of|start of|the beginning of|the start of|first thing|first half of|the first half of)'
const middle = '(mid|middle of|the middle of|midweek)'
const late =
  '(late|later|towards the end of|toward the end of|the second half of|the latter part of|the back end of)'
const end = '(end of|the end of|the very end of|the last day of)'
const nextWeek = '(next week|the next week|the coming week|the following week)'
const thisWeek = '(the|this) week'
const nextMonth = '(next month|the next month|the coming month)'

export const weekRows: readonly TimeRow[] = [
  row('next week', (said) => week(1, 'whole', said)),
  row(`${early} ${nextWeek}`, (said) => week(1, 'early', said)),
  row('early (in)? next', (said) => week(1, 'early', said)),
  row('early in (the)? (next|coming|following) week', (said) => week(1, 'early', said)),
  row('next week early', (said) => week(1, 'early', said)),
  row(`${middle} (of)? ${nextWeek}`, (said) => week(1, 'middle', said)),
  row(`${late} (in)? ${nextWeek}`, (said) => week(1, 'late', said)),
  row('next week late', (said) => week(1, 'late', said)),
  row(`${end} ${nextWeek}`, (said) => week(1, 'end', said)),
  row('next (week end|week friday)', (said) => week(1, 'end', said)),
  row('(this|the rest of this|the rest of the|the remainder of the) week', (said) =>
    week(0, 'whole', said)
  ),
  row('later (on)? (in)? (the|this) week', (said) => week(0, 'late', said)),
  row(`${early} ${thisWeek}`, (said) => week(0, 'early', said)),
  row(`${middle} ${thisWeek}`, (said) => week(0, 'middle', said)),
  row(`(late|toward the end of|towards the end of) ${thisWeek}`, (said) => week(0, 'late', said)),
  row(`${end} ${thisWeek}`, (said) => week(0, 'end', said)),
  row('end of week', (said) => week(0, 'end', said)),
  row('(eow|the week end)', (said) => week(0, 'end', said)),
  row('(the)? week after next', (said) => week(2, 'whole', said)),
  row(`${end} the? week after next`, (said) => week(2, 'end', said)),
  row('next week or the week after', (said) => week(2, 'whole', said)),
  row('within the week', weekFromWhen),
  row('the next week', nextSevenDays),
  row('the week after', () => useless),
  row('the following week', () => useless),
  row('(the|this) weekend', (said) => weekend(said)),
  row('(next|last|every|each) weekend', () => useless),
  row('(last|past|every|each) week', () => useless),
  row(
    '(the)? week (of|commencing|beginning|starting) (on)? (monday)? the? {day} of? {month}',
    (said, one, month) => weekWith(one, month, said)
  ),
  row(
    '(the)? week (of|commencing|beginning|starting) (on)? (monday)? {month} the? {day}',
    (said, month, one) => weekWith(one, month, said)
  ),
  row('(the)? week (ending) (on)? (friday)? the? {day} of? {month}', (said, one, month) =>
    weekWith(one, month, said)
  ),
  row('(the)? week (of|commencing|beginning|starting) (the)? {figure}', () => useless)
]

export const monthRows: readonly TimeRow[] = [
  row('(this|the rest of this|the rest of the) month', (said) => monthAhead(0, 'whole', said)),
  row('later (on)? (in)? (the|this) month', (said) => monthAhead(0, 'whole', said)),
  row(`${early} (the|this) month`, (said) => monthAhead(0, 'early', said)),
  row(`(mid|middle of|the middle of) (the|this) month`, (said) => monthAhead(0, 'middle', said)),
  row(`(late|toward the end of|towards the end of) (the|this) month`, (said) =>
    monthAhead(0, 'late', said)
  ),
  row(`${end} (the|this) month`, (said) => monthAhead(0, 'end', said)),
  row('(the)? (month end|end of month|eom)', (said) => monthAhead(0, 'end', said)),
  row('next month', (said) => monthAhead(1, 'whole', said)),
  row('(the next|the coming) month', () => useless),
  row(`${early} ${nextMonth}`, (said) => monthAhead(1, 'early', said)),
  row(`early (in)? ${nextMonth}`, (said) => monthAhead(1, 'early', said)),
  row(`(mid|middle of|the middle of) ${nextMonth}`, (said) => monthAhead(1, 'middle', said)),
  row(`${late} ${nextMonth}`, (said) => monthAhead(1, 'late', said)),
  row(`${end} ${nextMonth}`, (said) => monthAhead(1, 'end', said)),
  row(`${early} (in)? {month}`, (said, one) => namedMonth(one, 'early', said)),
  row('mid {month}', (said, one) => namedMonth(one, 'middle', said)),
  row('(the)? middle of {month}', (said, one) => namedMonth(one, 'middle', said)),
  row('by (mid|the middle of|middle of) {month}', (said, one) => middleOfMonth(one, said)),
  row('by (mid|the middle of|middle of) (next) month', (said) =>
    middleOfMonth(monthOf(addMonths(said.date, 1)), said)
  ),
  row(`(late|late in|toward the end of|towards the end of) {month}`, (said, one) =>
    namedMonth(one, 'late', said)
  ),
  row(`${end} {month}`, (said, one) => namedMonth(one, 'end', said)),
  row('(the)? first week (of|in) {month}', (said, one) => firstWeekOfMonth(one, said)),
  row('(the)? first week (of|in) next month', (said) =>
    firstWeekOfMonth(monthOf(addMonths(said.date, 1)), said)
  ),
  row('(the)? (second|third|fourth|last) week (of|in) {month}', () => useless),
  row('(the|this)? (end of (the|this)? year|year end|years end)', endOfYear),
  row('(later)? this year', endOfYear),
  row('(next|last) year', () => useless),
  row('(last|every|each) month', () => useless),
  row('(the|this|next)? (quarter|spring|summer|autumn|fall|winter|semester|term)', () => useless)
]

/** A whole month needs a word before it, because some months are names and other words, too. */
export const wholeMonthRows: readonly TimeRow[] = [
  row('{month}', (said, one) => namedMonth(one, 'whole', said)),
  row('{month} {year}', (said, one, year) => {
    const found = namedMonth(one, 'whole', said)
    return found.kind === 'stretch' && yearOf(found.last) === year ? found : useless
  })
]

/** "In the next week": the one that begins on Monday, or seven days. */
function nextSevenDays(said: SaidOn): Time {
  const next = week(1, 'end', said)
  if (next.kind !== 'day') return next
  const times = [{ kind: 'amount', amount: 1, unit: 'weeks' } as const, day(next.date)]
  return { kind: 'either', question: 'week-from-when', times }
}

/** The week that it was said in, or seven days. */
function weekFromWhen(said: SaidOn): Time {
  const here = week(0, 'end', said)
  if (here.kind !== 'day') return useless
  const times = [day(here.date), { kind: 'amount', amount: 1, unit: 'weeks' } as const]
  return { kind: 'either', question: 'week-from-when', times }
}

function weekWith(one: number, month: number, said: SaidOn): Time {
  const date = dateAhead(one, month, said)
  return date === undefined ? useless : weekOf(date)
}
