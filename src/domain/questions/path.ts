/**
 * Where in the check someone is: computed from all the answers each time, never stored.
 *
 * An answer whose question is no longer asked is set aside: it does not steer the path, and is
 * there again as soon as its question is asked again. Questions on which nothing hangs any more
 * are given as `needless` once the rules are there to tell; until then the table alone decides.
 */
import type { Answer, Answers, AnswerValue, Row } from './answers.ts'
import type { CellField, Condition, Field } from './field.ts'
import { type FlowRow, flow } from './flow.ts'
import type { QuestionId } from './question-id.ts'
import { questions } from './questions.ts'

/** Questions whose answer can change nothing any more. */
export type Needless = readonly QuestionId[]

/** The questions on this path, in their order, as far as the answers determine it. */
export function askedQuestions(answers: Answers, needless: Needless = []): readonly QuestionId[] {
  const asked: QuestionId[] = []
  for (const row of flow) {
    if (!needless.includes(row.ask) && isNextRow(row, asked, answers)) asked.push(row.ask)
  }
  return asked
}

/** Whether a row of the table asks a question that is not yet on the path. */
export function isNextRow(row: FlowRow, asked: readonly QuestionId[], answers: Answers): boolean {
  return (
    !asked.includes(row.ask) &&
    row.when.every((condition) => asked.includes(condition.question) && holds(condition, answers))
  )
}

/** Only what is asked and shown: what is exported, and what the advice is computed from. */
export function answersInUse(answers: Answers, needless: Needless = []): Answers {
  const used: { [Id in QuestionId]?: Answer } = {}
  for (const question of askedQuestions(answers, needless)) {
    const shown = shownFields(answers, question).flatMap((field): [string, AnswerValue][] => {
      const value = answers[question]?.[field.id]
      return value === undefined ? [] : [[field.id, value]]
    })
    if (shown.length > 0) used[question] = Object.fromEntries(shown)
  }
  return used
}

/** The fields of a page that stand in sight, given the answers on it. */
export function shownFields(answers: Answers, question: QuestionId): readonly Field[] {
  return questions[question].fields.filter((field) =>
    (field.shownWhen ?? []).every((condition) => holds(condition, answers))
  )
}

/** Whether every required field in sight has an answer. */
export function isAnswered(answers: Answers, question: QuestionId): boolean {
  return shownFields(answers, question).every(
    (field) => field.required !== true || hasValue(answers[question]?.[field.id])
  )
}

/** The first question that still lacks an answer, or undefined when all have one. */
export function firstUnanswered(answers: Answers, needless: Needless = []): QuestionId | undefined {
  return askedQuestions(answers, needless).find((question) => !isAnswered(answers, question))
}

/** The question after this one, or undefined when this one is the last. */
export function nextQuestion(
  answers: Answers,
  question: QuestionId,
  needless: Needless = []
): QuestionId | undefined {
  const asked = askedQuestions(answers, needless)
  const index = asked.indexOf(question)
  return index < 0 ? firstUnanswered(answers, needless) : asked[index + 1]
}

/** The question before this one, or undefined when this one is the first. */
export function previousQuestion(
  answers: Answers,
  question: QuestionId,
  needless: Needless = []
): QuestionId | undefined {
  const asked = askedQuestions(answers, needless)
  const index = asked.indexOf(question)
  return index > 0 ? asked[index - 1] : undefined
}

/** Whether a condition is met. Conditions on a row are met by the row, not here. */
export function holds(condition: Condition, answers: Answers): boolean {
  const all: Readonly<Record<string, Answer | undefined>> = answers
  const value = all[condition.question]?.[condition.field]
  if (typeof value === 'string') return condition.is.includes(value) !== (condition.not === true)
  return Array.isArray(value) && value.some((item) => condition.is.includes(String(item)))
}

function hasValue(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === '') return false
  return !Array.isArray(value) || value.length > 0
}

/** Whether a cell of a row is in sight, given the rest of the row. */
export function isShownInRow(cell: CellField, row: Row): boolean {
  return (cell.shownWhen ?? []).every(({ field, is }) => is.includes(String(row[field])))
}
