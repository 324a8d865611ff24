/**
 * Bad input as values: what is wrong, in which field of which question, and in which row.
 * The sentence for each is among the words of the questions.
 *
 * "Today" is the reader's; `toldOn` is the day of the check, so that an interview that was ahead
 * then does not turn into a mistake when its day has come.
 */
import { type PlainDate, yearOf } from '../calendar/plain-date.ts'
import type { Answers, Row } from './answers.ts'
import { type DateField, type Field, none, unknown } from './field.ts'
import { parseKeptDate } from './kept-date.ts'
import { findOrderProblems } from './order-problems.ts'
import { askedQuestions, isShownInRow, type Needless, shownFields } from './path.ts'
import type { Problem, ProblemKind } from './problem.ts'
import type { QuestionId } from './question-id.ts'

/** The years for which public holidays are known. */
export const firstKnownYear = 2025
export const lastKnownYear = 2031

/** Every problem on the path, in the order of the questions. */
export function findProblems(
  answers: Answers,
  today: PlainDate,
  toldOn: PlainDate = today,
  needless: Needless = []
): readonly Problem[] {
  return askedQuestions(answers, needless).flatMap((question) =>
    findProblemsOf(question, answers, today, toldOn)
  )
}

/** The problems of one page. */
export function findProblemsOf(
  question: QuestionId,
  answers: Answers,
  today: PlainDate,
  toldOn: PlainDate = today
): readonly Problem[] {
  const own = shownFields(answers, question).flatMap((field) => {
    const value = answers[question]?.[field.id]
    return problemsOfField(field, value, today).map((found) => ({
      ...found,
      question,
      field: field.id
    }))
  })
  return own.length > 0 ? own : findOrderProblems(question, answers, toldOn)
}

interface Found {
  readonly kind: ProblemKind
  readonly row?: number
  readonly cell?: string
}

function problemsOfField(field: Field, value: unknown, today: PlainDate): readonly Found[] {
  const isMissing = value === undefined || value === '' || isEmptyList(value)
  if (isMissing) return field.required === true ? [{ kind: 'required' }] : []
  if (field.kind === 'rows') return Array.isArray(value) ? rowProblems(field, value, today) : []
  if (field.kind === 'period') return /^[1-9]/.test(String(value)) ? [] : [{ kind: 'required' }]
  return field.kind === 'date' ? dateProblems(field, String(value), today) : []
}

function rowProblems(
  field: Extract<Field, { readonly kind: 'rows' }>,
  rows: readonly Row[],
  today: PlainDate
): readonly Found[] {
  return rows.flatMap((row, index) =>
    field.cells
      .filter((cell) => isShownInRow(cell, row))
      .flatMap((cell) =>
        problemsOfField(cell, row[cell.id], today).map((found) => ({
          ...found,
          row: index,
          cell: cell.id
        }))
      )
  )
}

function dateProblems(field: DateField, value: string, today: PlainDate): readonly Found[] {
  if (value === none || value === unknown) return []
  const typed = parseKeptDate(value)
  if (typed.kind === 'failed') {
    const incomplete = typed.problem === 'empty' || typed.problem === 'not-a-number'
    const kind = incomplete
      ? 'date-incomplete'
      : typed.problem === 'no-such-day'
        ? typed.problem
        : 'outside-years'
    return [{ kind }]
  }
  const known = yearOf(typed.value) >= firstKnownYear && yearOf(typed.value) <= lastKnownYear
  if (!known) return [{ kind: 'outside-years' }]
  return field.when === 'past' && typed.value > today ? [{ kind: 'in-future' }] : []
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
