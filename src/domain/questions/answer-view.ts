/**
 * The answers as the mapping to events reads them: only what is asked and in sight, with
 * "I don't know", "none" and whatever cannot be read all being `undefined`.
 *
 * Where a day is missing, the day on which the check was filled in stands for it: for the
 * user's own contacts that is the careful reading, because the gap then counts from the latest.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import { type Recipient, recipients } from '../situation/events.ts'
import type { Answers, Row } from './answers.ts'
import { parseKeptDate } from './kept-date.ts'
import { answersInUse } from './path.ts'
import type { QuestionId } from './question-id.ts'

export interface AnswerView {
  /** The day on which the answers were given: it stands for a day not known. */
  readonly toldOn: PlainDate
  readonly text: (question: QuestionId, field: string) => string | undefined
  readonly date: (question: QuestionId, field: string) => PlainDate | undefined
  readonly recipient: (question: QuestionId, field: string) => Recipient | undefined
  readonly several: (question: QuestionId, field: string) => readonly string[]
  readonly rows: (question: QuestionId, field: string) => readonly Row[]
}

/** Reads answers for the mapping; what is set aside is not seen. */
export function viewAnswers(answers: Answers, toldOn: PlainDate): AnswerView {
  const used = answersInUse(answers)
  const text = (question: QuestionId, field: string) => {
    const value = used[question]?.[field]
    return typeof value === 'string' ? value : undefined
  }
  const list = (question: QuestionId, field: string) => {
    const value = used[question]?.[field]
    return Array.isArray(value) ? value : []
  }
  return {
    toldOn,
    text,
    date: (question, field) => readDate(text(question, field)),
    recipient: (question, field) => readRecipient(text(question, field)),
    several: (question, field) => list(question, field).filter((item) => typeof item === 'string'),
    rows: (question, field) => list(question, field).filter((item) => typeof item === 'object')
  }
}

/** A day that exists, else undefined. */
export function readDate(value: string | number | undefined): PlainDate | undefined {
  const parsed = parseKeptDate(String(value))
  return parsed.kind === 'ok' ? parsed.value : undefined
}

/** A known person or office, else undefined. */
export function readRecipient(value: string | number | undefined): Recipient | undefined {
  return recipients.find((recipient) => recipient === value)
}

/** One cell of a row, if it was filled in. */
export function cellOf(row: Row, id: string): string | number | undefined {
  return row[id]
}
