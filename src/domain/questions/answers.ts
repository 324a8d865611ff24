/**
 * The answers as they are kept: question id -> field id -> value. They come from storage, links
 * and files, so they are parsed against the list of questions and never trusted.
 *
 * A date is kept as it was typed, because a day that does not exist is asked again, not lost.
 */
import { recipients } from '../situation/events.ts'
import { type CellField, type Field, none, unknown } from './field.ts'
import { type QuestionId, questionIds } from './question-id.ts'
import { questions } from './questions.ts'

/** One contact, or whatever else comes in rows. */
export type Row = Readonly<Record<string, string | number>>

export type AnswerValue = string | number | readonly string[] | readonly Row[]

/** The fields of one page. */
export type Answer = Readonly<Record<string, AnswerValue>>

export type Answers = { readonly [Id in QuestionId]?: Answer }

/** A field whose stored value meant nothing. It is asked again. */
export interface DroppedField {
  readonly question: string
  readonly field: string
}

export interface ParsedAnswers {
  readonly answers: Answers
  readonly dropped: readonly DroppedField[]
}

const longestText = 40

/** Keeps whatever can be understood, and names the rest. Never throws. */
export function parseAnswers(input: unknown): ParsedAnswers {
  if (!isRecord(input)) return { answers: {}, dropped: [{ question: '*', field: '*' }] }
  const answers: { [Id in QuestionId]?: Answer } = {}
  const dropped: DroppedField[] = []
  for (const [question, fields] of Object.entries(input)) {
    const id = questionIds.find((known) => known === question)
    if (id === undefined || !isRecord(fields)) dropped.push({ question, field: '*' })
    else answers[id] = parseAnswer(id, fields, dropped)
  }
  return { answers, dropped }
}

/** Whether a value is one that the field can hold. */
export function isAnswerTo(field: Field, value: unknown): value is AnswerValue {
  if (field.kind === 'several') return isListOf(value, field.options)
  if (field.kind !== 'rows') return isCellValue(field, value)
  return (
    Array.isArray(value) &&
    value.length <= field.most &&
    value.every((row) => isRow(row, field.cells))
  )
}

function parseAnswer(
  question: QuestionId,
  input: Readonly<Record<string, unknown>>,
  dropped: DroppedField[]
): Answer {
  const entries: [string, AnswerValue][] = []
  for (const [id, value] of Object.entries(input)) {
    const field = questions[question].fields.find((candidate) => candidate.id === id)
    if (field === undefined) dropped.push({ question, field: id })
    else if (isAnswerTo(field, value)) entries.push([id, value])
    else {
      dropped.push({ question, field: id })
      const rows = goodRows(field, value)
      if (rows !== undefined) entries.push([id, rows])
    }
  }
  return Object.fromEntries(entries)
}

/** Of a damaged list of rows the good cells stay; a row keeps its place, so that it can be mended. */
function goodRows(field: Field, value: unknown): readonly Row[] | undefined {
  if (field.kind !== 'rows' || !Array.isArray(value)) return undefined
  return value
    .slice(0, field.most)
    .filter(isRecord)
    .map((row) => Object.fromEntries(goodCells(row, field.cells)))
}

function goodCells(
  row: Readonly<Record<string, unknown>>,
  cells: readonly CellField[]
): readonly [string, string | number][] {
  return cells.flatMap((cell): readonly [string, string | number][] => {
    const value = row[cell.id]
    return isCellValue(cell, value) ? [[cell.id, value]] : []
  })
}

function isRow(row: unknown, cells: readonly CellField[]): row is Row {
  if (!isRecord(row)) return false
  return Object.entries(row).every(([id, value]) => {
    const cell = cells.find((candidate) => candidate.id === id)
    return cell !== undefined && isCellValue(cell, value)
  })
}

function isCellValue(field: Field, value: unknown): value is string | number {
  if (field.kind === 'number') return isCount(value, field.most)
  if (typeof value !== 'string' || value.length > longestText) return false
  if (value === unknown) return true
  switch (field.kind) {
    case 'choice':
      return field.options.includes(value)
    case 'recipient':
      return recipients.some((id) => id === value) || (field.mayBeNone === true && value === none)
    case 'date':
      return (
        /^[\p{Nd}\s]*-[\p{Nd}\s]*-[\p{Nd}\s]*$/u.test(value) ||
        (field.mayBeNone === true && value === none)
      )
    case 'period':
      return /^\d{0,3}-(days|business-days|weeks|months)$/.test(value)
    case 'region':
      return /^[A-Z]{2,3}$/.test(value) || value === none
    default:
      return false
  }
}

function isCount(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
}

function isListOf(value: unknown, options: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((item) => typeof item === 'string' && options.includes(item))
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
