/** The days that a list offers: the last two weeks, or the next three, each with its weekday. */
import { addDays, type PlainDate } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'

export interface DayOption {
  readonly date: PlainDate
  readonly label: string
}

export interface NearDayWords {
  readonly today: string
  readonly yesterday: string
}

const daysBack = 14
const daysAhead = 21

/** Today first. Days that have passed run back, days ahead run on. */
export function dayOptions(
  when: 'past' | 'ahead',
  today: PlainDate,
  words: NearDayWords
): readonly DayOption[] {
  const count = when === 'past' ? daysBack : daysAhead
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(today, when === 'past' ? -index : index)
    return { date, label: labelOf(date, today, words) }
  })
}

function labelOf(date: PlainDate, today: PlainDate, words: NearDayWords): string {
  const day = formatDay(date)
  if (date === today) return `${words.today}, ${day}`
  return date === addDays(today, -1) ? `${words.yesterday}, ${day}` : day
}
