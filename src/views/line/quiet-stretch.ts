/**
 * The quiet days between two stops. A business day is drawn at full width, all other days
 * thin. A stretch of more than three weeks is drawn by the week; the dates carry the truth.
 */
import { type Calendar, holidayName, isBusinessDay } from '../../domain/calendar/business-days.ts'
import {
  addDays,
  daysBetween,
  type PlainDate,
  weekdayOf
} from '../../domain/calendar/plain-date.ts'
import type { DayPace, QuietPiece } from './line-model.ts'

const longestDrawnByDay = 21

export function quietPieces(
  calendar: Calendar,
  from: PlainDate,
  to: PlainDate
): readonly QuietPiece[] {
  const count = Math.max(0, daysBetween(from, to) - 1)
  return count > longestDrawnByDay
    ? pieces(from, Math.round(count / 7), 7, (date) => ({ date, unit: 'week', pace: 'business' }))
    : pieces(from, count, 1, (date) => ({ date, unit: 'day', pace: paceOf(calendar, date) }))
}

function pieces(
  from: PlainDate,
  count: number,
  step: number,
  make: (date: PlainDate) => QuietPiece
): readonly QuietPiece[] {
  return Array.from({ length: count }, (_, index) => make(addDays(from, 1 + index * step)))
}

function paceOf(calendar: Calendar, date: PlainDate): DayPace {
  if (isBusinessDay(calendar, date)) return 'business'
  return weekdayOf(date) <= 5 && holidayName(calendar, date) !== undefined ? 'holiday' : 'weekend'
}
