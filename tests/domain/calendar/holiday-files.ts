/** The tables as they stand in the content folder, for the tests. */
import { readFileSync } from 'node:fs'
import { type Calendar, makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import {
  asHolidayTable,
  type Country,
  type HolidayTable
} from '../../../src/domain/calendar/holidays.ts'

/** The text of a country's file. */
export function holidayFile(country: Country): string {
  return readFileSync(new URL(`../../../content/holidays/${country}.json`, import.meta.url), 'utf8')
}

/** The table of a country. */
export function holidayTable(country: Country): HolidayTable {
  const table = asHolidayTable(JSON.parse(holidayFile(country)))
  if (table.kind === 'failed') throw new Error(`${country}: ${table.problem}`)
  return table.value
}

/** The calendar of a country or of a region in it. */
export function calendarOf(country: Country, region?: string): Calendar {
  return makeCalendar(holidayTable(country), region)
}
