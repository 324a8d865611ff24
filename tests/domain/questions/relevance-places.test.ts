/** Every country and region is a place, off on its own holidays; places that agree are one. */
import { describe, expect, test } from 'vitest'
import { isBusinessDay, makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  everyPlace,
  type Place,
  unlike,
  watchedCalendar
} from '../../../src/domain/questions/relevance-places.ts'
import { tables } from './check-ground.ts'

const places = everyPlace(tables)
const placeOf = (country: string, region?: string): Place => {
  const found = places.find((place) => place.table.country === country && place.region === region)
  if (found === undefined) throw new Error(`${country} ${region} is a place`)
  return found
}
const ofTables = Object.values(tables)

test('each country is a place, and so is each of its regions', () => {
  const regions = ofTables.flatMap(({ regions }) => Object.keys(regions))
  expect(places).toHaveLength(ofTables.length + regions.length)
  expect(places.filter(({ region }) => region === undefined)).toHaveLength(10)
})

test('the places are taken out of the same tables once', () => {
  expect(everyPlace(tables)).toBe(places)
  expect(everyPlace({ ...tables })).not.toBe(places)
})

test('a place is off on exactly the holidays of its calendar', () => {
  const everyDay = new Set(
    ofTables.flatMap(({ days, regions }) =>
      [days, ...Object.values(regions).map(({ extra }) => extra)].flatMap((named) =>
        Object.values(named).flatMap((text) => text.split(' '))
      )
    )
  )
  const dates = [...everyDay].map(plainDate)
  for (const place of places) {
    const { nameByHoliday } = makeCalendar(place.table, place.region)
    const wrong = dates.filter((date) => place.isOff(date) !== nameByHoliday.has(date))
    expect(wrong, `${place.table.country} ${place.region}`).toEqual([])
  }
})

describe('a calendar that is watched', () => {
  const friday = plainDate('2026-11-27')
  const thanksgiving = plainDate('2026-11-26')

  test('counts as its own, and remembers which days were asked about, and the answers', () => {
    const { calendar, asked } = watchedCalendar(placeOf('US'))
    expect(isBusinessDay(calendar, thanksgiving)).toBe(false)
    expect(isBusinessDay(calendar, friday)).toBe(true)
    expect([...asked]).toEqual([
      [thanksgiving, true],
      [friday, false]
    ])
    expect(calendar.country).toBe('US')
  })

  test('remembers a day, too, of which only the name was asked', () => {
    const { calendar, asked } = watchedCalendar(placeOf('US'))
    expect(calendar.nameByHoliday.get(thanksgiving)).toMatch(/Thanksgiving/)
    expect([...asked]).toEqual([[thanksgiving, true]])
  })

  test('begins anew each time', () => {
    watchedCalendar(placeOf('US')).calendar.nameByHoliday.has(friday)
    expect([...watchedCalendar(placeOf('US')).asked]).toEqual([])
  })

  test('is that of the region, where there is one', () => {
    const epiphany = plainDate('2027-01-06')
    expect(watchedCalendar(placeOf('DE', 'BY')).calendar.nameByHoliday.has(epiphany)).toBe(true)
    expect(watchedCalendar(placeOf('DE')).calendar.nameByHoliday.has(epiphany)).toBe(false)
  })
})

describe('places are unlike', () => {
  const epiphany = plainDate('2027-01-06')
  const [germany, bavaria, berlin] = [placeOf('DE'), placeOf('DE', 'BY'), placeOf('DE', 'BE')]

  test('where one of the days that were asked is a holiday in one of them only', () => {
    const asked = new Map([[epiphany, false]])
    expect(unlike([germany, bavaria, berlin], asked)).toEqual([bavaria])
    expect(unlike([germany, bavaria, berlin], new Map([[epiphany, true]]))).toEqual([
      germany,
      berlin
    ])
  })

  test('one such day among several is enough', () => {
    const asked = new Map([
      [plainDate('2026-12-25'), true],
      [epiphany, false]
    ])
    expect(unlike([bavaria, berlin], asked)).toEqual([bavaria])
  })

  test('nowhere, while no day was asked', () => {
    expect(unlike([germany, bavaria], new Map())).toEqual([])
  })
})
