/** Reads the holiday tables of content/holidays at build time and makes calendars of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Calendar, makeCalendar } from '../domain/calendar/business-days.ts'
import { asHolidayTable, type Country, type HolidayTable } from '../domain/calendar/holidays.ts'

/** The table of one country. @throws when the file is not a table of a known country. */
export function readHolidayTable(country: Country): HolidayTable {
  const path = join(process.cwd(), 'content', 'holidays', `${country}.json`)
  const table = asHolidayTable(JSON.parse(readFileSync(path, 'utf8')))
  if (table.kind === 'failed') throw new Error(`${path} is no holiday table: ${table.problem}`)
  return table.value
}

/** The tables of all countries, by country. */
export function readHolidayTables(): Readonly<Record<Country, HolidayTable>> {
  return {
    US: readHolidayTable('US'),
    CA: readHolidayTable('CA'),
    GB: readHolidayTable('GB'),
    IE: readHolidayTable('IE'),
    DE: readHolidayTable('DE'),
    FR: readHolidayTable('FR'),
    ES: readHolidayTable('ES'),
    IN: readHolidayTable('IN'),
    AU: readHolidayTable('AU'),
    NZ: readHolidayTable('NZ')
  }
}

/** The calendar of a country, or of a region in it. */
export function readCalendar(country: Country, region?: string): Calendar {
  return makeCalendar(readHolidayTable(country), region)
}
