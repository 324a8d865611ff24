/**
 * The days offered by name: a few as rows, and those of two weeks where a list is opened. "Last Friday" is offered only where it cannot be mistaken: not on a
 * Friday, when it would be a week ago, and not on a Saturday, when it was yesterday.
 */
import { addDays, type PlainDate, weekdayOf } from '../../domain/calendar/plain-date.ts'
import { type CheckWords, fillIn } from './question-words.ts'

export interface NearDay {
  readonly date: PlainDate
  readonly label: string
}

const monday = 1
const friday = 5
const sunday = 7

/** Today and the days before it, or today and the day after it. */
export function nearDays(
  when: 'past' | 'ahead',
  today: PlainDate,
  words: CheckWords
): readonly NearDay[] {
  const named: readonly NearDay[] = [{ date: today, label: words.today }]
  if (when === 'ahead') return [...named, { date: addDays(today, 1), label: words.tomorrow }]
  const weekday = weekdayOf(today)
  const yesterday = { date: addDays(today, -1), label: words.yesterday }
  if (weekday === friday || weekday === friday + 1) return [...named, yesterday]
  const back = weekday === sunday ? 2 : weekday + 2
  return [...named, yesterday, { date: addDays(today, -back), label: words.lastFriday }]
}

/** Today and the working days of this week and the one before, or of this week and the next. */
export function listedDays(
  when: 'past' | 'ahead',
  today: PlainDate,
  words: CheckWords
): readonly NearDay[] {
  const [first, second] = nearDays(when, today, words)
  const named = [first, second].filter((day) => day !== undefined)
  const thisMonday = addDays(today, monday - weekdayOf(today))
  const week = (from: PlainDate, label: string) =>
    [0, 1, 2, 3, 4].map((count) => {
      const date = addDays(from, count)
      return { date, label: fillIn(label, { weekday: words.weekdays[count] ?? '' }) }
    })
  const days =
    when === 'past'
      ? [
          ...week(addDays(thisMonday, -sunday), words.dayOfLastWeek),
          ...week(thisMonday, words.dayOfThisWeek).filter(({ date }) => date < today)
        ].toReversed()
      : [
          ...week(thisMonday, words.dayOfThisWeek).filter(({ date }) => date > today),
          ...week(addDays(thisMonday, sunday), words.dayOfNextWeek)
        ]
  return [...named, ...days.filter(({ date }) => named.every((day) => day.date !== date))]
}
