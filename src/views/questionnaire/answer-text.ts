/** An answer as a line of text, for the page of all answers. */
import { readDate } from '../../domain/questions/answer-view.ts'
import type { Answers, AnswerValue, Row } from '../../domain/questions/answers.ts'
import { type Field, none, unknown } from '../../domain/questions/field.ts'
import { isShownInRow, shownFields } from '../../domain/questions/path.ts'
import { periodOf } from '../../domain/questions/period.ts'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { recipients } from '../../domain/situation/events.ts'
import { fullDay, shortDay } from './day-text.ts'
import type { CheckWords, FieldWords, QuestionnaireWords } from './question-words.ts'

export interface AnswerLine {
  /** Empty for the field that the question itself asks for. */
  readonly label: string
  readonly text: string
}

/** The lines for one page, without the fields that were left open. */
export function answerLines(
  answers: Answers,
  question: QuestionId,
  words: QuestionnaireWords
): readonly AnswerLine[] {
  return shownFields(answers, question).flatMap((field, index): readonly AnswerLine[] => {
    const value = answers[question]?.[field.id]
    const own = words.questions[question].fields[field.id] ?? { label: field.id }
    if (value === undefined) return []
    const label = index === 0 || field.kind === 'rows' ? '' : own.label
    return textsOf(field, value, own, words.check).map((text) => ({ label, text }))
  })
}

function textsOf(
  field: Field,
  value: AnswerValue,
  words: FieldWords,
  check: CheckWords
): readonly string[] {
  if (!Array.isArray(value)) return [textOf(field, String(value), words, check)]
  if (field.kind !== 'rows')
    return [value.map((one) => textOf(field, String(one), words, check)).join(', ')]
  return value.flatMap((row: string | Row) =>
    typeof row === 'object' ? [rowText(field, row, words, check)] : []
  )
}

function rowText(
  field: Extract<Field, { readonly kind: 'rows' }>,
  row: Row,
  words: FieldWords,
  check: CheckWords
): string {
  return field.cells
    .filter((cell) => isShownInRow(cell, row) && row[cell.id] !== undefined)
    .map((cell) => {
      const own = words.cells?.[cell.id] ?? { label: cell.id }
      const value = String(row[cell.id])
      const date = cell.kind === 'date' ? readDate(value) : undefined
      if (date !== undefined) return shortDay(date, check)
      return cell.kind === 'number' ? `${value}×` : textOf(cell, value, own, check)
    })
    .join(' · ')
}

function textOf(field: Field, value: string, words: FieldWords, check: CheckWords): string {
  const option = words.options?.[value]
  if (option !== undefined) return option
  if (value === unknown) return check.unknown
  if (value === none) return words.none ?? (field.kind === 'region' ? check.noRegion : check.noDate)
  if (field.kind === 'date') return dayText(value, check)
  if (field.kind === 'period') {
    const { amount, unit } = periodOf(value)
    return `${amount} ${check.units[unit]}`
  }
  const person = recipients.find((known) => known === value)
  return person === undefined ? value : check.recipients[person]
}

function dayText(value: string, check: CheckWords): string {
  const date = readDate(value)
  return date === undefined ? check.missing : fullDay(date, check)
}
