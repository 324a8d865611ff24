/** Names an empty stretch that lies ahead: how long it is, whose turn, and that nothing is to be done. */
import { type PlainDate, weekdayOf } from '../../domain/calendar/plain-date.ts'
import { shortDay } from './day-format.ts'
import type { LineStretch } from './line-model.ts'
import type { LineWords } from './line-words.ts'

/** Empty for what is past, and where stop follows stop. */
export function stretchSentence(stretch: LineStretch, words: LineWords): string {
  if (!stretch.isAhead || stretch.days === 0) return ''
  return [
    lengthSentence(stretch, words),
    ...holidaySentences(stretch, words),
    stretch.isTheirTurn ? words.theirTurn : '',
    words.nothingToDo
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function holidaySentences(
  { pieces }: LineStretch,
  { holidaySentence }: LineWords
): readonly string[] {
  return pieces
    .filter(({ unit, pace }) => unit === 'day' && pace === 'holiday')
    .map(({ date }) => holidaySentence.replace('{day}', shortDay(date)))
}

function lengthSentence(stretch: LineStretch, words: LineWords): string {
  const weeks = (stretch.days + 1) / 7
  if (Number.isInteger(weeks)) {
    return words.weekSentences[weeks - 1] ?? words.weeksSentence.replace('{count}', String(weeks))
  }
  if (isWeekend(stretch)) return words.weekendSentence
  return stretch.days < 3 ? '' : words.daysSentence.replace('{count}', String(stretch.days))
}

function isWeekend({ pieces }: LineStretch): boolean {
  return pieces.length === 2 && pieces.every(({ date }) => isSaturdayOrSunday(date))
}

function isSaturdayOrSunday(date: PlainDate): boolean {
  return weekdayOf(date) > 5
}
