/**
 * Whole answers at random: every choice but "I don't know", which keeps every question asked,
 * and days that lie where answers of people lie.
 */
import fc from 'fast-check'
import { addDays, type PlainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answer, Answers, AnswerValue } from '../../../src/domain/questions/answers.ts'
import { type CellField, type Field, none, unknown } from '../../../src/domain/questions/field.ts'
import { questionIds } from '../../../src/domain/questions/question-id.ts'
import { questions } from '../../../src/domain/questions/questions.ts'
import { recipients } from '../../../src/domain/situation/events.ts'

/** Every field of every question has an answer, whether it is asked or not. */
export function anyWholeAnswers(today: PlainDate): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(questionIds.map((id) => [id, anyAnswer(questions[id].fields, today)]))
  )
}

/** An answer to one question. */
export function anyAnswer(fields: readonly Field[], today: PlainDate): fc.Arbitrary<Answer> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.id, valueFor(field, today)])))
}

function valueFor(field: Field, today: PlainDate): fc.Arbitrary<AnswerValue> {
  if (field.kind === 'rows') {
    const cells = field.cells.map((cell) => [cell.id, cellOf(cell, today)] as const)
    return fc.array(fc.record(Object.fromEntries(cells)), { minLength: 1, maxLength: 3 })
  }
  if (field.kind === 'several') {
    const real = field.options.filter((option) => option !== none && option !== unknown)
    return fc.oneof(fc.constant([none]), fc.subarray(real, { minLength: 1 }))
  }
  if (field.kind === 'period') return fc.constantFrom('3-days', '1-weeks', '2-weeks', '1-months')
  if (field.kind === 'region') return fc.constantFrom(none, 'BY', 'TX', 'QC', 'SCT')
  return cellOf(field, today)
}

function cellOf(
  field: CellField,
  today: PlainDate
): fc.Arbitrary<string> | fc.Arbitrary<string | number> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options.filter((option) => option !== unknown))
    case 'recipient':
      return fc.constantFrom(...recipients, ...(field.mayBeNone === true ? [none] : []))
    case 'number':
      return fc.integer({ min: 1, max: 6 })
    default:
      return anyDay(field.when === 'past', field.mayBeNone === true, today)
  }
}

function anyDay(isPast: boolean, mayBeNone: boolean, today: PlainDate): fc.Arbitrary<string> {
  const day = fc
    .oneof(fc.integer({ min: -14, max: 0 }), fc.integer({ min: -90, max: isPast ? 0 : 40 }))
    .map((days) => String(addDays(today, days)))
  return mayBeNone ? fc.oneof(day, fc.constant(none)) : day
}
