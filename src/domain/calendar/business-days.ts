/**
 * Counting in business days and contact days of one country.
 *
 * A business day is Monday to Friday and no public holiday; a contact day also lies outside
 * the year-end lull. Outside the years of the tables only weekends are known: see `isCovered`.
 */
import type { Country, DaysByName, HolidayTable } from './holidays.ts'
import { addDays, type PlainDate, parsePlainDate, weekdayOf, yearOf } from './plain-date.ts'

/** The public holidays of one country, or of one region in it, ready to be asked. */
export type Calendar = {
  readonly country: Country
  readonly firstYear: number
  readonly lastYear: number
  readonly nameByHoliday: ReadonlyMap<PlainDate, string>
}

type DayTest = (calendar: Calendar, date: PlainDate) => boolean

/** Prepares a table for counting; a region that the table does not name counts as none. */
export function makeCalendar(table: HolidayTable, regionCode?: string): Calendar {
  const names = new Map<PlainDate, string>()
  addNamedDays(names, table.days)
  const region = Object.entries(table.regions).find(([code]) => code === regionCode)?.[1]
  if (region !== undefined) {
    for (const date of datesIn(region.notKept)) names.delete(date)
    addNamedDays(names, region.extra)
  }
  const { country, firstYear, lastYear } = table
  return { country, firstYear, lastYear, nameByHoliday: names }
}

/** Whether the public holidays of the date's year are known; if not, only weekends count. */
export function isCovered(calendar: Calendar, date: PlainDate): boolean {
  const year = yearOf(date)
  return year >= calendar.firstYear && year <= calendar.lastYear
}

/** The English name of the public holiday on this day, if it is one. */
export function holidayName(calendar: Calendar, date: PlainDate): string | undefined {
  return calendar.nameByHoliday.get(date)
}

/** Whether the day is Monday to Friday and no public holiday. */
export function isBusinessDay(calendar: Calendar, date: PlainDate): boolean {
  return weekdayOf(date) <= 5 && !calendar.nameByHoliday.has(date)
}

/** Whether the day lies in the year-end lull, 24 December to 6 January inclusive. */
export function isInLull(date: PlainDate): boolean {
  const dayOfYear = date.slice(5)
  return dayOfYear >= '12-24' || dayOfYear <= '01-06'
}

/** Whether the day is a business day outside the year-end lull. */
export function isContactDay(calendar: Calendar, date: PlainDate): boolean {
  return isBusinessDay(calendar, date) && !isInLull(date)
}

/** The date that many business days after this one; for none, the date itself. */
export function addBusinessDays(calendar: Calendar, date: PlainDate, count: number): PlainDate {
  return addMatching(isBusinessDay, calendar, date, count)
}

/** The date that many contact days after this one; for none, the date itself. */
export function addContactDays(calendar: Calendar, date: PlainDate, count: number): PlainDate {
  return addMatching(isContactDay, calendar, date, count)
}

/** The first business day strictly after this day. */
export function nextBusinessDay(calendar: Calendar, date: PlainDate): PlainDate {
  return firstFrom(isBusinessDay, calendar, addDays(date, 1), 1)
}

/** The first contact day strictly after this day. */
export function nextContactDay(calendar: Calendar, date: PlainDate): PlainDate {
  return firstFrom(isContactDay, calendar, addDays(date, 1), 1)
}

/** This day if it is a business day, else the next business day. */
export function businessDayOnOrAfter(calendar: Calendar, date: PlainDate): PlainDate {
  return firstFrom(isBusinessDay, calendar, date, 1)
}

/** This day if it is a contact day, else the next contact day. */
export function contactDayOnOrAfter(calendar: Calendar, date: PlainDate): PlainDate {
  return firstFrom(isContactDay, calendar, date, 1)
}

/** The last business day strictly before this day. */
export function lastBusinessDayBefore(calendar: Calendar, date: PlainDate): PlainDate {
  return firstFrom(isBusinessDay, calendar, addDays(date, -1), -1)
}

/** How many business days come after the first date, up to and including the second; never negative. */
export function businessDaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  return countMatching(isBusinessDay, calendar, from, to)
}

/** How many contact days come after the first date, up to and including the second; never negative. */
export function contactDaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  return countMatching(isContactDay, calendar, from, to)
}

function firstFrom(test: DayTest, calendar: Calendar, start: PlainDate, step: 1 | -1): PlainDate {
  let date = start
  while (!test(calendar, date)) date = addDays(date, step)
  return date
}

function addMatching(
  test: DayTest,
  calendar: Calendar,
  start: PlainDate,
  count: number
): PlainDate {
  let date = start
  for (let left = count; left > 0; left -= 1) {
    date = firstFrom(test, calendar, addDays(date, 1), 1)
  }
  return date
}

function countMatching(test: DayTest, calendar: Calendar, from: PlainDate, to: PlainDate): number {
  let count = 0
  for (let date = from; date < to; ) {
    date = addDays(date, 1)
    if (test(calendar, date)) count += 1
  }
  return count
}

function addNamedDays(names: Map<PlainDate, string>, days: DaysByName): void {
  for (const [name, dates] of Object.entries(days)) {
    for (const date of datesIn(dates)) names.set(date, name)
  }
}

function datesIn(text: string): readonly PlainDate[] {
  return text
    .split(' ')
    .map(parsePlainDate)
    .flatMap((parsed) => (parsed.kind === 'ok' ? [parsed.value] : []))
}
