/**
 * The days offered by name. "Last Friday" is offered only where it cannot be mistaken: not on a
 * Friday, when it would be a week ago, and not on a Saturday, when it was yesterday.
 */
import { addDays, type PlainDate, weekdayOf } from '../../domain/calendar/plain-date.ts'
import type { CheckWords } from './question-words.ts'

export interface NearDay {
  readonly date: PlainDate
  readonly label: string
}

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
