/**
 * Where the job may be: every country and region, told apart only by the days on which the
 * rules asked for a holiday. Two places that agree on those days give the same advice, so one
 * of them stands for both, and a hundred places become a few.
 */
import { type Calendar, makeCalendar } from '../calendar/business-days.ts'
import { type Country, countries, type HolidayTable } from '../calendar/holidays.ts'
import type { PlainDate } from '../calendar/plain-date.ts'

export type HolidayTables = Readonly<Record<Country, HolidayTable>>

export interface Place {
  readonly country: Country
  readonly region?: string
  /** Whether a day is a holiday there. */
  readonly isOff: (date: PlainDate) => boolean
}

const placesOf = new WeakMap<HolidayTables, readonly Place[]>()

/** Every place that can be chosen. The days are taken out of the tables once. */
export function everyPlace(tables: HolidayTables): readonly Place[] {
  const known = placesOf.get(tables)
  if (known !== undefined) return known
  const places = countries.flatMap((country) => placesIn(tables[country]))
  placesOf.set(tables, places)
  return places
}

function placesIn(table: HolidayTable): readonly Place[] {
  const { country } = table
  const days = daysIn(...Object.values(table.days))
  const regions = Object.entries(table.regions).map(([region, { extra, notKept }]) => {
    const more = daysIn(...Object.values(extra))
    const less = daysIn(notKept)
    const isOff = (date: PlainDate) => more.has(date) || (days.has(date) && !less.has(date))
    return { country, region, isOff }
  })
  return [{ country, isOff: (date: PlainDate) => days.has(date) }, ...regions]
}

function daysIn(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(' ')))
}

/** A calendar that remembers for which days it was asked. */
export function watchedCalendar(place: Place, tables: HolidayTables) {
  const { nameByHoliday, ...calendar } = calendarOf(place, tables)
  const days = new WatchedDays(nameByHoliday)
  return { calendar: { ...calendar, nameByHoliday: days }, asked: days.asked }
}

/** Those of the places that answer differently for one of the days that were asked. */
export function unlike(
  places: readonly Place[],
  asked: ReadonlyMap<PlainDate, boolean>
): readonly Place[] {
  const days = [...asked]
  return places.filter(({ isOff }) => days.some(([date, wasOff]) => isOff(date) !== wasOff))
}

class WatchedDays extends Map<PlainDate, string> {
  readonly asked = new Map<PlainDate, boolean>()

  override has(date: PlainDate): boolean {
    const isHoliday = super.has(date)
    this.asked.set(date, isHoliday)
    return isHoliday
  }

  override get(date: PlainDate): string | undefined {
    this.has(date)
    return super.get(date)
  }
}

const calendars = new WeakMap<HolidayTable, Map<string, Calendar>>()

function calendarOf({ country, region = '' }: Place, tables: HolidayTables): Calendar {
  const table = tables[country]
  const made = calendars.get(table) ?? new Map<string, Calendar>()
  calendars.set(table, made)
  const calendar = made.get(region) ?? makeCalendar(table, region)
  made.set(region, calendar)
  return calendar
}
