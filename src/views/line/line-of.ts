/**
 * Draws up the line of a plan: which days are stops, what stands at each, where it ends.
 *
 * All that falls on one day shares a stop; the day of an interview to come is one, and today is
 * always one. The last task is the terminus; a plan without tasks ends today.
 */
import type { AdviceText, HappenedText, TaskText } from '../../domain/advice/advice-text.ts'
import type { Calendar } from '../../domain/calendar/business-days.ts'
import { daysBetween, type PlainDate } from '../../domain/calendar/plain-date.ts'
import type { LineEntry, LineModel, LineStop, LineStretch } from './line-model.ts'
import { quietPieces } from './quiet-stretch.ts'

export function lineOf(text: AdviceText, today: PlainDate, calendar: Calendar): LineModel {
  const dates = stopDates(text, today)
  const stops = dates.map((date, index): LineStop => {
    const next = dates[index + 1]
    return {
      date,
      state: stateOf(date, today),
      isEnd: next === undefined,
      entries: entriesOn(text, date),
      folded: 0,
      after: next === undefined ? null : stretch(text, today, calendar, date, next)
    }
  })
  return { stops }
}

function stopDates(text: AdviceText, today: PlainDate): readonly PlainDate[] {
  const named = [...text.happened, ...text.ahead, ...text.tasks].map(({ date }) => date)
  return [...new Set([...named, today])].sort()
}

function stateOf(date: PlainDate, today: PlainDate): LineStop['state'] {
  if (date === today) return 'today'
  return date < today ? 'happened' : 'planned'
}

function entriesOn(text: AdviceText, date: PlainDate): readonly LineEntry[] {
  return [
    ...[...text.happened, ...text.ahead].filter((event) => event.date === date).map(eventEntry),
    ...text.tasks.filter((task) => task.date === date).map(taskEntry)
  ]
}

function eventEntry({ title, detail }: HappenedText): LineEntry {
  return { taskId: null, title, detail }
}

function taskEntry({ id, lineTitle, lineDetail }: TaskText): LineEntry {
  return { taskId: id, title: lineTitle, detail: lineDetail }
}

function stretch(
  text: AdviceText,
  today: PlainDate,
  calendar: Calendar,
  from: PlainDate,
  to: PlainDate
): LineStretch {
  return {
    days: daysBetween(from, to) - 1,
    isAhead: from >= today,
    isTheirTurn: isTheirTurn(text, today, from),
    pieces: quietPieces(calendar, from, to)
  }
}

/** After a message of the user's, and from today on while the answer is to wait. */
function isTheirTurn(text: AdviceText, today: PlainDate, from: PlainDate): boolean {
  if (from === today) return text.verdict === 'wait' && !isNextPutOff(text, today)
  return from > today && text.tasks.some(({ date, role }) => date === from && role === 'contact')
}

/** Then the days before it are no longer theirs alone. */
function isNextPutOff({ tasks }: AdviceText, today: PlainDate): boolean {
  return tasks.find(({ date }) => date > today)?.isPutOff === true
}
