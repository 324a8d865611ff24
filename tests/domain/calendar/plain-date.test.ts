/** Days without a clock: reading, counting and comparing them (faults F35 and F38). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dayOf,
  daysBetween,
  earlierOf,
  fromParts,
  isAfter,
  isBefore,
  laterOf,
  monthOf,
  parsePlainDate,
  plainDate,
  weekdayOf,
  yearOf
} from '../../../src/domain/calendar/plain-date.ts'
import { civilFromDays, daysFromCivil, textFromDays, weekdayFromDays } from './plain-calendar.ts'

const firstDay = daysFromCivil({ year: 1900, month: 1, day: 1 })
const lastDay = daysFromCivil({ year: 2199, month: 12, day: 31 })
const anyDay = fc.integer({ min: firstDay, max: lastDay })

describe('reading a date', () => {
  test('every day from 1900 to 2199 is read, and stays as it was written', () => {
    for (let days = firstDay; days <= lastDay; days += 1) {
      const text = textFromDays(days)
      expect(parsePlainDate(text)).toEqual({ kind: 'ok', value: text })
    }
  })

  test.each([
    { text: '2026-02-29', why: 'no leap year' },
    { text: '2100-02-29', why: 'a full century is no leap year' },
    { text: '2026-02-31', why: 'February is shorter' },
    { text: '2026-04-31', why: 'April is shorter' },
    { text: '2026-13-01', why: 'no such month' },
    { text: '2026-00-10', why: 'no such month' },
    { text: '2026-01-00', why: 'no such day' },
    { text: '1899-12-31', why: 'before the first year' },
    { text: '2200-01-01', why: 'after the last year' },
    { text: '0000-01-01', why: 'no year' },
    { text: '275761-01-01', why: 'beyond what a clock can count' },
    { text: '+002026-01-01', why: 'another way of writing it' },
    { text: '2026-1-1', why: 'not two digits each' },
    { text: '26-01-01', why: 'a year of two digits' },
    { text: '2026/01/01', why: 'other separators' },
    { text: ' 2026-01-01', why: 'a blank before it' },
    { text: '2026-01-01\n', why: 'a line end after it' },
    { text: '2026-01-01T00:00:00Z', why: 'an instant, not a day' },
    { text: '٢٠٢٦-٠١-٠١', why: 'stored dates have plain digits' },
    { text: '', why: 'nothing' },
    { text: 'undefined', why: 'a word' }
  ])('"$text" is no stored date: $why', ({ text }) => {
    expect(parsePlainDate(text)).toEqual({ kind: 'failed', problem: 'not-a-date' })
    expect(() => plainDate(text)).toThrow(RangeError)
  })

  test.each(['1970-01-01', '2021-11-24', '2031-11-24', '2099-12-31'])(
    'F35: %s, told by a clock that is wrong, is still read as that day',
    (text) => {
      expect(parsePlainDate(text)).toEqual({ kind: 'ok', value: text })
    }
  )

  test('whatever text is read as a date is a day of the plain calendar', () => {
    const almost = fc
      .tuple(fc.nat(9999), fc.nat(99), fc.nat(99))
      .map(([year, month, day]) => [pad(year, 4), pad(month, 2), pad(day, 2)].join('-'))
    fc.assert(
      fc.property(fc.oneof(almost, fc.string()), (text) => {
        const parsed = parsePlainDate(text)
        if (parsed.kind === 'failed') return
        const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
        expect(civilFromDays(daysFromCivil({ year, month, day }))).toEqual({ year, month, day })
      })
    )
  })

  test('a date is made of its parts again', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const { year, month, day } = civilFromDays(days)
        const date = dateAt(days)
        expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([year, month, day])
        expect(fromParts(year, month, day)).toEqual({ kind: 'ok', value: date })
      })
    )
  })

  test.each([
    [2026, 2, 30],
    [2026, 0, 1],
    [2026, 1.5, 1],
    [-1, 1, 1],
    [Number.NaN, 1, 1]
  ])('parts %d, %d, %d make no date', (year, month, day) => {
    expect(fromParts(year, month, day).kind).toBe('failed')
  })
})

describe('counting in days', () => {
  test('adding days agrees with plain arithmetic, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (days, offset) => {
        const moved = addDays(dateAt(days), offset)
        expect(moved).toBe(textFromDays(days + offset))
        expect(daysBetween(dateAt(days), moved)).toBe(offset)
      })
    )
  })

  test('the weekday agrees with plain arithmetic', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(weekdayOf(dateAt(days))).toBe(weekdayFromDays(days))
      })
    )
    expect(weekdayOf(plainDate('2026-11-24'))).toBe(2)
  })

  test('part of a day is our mistake, not a date', () => {
    expect(() => addDays(plainDate('2026-11-24'), 0.5)).toThrow(RangeError)
    expect(() => addDays(plainDate('2026-11-24'), Number.NaN)).toThrow(RangeError)
    expect(() => addDays(plainDate('2199-12-31'), 1e7)).toThrow(RangeError)
  })

  test('a date may move past the last year that can be typed', () => {
    expect(addDays(plainDate('2199-12-31'), 1)).toBe('2200-01-01')
  })

  test('which date is earlier agrees with plain arithmetic', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, two) => {
        const [first, second] = [dateAt(one), dateAt(two)]
        expect(compareDates(first, second)).toBe(Math.sign(one - two))
        expect(isBefore(first, second)).toBe(one < two)
        expect(isAfter(first, second)).toBe(one > two)
        expect(earlierOf(first, second)).toBe(textFromDays(Math.min(one, two)))
        expect(laterOf(first, second)).toBe(textFromDays(Math.max(one, two)))
      })
    )
  })
})

describe('F38: counting in months', () => {
  test.each([
    { from: '2026-01-31', months: 1, to: '2026-02-28', why: 'the last day of a shorter month' },
    { from: '2028-01-31', months: 1, to: '2028-02-29', why: 'the last day of a leap February' },
    { from: '2028-02-29', months: 12, to: '2029-02-28', why: 'no 29 February the year after' },
    { from: '2028-02-29', months: 48, to: '2032-02-29', why: 'the next leap year' },
    { from: '2026-08-31', months: 1, to: '2026-09-30', why: 'September has thirty days' },
    { from: '2026-12-15', months: 1, to: '2027-01-15', why: 'over the year end' },
    { from: '2026-01-15', months: -1, to: '2025-12-15', why: 'back over the year end' },
    { from: '2026-03-31', months: -1, to: '2026-02-28', why: 'back to a shorter month' },
    { from: '2026-05-20', months: 0, to: '2026-05-20', why: 'no month at all' }
  ])('$from and $months months is $to: $why', ({ from, months, to }) => {
    expect(addMonths(plainDate(from), months)).toBe(to)
  })

  test('the month is the one counted to, and the day never a later one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (days, months) => {
        const date = dateAt(days)
        const moved = addMonths(date, months)
        expect(monthIndex(moved) - monthIndex(date)).toBe(months)
        expect(dayOf(moved) === dayOf(date) || dayOf(addDays(moved, 1)) === 1).toBe(true)
        expect(dayOf(moved)).toBeLessThanOrEqual(dayOf(date))
      })
    )
  })
})

test('F32: a year end is followed by the new year', () => {
  expect(addDays(plainDate('2026-12-31'), 1)).toBe('2027-01-01')
  expect(addDays(plainDate('2028-02-28'), 1)).toBe('2028-02-29')
  expect(addDays(plainDate('2026-02-28'), 1)).toBe('2026-03-01')
})

function dateAt(days: number) {
  return plainDate(textFromDays(days))
}

function monthIndex(date: ReturnType<typeof plainDate>): number {
  return yearOf(date) * 12 + monthOf(date)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
