/**
 * Writes the public holidays of each country to content/holidays, from the package date-holidays.
 *
 * Its data is under CC BY-SA 3.0 (date-holidays, by commenthol and others, after Wikipedia),
 * so the tables made here are too, and the site names it. Only whole days of type "public".
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Holidays from 'date-holidays'
import { parse } from 'yaml'
import {
  type Country,
  countries,
  type DaysByName,
  type HolidayRegion,
  type HolidayTable
} from '../domain/calendar/holidays.ts'

type Corrections = {
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly regionNames: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly regionsLeftOut: Readonly<Record<string, readonly string[]>>
  readonly added: readonly NamedDays[]
  readonly removed: readonly NamedDays[]
}

type NamedDays = {
  readonly country: string
  readonly regions?: readonly string[]
  readonly name: string
  readonly days: readonly string[]
  readonly why: string
}

/** Day -> name, in the order of the days. */
type NameByDay = ReadonlyMap<string, string>

const firstYear = 2025
const lastYear = 2031
const countriesWithRegions: readonly Country[] = ['US', 'CA', 'GB', 'DE', 'AU']
const languages = ['en-US', 'en']
const hour = 3_600_000
const folder = new URL('../../content/holidays/', import.meta.url)

/** Makes the table of one country; the same package and corrections give the same table. */
export function makeHolidayTable(country: Country, corrections: Corrections): HolidayTable {
  const national = publicHolidays(country, undefined, corrections)
  const regions = regionNames(country, corrections).map(
    ([code, name]) => [code, differences(name, country, code, national, corrections)] as const
  )
  return {
    country,
    firstYear,
    lastYear,
    days: groupByName(national),
    regions: Object.fromEntries(regions)
  }
}

function differences(
  name: string,
  country: Country,
  code: string,
  national: NameByDay,
  corrections: Corrections
): HolidayRegion {
  const regional = publicHolidays(country, code, corrections)
  const extra = [...regional].filter(([day]) => !national.has(day))
  const notKept = [...national.keys()].filter((day) => !regional.has(day))
  return { name, extra: groupByName(new Map(extra)), notKept: notKept.join(' ') }
}

function publicHolidays(
  country: Country,
  region: string | undefined,
  corrections: Corrections
): NameByDay {
  const options = { languages, types: ['public' as const] }
  const source =
    region === undefined ? new Holidays(country, options) : new Holidays(country, region, options)
  const found = new Map<string, string>()
  // A substitute day may fall into the year before, so one year more is asked on each side.
  for (let year = firstYear - 1; year <= lastYear + 1; year += 1) {
    for (const holiday of source.getHolidays(year).filter(isWholeDay)) {
      const day = holiday.date.slice(0, 10)
      if (!found.has(day))
        found.set(day, corrections.names[country]?.[holiday.name] ?? holiday.name)
    }
  }
  for (const [day] of daysFor(country, region, corrections.removed)) found.delete(day)
  for (const [day, name] of daysFor(country, region, corrections.added)) found.set(day, name)
  return new Map([...found].filter(([day]) => isInTable(day)).sort(byText))
}

function daysFor(
  country: Country,
  region: string | undefined,
  named: readonly NamedDays[]
): readonly (readonly [string, string])[] {
  return named
    .filter((each) => each.country === country)
    .filter(({ regions }) => regions === undefined || regions.some((code) => code === region))
    .flatMap(({ days, name }) => days.map((day) => [day, name] as const))
}

function regionNames(country: Country, corrections: Corrections): readonly [string, string][] {
  if (!countriesWithRegions.includes(country)) return []
  const leftOut = corrections.regionsLeftOut[country] ?? []
  return Object.entries(new Holidays().getStates(country, 'en') ?? {})
    .filter(([code]) => !leftOut.includes(code))
    .map(([code, name]): [string, string] => [
      code,
      corrections.regionNames[country]?.[code] ?? name
    ])
    .sort(byText)
}

/** Begins at midnight and lasts a day, which may be one hour longer or shorter in a zone. */
function isWholeDay(holiday: {
  readonly date: string
  readonly start: { getTime(): number }
  readonly end: { getTime(): number }
}): boolean {
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / hour
  return holiday.date.slice(11, 16) === '00:00' && hours >= 23
}

function isInTable(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return year >= firstYear && year <= lastYear
}

function groupByName(names: NameByDay): DaysByName {
  const groups = new Map<string, string[]>()
  for (const [day, name] of names) groups.set(name, [...(groups.get(name) ?? []), day])
  return Object.fromEntries([...groups].map(([name, days]) => [name, days.join(' ')]))
}

function byText(first: readonly [string, string], second: readonly [string, string]): number {
  return first[0] < second[0] ? -1 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const corrections: Corrections = parse(readFileSync(new URL('corrections.yaml', folder), 'utf8'))
  for (const country of countries) {
    const text = JSON.stringify(makeHolidayTable(country, corrections), undefined, 2)
    writeFileSync(new URL(`${country}.json`, folder), `${text}\n`)
  }
}
