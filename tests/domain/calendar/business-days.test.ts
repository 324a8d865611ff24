/** Counting in business days and contact days, with weekends, holidays and the year-end lull (fault F38). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addBusinessDays,
  addContactDays,
  businessDayOnOrAfter,
  businessDaysBetween,
  contactDayOnOrAfter,
  contactDaysBetween,
  isBusinessDay,
  isContactDay,
  isCovered,
  isInLull,
  lastBusinessDayBefore,
  nextBusinessDay,
  nextContactDay
} from '../../../src/domain/calendar/business-days.ts'
import { addDays, plainDate as day } from '../../../src/domain/calendar/plain-date.ts'
import { calendarOf, holidayTable } from './holiday-files.ts'
import { daysFromCivil, textFromDays, weekdayFromDays } from './plain-calendar.ts'

const unitedStates = calendarOf('US')

describe('F38: counting contact days in the United States', () => {
  test.each([
    { from: '2026-11-23', count: 5, to: '2026-12-01', why: 'Thanksgiving and a weekend' },
    { from: '2026-11-16', count: 7, to: '2026-11-25', why: 'one weekend' },
    { from: '2026-11-19', count: 5, to: '2026-11-27', why: 'a weekend and Thanksgiving' },
    { from: '2026-11-20', count: 15, to: '2026-12-14', why: 'three weekends and Thanksgiving' },
    { from: '2026-11-03', count: 7, to: '2026-11-13', why: 'Veterans Day' },
    { from: '2026-12-22', count: 2, to: '2027-01-07', why: 'the lull' },
    { from: '2026-11-26', count: 0, to: '2026-11-26', why: 'none leaves the date, even a holiday' },
    { from: '2026-11-28', count: 1, to: '2026-11-30', why: 'begun on a Saturday' },
    { from: '2026-11-24', count: -3, to: '2026-11-24', why: 'never backwards' }
  ])('$count after $from is $to: $why', ({ from, count, to }) => {
    expect(addContactDays(unitedStates, day(from), count)).toBe(to)
  })

  test.each([
    { from: '2026-12-23', to: '2026-12-24', why: 'the lull has business days' },
    { from: '2026-12-24', to: '2026-12-28', why: 'Christmas and a weekend' },
    { from: '2026-12-31', to: '2027-01-04', why: 'New Year and a weekend' },
    { from: '2026-07-02', to: '2026-07-06', why: 'Independence Day kept on the Friday' }
  ])('the business day after $from is $to: $why', ({ from, to }) => {
    expect(nextBusinessDay(unitedStates, day(from))).toBe(to)
    expect(addBusinessDays(unitedStates, day(from), 1)).toBe(to)
  })

  test('the last business day before a start is never the start itself', () => {
    expect(lastBusinessDayBefore(unitedStates, day('2026-11-30'))).toBe('2026-11-27')
    expect(lastBusinessDayBefore(unitedStates, day('2026-11-27'))).toBe('2026-11-25')
    expect(lastBusinessDayBefore(unitedStates, day('2026-11-25'))).toBe('2026-11-24')
  })

  test('on or after keeps a good day and moves a bad one', () => {
    expect(businessDayOnOrAfter(unitedStates, day('2026-12-24'))).toBe('2026-12-24')
    expect(contactDayOnOrAfter(unitedStates, day('2026-12-24'))).toBe('2027-01-07')
    expect(businessDayOnOrAfter(unitedStates, day('2026-11-26'))).toBe('2026-11-27')
    expect(contactDayOnOrAfter(unitedStates, day('2026-11-25'))).toBe('2026-11-25')
    expect(nextContactDay(unitedStates, day('2026-11-25'))).toBe('2026-11-27')
  })
})

test.each([
  { date: '2026-12-23', lull: false },
  { date: '2026-12-24', lull: true },
  { date: '2026-12-31', lull: true },
  { date: '2027-01-01', lull: true },
  { date: '2027-01-06', lull: true },
  { date: '2027-01-07', lull: false },
  { date: '2027-06-28', lull: false }
])('in the year-end lull on $date: $lull', ({ date, lull }) => {
  expect(isInLull(day(date))).toBe(lull)
})

test('F38: the same wait ends on another day where another holiday lies in it', () => {
  const ends = (['US', 'GB', 'IE'] as const).map((country) =>
    addContactDays(calendarOf(country), day('2026-11-23'), 5)
  )
  expect(ends).toEqual(['2026-12-01', '2026-11-30', '2026-11-30'])
  expect(addContactDays(calendarOf('GB', 'SCT'), day('2026-11-23'), 5)).toBe('2026-12-01')
})

test('F36: between a later day and an earlier one lie no days, never fewer', () => {
  const [later, earlier] = [day('2026-11-24'), day('2026-10-01')]
  expect(businessDaysBetween(unitedStates, later, earlier)).toBe(0)
  expect(contactDaysBetween(unitedStates, later, earlier)).toBe(0)
  expect(businessDaysBetween(unitedStates, later, later)).toBe(0)
})

test('outside the years of the table only weekends count, and we say that we do not know', () => {
  expect(isCovered(unitedStates, day('2024-12-31'))).toBe(false)
  expect(isCovered(unitedStates, day('2025-01-01'))).toBe(true)
  expect(isCovered(unitedStates, day('2031-12-31'))).toBe(true)
  expect(isCovered(unitedStates, day('2032-01-01'))).toBe(false)
  expect(isBusinessDay(unitedStates, day('2032-11-25'))).toBe(true)
  expect(isBusinessDay(unitedStates, day('2032-11-27'))).toBe(false)
  expect(nextBusinessDay(unitedStates, day('2199-12-31'))).toBe('2200-01-01')
  expect(lastBusinessDayBefore(unitedStates, day('1900-01-01'))).toBe('1899-12-29')
})

describe('counting agrees with ticking off a plain calendar', () => {
  const first = daysFromCivil({ year: 2024, month: 6, day: 1 })
  const last = daysFromCivil({ year: 2032, month: 6, day: 1 })
  const anyDay = fc.integer({ min: first, max: last })
  const holidays = new Set(Object.values(holidayTable('US').days).join(' ').split(' '))
  const isOpen = (days: number) => weekdayFromDays(days) < 6 && !holidays.has(textFromDays(days))
  const isLull = (days: number) => /-12-(2[4-9]|3[01])$|-01-0[1-6]$/.test(textFromDays(days))
  const isContact = (days: number) => isOpen(days) && !isLull(days)
  const at = (days: number) => day(textFromDays(days))

  test.each([
    { unit: 'business days', add: addBusinessDays, between: businessDaysBetween, is: isOpen },
    { unit: 'contact days', add: addContactDays, between: contactDaysBetween, is: isContact }
  ])('in $unit', ({ add, between, is }) => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (start, count) => {
        let end = start
        for (let left = count; left > 0; ) {
          end += 1
          if (is(end)) left -= 1
        }
        expect(add(unitedStates, at(start), count)).toBe(textFromDays(end))
        expect(between(unitedStates, at(start), at(end))).toBe(count)
      })
    )
  })

  test('each day is the same kind of day in both', () => {
    for (let days = first; days <= last; days += 1) {
      expect(isBusinessDay(unitedStates, at(days))).toBe(isOpen(days))
      expect(isContactDay(unitedStates, at(days))).toBe(isContact(days))
    }
  })

  test('the nearest days lie on the right side, with nothing between', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = at(days)
        const before = lastBusinessDayBefore(unitedStates, date)
        expect(before < date).toBe(true)
        expect(nextBusinessDay(unitedStates, before) >= date).toBe(true)
        expect(nextContactDay(unitedStates, date)).toBe(
          contactDayOnOrAfter(unitedStates, addDays(date, 1))
        )
      })
    )
  })
})
