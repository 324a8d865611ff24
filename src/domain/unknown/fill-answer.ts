/** Puts values in the place of what is not known. Answers are never changed, only copied. */
import type { Answer, Answers, AnswerValue } from '../questions/answers.ts'
import { unknown } from '../questions/field.ts'
import { firstUnanswered, shownFields } from '../questions/path.ts'
import type { QuestionId } from '../questions/question-id.ts'
import { questionIds } from '../questions/question-id.ts'
import { type OpenAnswer, rowsOf } from './open-answers.ts'

/** The fields that are given; all others stay as they are. */
export function withAnswers(answers: Answers, given: Answers): Answers {
  const filled: { [Id in QuestionId]?: Answer } = { ...answers }
  for (const id of questionIds) {
    const fields = given[id]
    if (fields !== undefined) filled[id] = { ...answers[id], ...fields }
  }
  return filled
}

/** The same answers with one value in the place of an open one. */
export function fillAnswer(answers: Answers, open: OpenAnswer, value: string): Answers {
  const { question, field, row } = open
  if (row === undefined) return withAnswers(answers, { [question]: { [field]: value } })
  const rows = rowsOf(answers[question]?.rows).map((one, at) =>
    at === row ? { ...one, [field]: value } : one
  )
  return withAnswers(answers, { [question]: { rows } })
}

/** What a value opens in turn and nobody was asked is not known, and is read the careful way. */
export function closeAnswers(answers: Answers): Answers {
  const question = firstUnanswered(answers)
  if (question === undefined) return answers
  const missing = shownFields(answers, question).filter(
    ({ id, required }) => required === true && isMissing(answers[question]?.[id])
  )
  const values = missing.map(({ id, kind }) => [id, kind === 'several' ? [unknown] : unknown])
  return closeAnswers(withAnswers(answers, { [question]: Object.fromEntries(values) }))
}

function isMissing(value: AnswerValue | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
