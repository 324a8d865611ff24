/**
 * The shape of a table of public holidays, one per country, generated into the content folder.
 *
 * Days are kept as text under their name, because seven years of Christmas under one
 * name are small to send. Only whole days off are in a table, weekends included.
 */
import { fail, ok, type Result } from '../result.ts'

/** The countries whose public holidays are known, in the order they are offered. */
export const countries = ['US', 'CA', 'GB', 'IE', 'DE', 'FR', 'ES', 'IN', 'AU', 'NZ'] as const

/** A country whose public holidays are known, by its two-letter code. */
export type Country = (typeof countries)[number]

/** English holiday name -> its days, written YYYY-MM-DD and separated by single spaces. */
export type DaysByName = Readonly<Record<string, string>>

/** A state, province or nation, told by how it differs from its whole country. */
export type HolidayRegion = {
  readonly name: string
  readonly extra: DaysByName
  /** National days that are ordinary days here, separated by single spaces; may be empty. */
  readonly notKept: string
}

/** The public holidays of one country, complete from the first year to the last. */
export type HolidayTable = {
  readonly country: Country
  readonly firstYear: number
  readonly lastYear: number
  readonly days: DaysByName
  readonly regions: Readonly<Record<string, HolidayRegion>>
}

/** Whether a text is the code of a country whose public holidays are known. */
export function isCountry(text: string): text is Country {
  return countries.some((country) => country === text)
}

/** Accepts a generated table as it was read from its file, where the country is any text. */
export function asHolidayTable(
  read: Omit<HolidayTable, 'country'> & { readonly country: string }
): Result<HolidayTable, 'unknown-country'> {
  const { country } = read
  return isCountry(country) ? ok({ ...read, country }) : fail('unknown-country')
}
