/** The day of the printed plan, in words, as it stands on each page. */
import { type PlainDate, yearOf } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { SheetWords } from './sheet-words.ts'

export function madeOn(made: PlainDate, words: SheetWords): string {
  return words.made.replace('{day}', `${formatDay(made)} ${yearOf(made)}`)
}
