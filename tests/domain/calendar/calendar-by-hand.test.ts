/** A calendar made of a small table: what a region adds and does not keep, and what is no day in it. */
import { describe, expect, test } from 'vitest'
import {
  holidayName,
  isBusinessDay,
  makeCalendar
} from '../../../src/domain/calendar/business-days.ts'
import { asHolidayTable, type HolidayTable } from '../../../src/domain/calendar/holidays.ts'
import { plainDate as day } from '../../../src/domain/calendar/plain-date.ts'

const table: HolidayTable = {
  country: 'GB',
  firstYear: 2026,
  lastYear: 2027,
  days: { 'Summer day': '2026-08-31 2027-08-30', 'Easter Monday': '2026-04-06' },
  regions: {
    SCT: { name: 'Scotland', extra: { '2 January': '2026-01-02' }, notKept: '2026-08-31' },
    ENG: { name: 'England', extra: {}, notKept: '' }
  }
}

const nameOn = (date: string, region?: string) =>
  holidayName(makeCalendar(table, region), day(date))

describe('a public holiday', () => {
  test('of the country is one on each of its days, and on no other', () => {
    expect(nameOn('2026-08-31')).toBe('Summer day')
    expect(nameOn('2027-08-30')).toBe('Summer day')
    expect(nameOn('2026-08-30')).toBeUndefined()
    expect(nameOn('2026-01-02')).toBeUndefined()
  })

  test('of a region is one there only', () => {
    expect(nameOn('2026-01-02', 'SCT')).toBe('2 January')
    expect(nameOn('2026-01-02', 'ENG')).toBeUndefined()
  })

  test('that a region does not keep is an ordinary day there, the others are kept', () => {
    expect(isBusinessDay(makeCalendar(table, 'SCT'), day('2026-08-31'))).toBe(true)
    expect(isBusinessDay(makeCalendar(table, 'ENG'), day('2026-08-31'))).toBe(false)
    expect(nameOn('2027-08-30', 'SCT')).toBe('Summer day')
    expect(nameOn('2026-04-06', 'SCT')).toBe('Easter Monday')
  })

  test.each(['XX', '', 'constructor', 'toString'])(
    'in the region “%s”, which nobody knows, is that of the whole country',
    (region) => {
      expect(makeCalendar(table, region)).toEqual(makeCalendar(table))
    }
  )
})

test('the calendar says of which country and years it knows', () => {
  expect(makeCalendar(table, 'SCT')).toMatchObject({
    country: 'GB',
    firstYear: 2026,
    lastYear: 2027
  })
})

test('what is no day in a table is passed over', () => {
  const days = { 'Summer day': '2026-08-31 2026-02-31 soon', Nothing: '' }
  const { nameByHoliday } = makeCalendar({ ...table, days })
  expect([...nameByHoliday]).toEqual([['2026-08-31', 'Summer day']])
})

test('a table of a country that nobody knows is refused', () => {
  expect(asHolidayTable({ ...table, country: 'XX' })).toEqual({
    kind: 'failed',
    problem: 'unknown-country'
  })
  expect(asHolidayTable(table)).toEqual({ kind: 'ok', value: table })
})
