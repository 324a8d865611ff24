/** Which answers are "I don't know": those asked and in sight, in the order of the questions. */
import type { Answers, AnswerValue, Row } from '../questions/answers.ts'
import { type Field, unknown } from '../questions/field.ts'
import { askedQuestions, isShownInRow, shownFields } from '../questions/path.ts'
import type { QuestionId } from '../questions/question-id.ts'

/** One answer that is not known; in a list of contacts, the cell of one row. */
export interface OpenAnswer {
  readonly question: QuestionId
  readonly field: string
  readonly row?: number
  /** What it is called in content/harm: `interview.date`, `contacts.how`. */
  readonly name: string
}

/** Left blank is not "I don't know": a question that may be skipped keeps its careful reading. */
export function openAnswersIn(answers: Answers): readonly OpenAnswer[] {
  return askedQuestions(answers).flatMap((question) =>
    shownFields(answers, question).flatMap((field) =>
      openIn(question, field, answers[question]?.[field.id])
    )
  )
}

function openIn(
  question: QuestionId,
  field: Field,
  value: AnswerValue | undefined
): readonly OpenAnswer[] {
  if (field.kind === 'rows')
    return rowsOf(value).flatMap((row, at) => openCells(question, field, row, at))
  const isOpen = value === unknown || (Array.isArray(value) && value.some((one) => one === unknown))
  return isOpen ? [{ question, field: field.id, name: `${question}.${field.id}` }] : []
}

function openCells(
  question: QuestionId,
  field: Extract<Field, { readonly kind: 'rows' }>,
  row: Row,
  at: number
): readonly OpenAnswer[] {
  return field.cells
    .filter((cell) => isShownInRow(cell, row) && row[cell.id] === unknown)
    .map((cell) => ({ question, field: cell.id, row: at, name: `${question}.${cell.id}` }))
}

/** The rows of a list of contacts. */
export function rowsOf(value: AnswerValue | undefined): readonly Row[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []
}
