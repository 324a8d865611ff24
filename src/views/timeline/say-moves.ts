/** What moved, in sentences: the cause stands once, after a colon in the first of them. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { fill } from '../../domain/messages/fill.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { atStart, type Names, nameRecipient } from '../../domain/messages/name-recipient.ts'
import type { Wording } from '../../domain/messages/words.ts'
import type { Move, PlannedTask } from '../../domain/plan/what-moved.ts'
import type { Cause } from '../../state/moves.ts'
import type { MovesWords } from './timeline-words.ts'

/** What the sentences are put together with. */
export interface Teller {
  readonly words: MovesWords
  readonly wording: Wording
  readonly names: Names
  readonly today: PlainDate
}

/** All sentences on one change; one that says that nothing moved, when nothing did. */
export function sayMoves(cause: Cause, moves: readonly Move[], teller: Teller): readonly string[] {
  const { sentences } = teller.words
  if (cause.kind === 'time') return moves.map((move) => saySince(move, teller))
  const why = sayCause(cause, teller)
  if (moves.length === 0) return [fill(sentences.still, { Cause: atStart(why) })]
  return moves.map((move, place) => {
    const sentence = sayMove(move, teller)
    return place === 0 ? fill(sentences.because, { sentence, cause: why }) : `${sentence}.`
  })
}

function nameOf(task: PlannedTask, { words, wording, names }: Teller): string {
  const recipient = nameRecipient(task.recipient, wording, names)
  return fill(words.names[task.kind], { recipient })
}

function valuesOf(move: Move, teller: Teller) {
  return {
    Task: atStart(nameOf(move.task, teller)),
    from: 'from' in move ? sayDay(move.from, teller) : undefined,
    to: 'to' in move ? sayDay(move.to, teller) : undefined,
    onTo: 'to' in move ? sayOnDay(move.to, teller) : undefined
  }
}

function sayDay(day: PlainDate, { wording, today }: Teller): string {
  return day === today ? wording.pieces.today : formatDay(day)
}

/** "on Tuesday 1 December", or "today". */
function sayOnDay(date: PlainDate, { wording, today }: Teller): string {
  const { pieces } = wording
  return date === today ? pieces.today : fill(pieces.onDay, { day: formatDay(date) })
}

function sayMove(move: Move, teller: Teller): string {
  return fill(teller.words.sentences[move.kind], valuesOf(move, teller))
}

/** After a time away the day that went by says enough. */
function saySince(move: Move, teller: Teller): string {
  const { sentences } = teller.words
  const values = valuesOf(move, teller)
  const hasPassed = 'from' in move && move.from < teller.today
  if (move.kind === 'gone') {
    return fill(hasPassed ? sentences.passed : sentences.goneSince, values)
  }
  const isTask = move.task.kind !== 'let-go' && move.task.kind !== 'first-day'
  if (move.kind === 'moved' && hasPassed && isTask) return fill(sentences.overdue, values)
  return `${sayMove(move, teller)}.`
}

function sayCause(cause: Cause, teller: Teller): string {
  if (cause.kind === 'time') return ''
  const { wording, names, words } = teller
  const clause = words.causes[cause.kind]
  const text =
    typeof clause === 'string' ? clause : cause.day === undefined ? clause.plain : clause.withDay
  const day = (date: PlainDate | undefined) => (date === undefined ? undefined : formatDay(date))
  return fill(text, {
    who: nameRecipient(cause.who ?? null, wording, names),
    on: cause.on === undefined ? undefined : sayOnDay(cause.on, teller),
    day: day(cause.day),
    task: cause.task === undefined ? undefined : nameOf(cause.task, teller)
  })
}
