/** Days are written the same for everyone, whatever their browser speaks. */
import { expect, test } from 'vitest'
import { formatDay, formatDayOfYear } from '../../../src/domain/messages/format-day.ts'
import { day } from './made-up-advice.ts'

test.each([
  { date: '2026-12-01', long: 'Tuesday 1\u00A0December', short: 'Tue 1\u00A0Dec' },
  { date: '2026-11-30', long: 'Monday 30\u00A0November', short: 'Mon 30\u00A0Nov' },
  { date: '2027-01-01', long: 'Friday 1\u00A0January', short: 'Fri 1\u00A0Jan' },
  { date: '2028-02-29', long: 'Tuesday 29\u00A0February', short: 'Tue 29\u00A0Feb' },
  { date: '2026-05-03', long: 'Sunday 3\u00A0May', short: 'Sun 3\u00A0May' },
  { date: '2026-09-05', long: 'Saturday 5\u00A0September', short: 'Sat 5\u00A0Sep' },
  { date: '2026-07-08', long: 'Wednesday 8\u00A0July', short: 'Wed 8\u00A0Jul' },
  { date: '2026-08-06', long: 'Thursday 6\u00A0August', short: 'Thu 6\u00A0Aug' }
])('$date is $long, and $short where there is little room', ({ date, long, short }) => {
  expect(formatDay(day(date))).toBe(long)
  expect(formatDay(day(date), 'short')).toBe(short)
})

test('day and month never fall apart at the end of a line', () => {
  expect(formatDay(day('2026-12-01'))).not.toMatch(/1 December/)
})

test('a day far from today is told with its year', () => {
  expect(formatDayOfYear(day('2026-11-22'))).toBe('22\u00A0November 2026')
  expect(formatDayOfYear(day('2027-01-05'))).toBe('5\u00A0January 2027')
})
