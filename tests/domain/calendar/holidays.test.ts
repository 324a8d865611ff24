/** The tables of public holidays: samples that anybody can look up, and the promises about all of them. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeHolidayTable } from '../../../src/build/make-holidays.ts'
import { holidayName, makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { asHolidayTable, countries, isCountry } from '../../../src/domain/calendar/holidays.ts'
import { parsePlainDate, plainDate, yearOf } from '../../../src/domain/calendar/plain-date.ts'
import { calendarOf, holidayFile, holidayTable } from './holiday-files.ts'

describe('public holidays that anybody can look up', () => {
  test.each([
    ['US', undefined, '2026-11-26', 'Thanksgiving Day'],
    ['US', undefined, '2026-06-19', 'Juneteenth'],
    ['US', undefined, '2027-06-18', 'Juneteenth (substitute day)'],
    ['US', undefined, '2026-07-03', 'Independence Day (substitute day)'],
    ['US', undefined, '2026-10-12', 'Columbus Day'],
    ['US', undefined, '2026-11-11', 'Veterans Day'],
    ['US', undefined, '2028-11-10', 'Veterans Day (substitute day)'],
    ['US', undefined, '2029-11-12', 'Veterans Day (substitute day)'],
    ['US', undefined, '2027-12-31', "New Year's Day (substitute day)"],
    ['US', undefined, '2026-09-07', 'Labor Day'],
    ['US', undefined, '2026-11-27', undefined],
    ['US', 'CA', '2026-11-27', 'Day after Thanksgiving'],
    ['US', 'CA', '2026-10-12', undefined],
    ['US', 'NV', '2030-11-22', undefined],
    ['US', 'NV', '2030-11-29', 'Family Day'],
    ['US', 'WV', '2030-11-29', "Lincoln's Day"],
    ['US', 'KY', '2026-04-03', undefined],
    ['CA', undefined, '2026-07-01', 'Canada Day'],
    ['CA', 'ON', '2026-10-12', 'Thanksgiving'],
    ['CA', 'QC', '2026-06-24', 'National Holiday'],
    ['CA', 'BC', '2026-09-30', 'National Day for Truth and Reconciliation'],
    ['CA', 'ON', '2026-09-30', undefined],
    ['GB', undefined, '2026-12-28', 'Boxing Day (substitute day)'],
    ['GB', 'ENG', '2026-08-31', 'Summer bank holiday'],
    ['GB', 'SCT', '2026-08-31', undefined],
    ['GB', 'SCT', '2026-01-02', '2 January'],
    ['GB', 'SCT', '2026-04-06', undefined],
    ['GB', 'ENG', '2026-04-06', 'Easter Monday'],
    ['GB', 'NIR', '2026-03-17', 'St Patrick’s Day'],
    ['IE', undefined, '2026-02-02', "St Brigid's Day"],
    ['IE', undefined, '2026-04-03', undefined],
    ['DE', undefined, '2025-10-03', 'Day of German Unity'],
    ['DE', 'BY', '2026-01-06', 'Epiphany'],
    ['DE', 'SH', '2025-10-31', 'Reformation Day'],
    ['DE', 'BY', '2025-10-31', undefined],
    ['DE', 'SN', '2026-11-18', 'Day of Prayer and Repentance'],
    ['FR', undefined, '2026-07-14', 'Bastille Day'],
    ['ES', undefined, '2026-10-12', 'National Day of Spain'],
    ['ES', undefined, '2026-12-08', 'Immaculate Conception'],
    ['IN', undefined, '2026-01-26', 'Republic Day'],
    ['IN', undefined, '2026-10-02', 'Gandhi Jayanti'],
    ['AU', undefined, '2026-01-26', 'Australia Day'],
    ['AU', 'NSW', '2026-10-05', 'Labour Day'],
    ['AU', 'VIC', '2026-03-09', 'Labour Day'],
    ['AU', 'WA', '2026-03-02', 'Labour Day'],
    ['AU', 'QLD', '2026-05-04', 'Labour Day'],
    ['AU', 'QLD', '2026-12-24', undefined],
    ['NZ', undefined, '2026-07-10', 'Matariki'],
    ['NZ', undefined, '2026-04-27', 'Anzac Day (substitute day)']
  ] as const)('%s, region %s: %s is %s', (country, region, date, name) => {
    expect(holidayName(calendarOf(country, region), plainDate(date))).toBe(name)
  })
})

describe.each(countries)('the table of %s', (country) => {
  const table = holidayTable(country)
  const regions = Object.values(table.regions)

  test('has holidays for each of its years, 2025 to 2031', () => {
    expect([table.country, table.firstYear, table.lastYear]).toEqual([country, 2025, 2031])
    const years = Object.values(table.days)
      .join(' ')
      .split(' ')
      .map((day) => day.slice(0, 4))
    expect([...new Set(years)].sort()).toHaveLength(7)
  })

  test('holds only days that exist, in those years, each once', () => {
    for (const days of [table.days, ...regions.map(({ extra }) => extra)]) {
      const dates = Object.values(days).flatMap((line) => line.split(' '))
      expect(new Set(dates).size).toBe(dates.length)
      for (const date of dates) {
        expect(parsePlainDate(date).kind).toBe('ok')
        expect(isInYears(date)).toBe(true)
      }
    }
  })

  test('a region drops only days that the country keeps, and adds only others', () => {
    const national = new Set(Object.values(table.days).join(' ').split(' '))
    for (const region of regions) {
      const dropped = region.notKept === '' ? [] : region.notKept.split(' ')
      const added = Object.values(region.extra).flatMap((line) => line.split(' '))
      expect(dropped.filter((date) => !national.has(date))).toEqual([])
      expect(added.filter((date) => national.has(date))).toEqual([])
      expect(region.name).not.toBe('')
    }
  })

  test('is what the generator makes of its source today', () => {
    const corrections = new URL('../../../content/holidays/corrections.yaml', import.meta.url)
    expect(makeHolidayTable(country, parse(readFileSync(corrections, 'utf8')))).toEqual(table)
  })
})

test('all ten tables together stay under 6 kB for the browser', () => {
  const together = countries.map((country) => JSON.stringify(holidayTable(country))).join('')
  expect(brotliCompressSync(together).length).toBeLessThan(6000)
  expect(holidayFile('IE').endsWith('}\n')).toBe(true)
})

test('a country that we have no table for is refused', () => {
  expect(isCountry('IT')).toBe(false)
  expect(asHolidayTable({ ...holidayTable('IE'), country: 'IT' })).toEqual({
    kind: 'failed',
    problem: 'unknown-country'
  })
})

test.each(['ZZ', '', 'constructor', '__proto__'])(
  'a region "%s" that we do not know counts as the whole country',
  (region) => {
    const table = holidayTable('US')
    expect(makeCalendar(table, region)).toEqual(makeCalendar(table))
  }
)

function isInYears(date: string): boolean {
  const year = yearOf(plainDate(date))
  return year >= 2025 && year <= 2031
}
