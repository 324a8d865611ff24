/** What an application is called: as the user named it, else by the day on which it was begun. */
import { dayOf, type PlainDate } from '../../domain/calendar/plain-date.ts'
import { jobName } from '../../domain/messages/clean-name.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { Names } from '../../domain/messages/name-recipient.ts'
import type { NamingWords } from './applications-words.ts'

export interface Nameable {
  readonly id: string
  readonly createdOn: PlainDate
  readonly names: Names
}

/** Puts values into a sentence; what the user typed is never read as a pattern. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}

/** Each by its id. Those without a name that were begun on one day are counted. */
export function nameAll(
  applications: readonly Nameable[],
  words: NamingWords
): ReadonlyMap<string, string> {
  const begun = new Map<PlainDate, number>()
  const entries = applications.map((application): readonly [string, string] => {
    const given = jobName(application.names)
    if (given !== undefined) return [application.id, given]
    const { createdOn } = application
    const count = (begun.get(createdOn) ?? 0) + 1
    begun.set(createdOn, count)
    const values = { day: dayAndMonth(createdOn), count: String(count) }
    return [application.id, fillIn(count === 1 ? words.unnamed : words.unnamedAgain, values)]
  })
  return new Map(entries)
}

/** "24 November", with a space that does not break. */
function dayAndMonth(date: PlainDate): string {
  const whole = formatDay(date)
  return whole.slice(whole.indexOf(String(dayOf(date))))
}
