/** Reads the lists of phrases, says a reading in one line, and counts how many are right. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { asHolidayTable } from '../../../src/domain/calendar/holidays.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { readPromise } from '../../../src/domain/promise-text/read-promise.ts'
import type { Reading, ReadingChoice } from '../../../src/domain/promise-text/reading.ts'
import type { ContactWish, SpokenTime } from '../../../src/domain/situation/events.ts'

interface Phrase {
  readonly say: string
  readonly means: string
  /** What is made of it today, where that is not yet what it means. */
  readonly missed?: string
  readonly evidence?: string
}
interface Group {
  readonly on: string
  readonly about: string
  readonly phrases: readonly Phrase[]
}
export interface Outcome extends Phrase {
  readonly on: string
  readonly got: string
}

const table = asHolidayTable(
  JSON.parse(readFileSync(new URL('../../../content/holidays/US.json', import.meta.url), 'utf8'))
)
if (table.kind === 'failed') throw new Error('The holidays of the United States cannot be read')
export const calendar = makeCalendar(table.value)

export function read(text: string, on: string): Reading {
  const saidOn = plainDate(on)
  return readPromise(text, { saidOn, today: saidOn, calendar })
}

/** Every phrase of a list with what was read. */
export function outcomesOf(file: string): readonly Outcome[] {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const groups: readonly Group[] = parse(readFileSync(path, 'utf8'))
  return groups.flatMap(({ on, phrases }) =>
    phrases.map((phrase) => ({ ...phrase, on, got: sayReading(read(phrase.say, on)) }))
  )
}

/** What was read without asking, and read wrongly. */
export function misread(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ got, means }) => isRead(got) && got !== means)
}

export function figures(outcomes: readonly Outcome[]) {
  const readOnes = outcomes.filter(({ got }) => isRead(got))
  const readable = outcomes.filter(({ means }) => isRead(means))
  const right = readable.filter(({ got, means }) => got === means)
  return {
    phrases: outcomes.length,
    precision: percent(readOnes.length - misread(outcomes).length, readOnes.length),
    recall: percent(right.length, readable.length)
  }
}

function percent(part: number, whole: number): number {
  return Math.floor((1000 * part) / whole) / 10
}

export function isRead(line: string): boolean {
  return line !== 'unknown' && !line.startsWith('ask ')
}

/** In the notation of the lists. */
export function sayReading(reading: Reading): string {
  if (reading.kind === 'unknown') return 'unknown'
  if (reading.kind !== 'ask') return sayChoice(reading)
  return `ask ${reading.question}: ${reading.choices.map(sayBriefly).join(' / ')}`
}

function sayChoice(choice: ReadingChoice): string {
  if (choice.kind === 'wish') return `wish ${sayWish(choice.wish)}`
  const { time, firmness, about, through, how, wish } = choice
  return [
    sayTime(time),
    ...(time.kind === 'soon' ? [] : [firmness]),
    ...(about === 'answer' ? [] : [about]),
    ...(through === undefined ? [] : [`through ${through}`]),
    ...(how === undefined ? [] : [`how ${how}`]),
    ...(wish === undefined ? [] : [`wish ${sayWish(wish)}`])
  ].join(' ')
}

/** Among choices what goes without saying is left out. */
function sayBriefly(choice: ReadingChoice): string {
  if (choice.kind === 'wish') return sayWish(choice.wish)
  return sayChoice(choice).replace(/^by /, '').replace(' firm', '')
}

function sayTime(time: SpokenTime): string {
  switch (time.kind) {
    case 'by':
      return `by ${time.date}`
    case 'within':
      return `within ${time.amount} ${time.unit}`
    default:
      return time.kind
  }
}

function sayWish(wish: ContactWish): string {
  if (wish.kind === 'wait-until') return `wait-until ${wish.until}`
  return 'recipient' in wish ? `${wish.kind} ${wish.recipient}` : wish.kind
}
