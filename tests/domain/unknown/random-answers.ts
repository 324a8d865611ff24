/** Random answers as someone could give them in the check, every fourth of them "I don't know". */
import fc from 'fast-check'
import { addDays, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers, AnswerValue } from '../../../src/domain/questions/answers.ts'
import { type CellField, type Field, unknown } from '../../../src/domain/questions/field.ts'
import { firstUnanswered, isShownInRow, shownFields } from '../../../src/domain/questions/path.ts'
import { findProblems } from '../../../src/domain/questions/problems.ts'
import { recipients } from '../../../src/domain/situation/events.ts'

export const toldOn = plainDate('2026-11-24')

type Draw = (below: number) => number

/** Complete answers without a mistake. `openness` of four answers is unknown on average. */
export const randomAnswers = (openness: number): fc.Arbitrary<Answers> =>
  fc
    .array(fc.nat(10_000), { minLength: 120, maxLength: 120 })
    .map((numbers) => answerAll(drawFrom(numbers), openness))
    .filter((answers) => findProblems(answers, toldOn).length === 0)

function drawFrom(numbers: readonly number[]): Draw {
  let place = 0
  return (below) => {
    place += 1
    return (numbers[place % numbers.length] ?? 0) % below
  }
}

function answerAll(draw: Draw, openness: number): Answers {
  let answers: Answers = {}
  for (let question = firstUnanswered(answers); question !== undefined; ) {
    const asked = question
    for (const field of shownFields({ ...answers, [asked]: answers[asked] ?? {} }, asked)) {
      answers = fill(answers, asked, field, draw, openness)
    }
    const late = shownFields(answers, asked).filter(({ id }) => answers[asked]?.[id] === undefined)
    for (const field of late) answers = fill(answers, asked, field, draw, openness)
    question = firstUnanswered(answers)
  }
  return answers
}

function fill(
  answers: Answers,
  question: keyof Answers,
  field: Field,
  draw: Draw,
  openness: number
): Answers {
  if (field.required !== true && draw(2) === 0) return answers
  const value = answerTo(field, draw, openness)
  return { ...answers, [question]: { ...answers[question], [field.id]: value } }
}

function answerTo(field: Field, draw: Draw, openness: number): AnswerValue {
  if (field.kind === 'rows') {
    return Array.from({ length: 1 + draw(3) }, () => rowOf(field.cells, draw, openness))
  }
  if (field.kind === 'several') {
    const option = field.options[draw(field.options.length)] ?? 'none'
    return [option !== unknown || draw(4) < openness ? option : 'none']
  }
  return cellOf(field, draw, openness)
}

function rowOf(cells: readonly CellField[], draw: Draw, openness: number) {
  const row: Record<string, string | number> = {}
  for (const cell of cells) {
    if (isShownInRow(cell, row)) row[cell.id] = cellOf(cell, draw, openness)
  }
  return row
}

function cellOf(
  field: Exclude<Field, { readonly kind: 'rows' | 'several' }>,
  draw: Draw,
  openness: number
): string | number {
  if (field.kind === 'number') return 1 + draw(3)
  if (field.kind === 'period') return `${1 + draw(5)}-weeks`
  if (field.kind === 'region') return 'none'
  if (draw(4) < openness) return unknown
  if (field.kind === 'recipient') return recipients[draw(5)] ?? 'hr'
  if (field.kind === 'date') return dayOf(field.when, draw)
  const known = field.options.filter((option) => option !== unknown || field.id === 'sector')
  return known[draw(known.length)] ?? unknown
}

function dayOf(when: 'past' | 'ahead' | 'any', draw: Draw): string {
  if (when === 'past') return addDays(toldOn, -draw(60))
  return when === 'ahead' ? addDays(toldOn, draw(30)) : addDays(toldOn, draw(70) - 20)
}
