/**
 * Where the job may be: every country and region, told apart only by the days on which the
 * rules asked for a holiday. Two places that agree on those days give the same advice, so one
 * of them stands for both, and a hundred places become a few.
 */
import { type Calendar, makeCalendar } from '../calendar/business-days.ts'
import { type Country, countries, type HolidayTable } from '../calendar/holidays.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { oncePer } from '../once-per.ts'

export type HolidayTables = Readonly<Record<Country, HolidayTable>>

export interface Place {
  readonly table: HolidayTable
  readonly region?: string
  /** Whether a day is a holiday there. */
  readonly isOff: (date: PlainDate) => boolean
}

/** Every place that can be chosen. The days are taken out of the tables once. */
export const everyPlace = oncePer((tables: HolidayTables): readonly Place[] =>
  countries.flatMap((country) => placesIn(tables[country]))
)

function placesIn(table: HolidayTable): readonly Place[] {
  const days = daysIn(...Object.values(table.days))
  const regions = Object.entries(table.regions).map(([region, { extra, notKept }]) => {
    const more = daysIn(...Object.values(extra))
    const less = daysIn(notKept)
    const isOff = (date: PlainDate) => more.has(date) || (days.has(date) && !less.has(date))
    return { table, region, isOff }
  })
  return [{ table, isOff: (date: PlainDate) => days.has(date) }, ...regions]
}

function daysIn(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(' ')))
}

/** A calendar that remembers for which days it was asked. */
export function watchedCalendar(place: Place) {
  const { nameByHoliday, ...calendar } = calendarOf(place)
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

const calendarOf = oncePer(({ table, region }: Place): Calendar => makeCalendar(table, region))
