/**
 * How far the check has come: "Question 4, at most 3 more".
 *
 * The second number is the longest of all paths that can still be taken. It counts a question
 * for as long as some answer still to be given would lead to it, and never grows underway.
 */
import type { Answers, AnswerValue } from './answers.ts'
import type { ChoiceField, Field, SeveralField } from './field.ts'
import { flow } from './flow.ts'
import { askedQuestions, type Needless } from './path.ts'
import type { QuestionId } from './question-id.ts'
import { questions } from './questions.ts'

export interface Progress {
  readonly number: number
  readonly left: number
}

/** Where this question stands on the path, and how many can follow it at most. */
export function progressAt(
  answers: Answers,
  question: QuestionId,
  needless: Needless = []
): Progress {
  const asked = askedQuestions(answers, needless)
  const number = Math.max(1, asked.indexOf(question) + 1)
  return { number, left: Math.max(0, longestPath(answers, needless) - number) }
}

/** The answers on which the path hangs. */
const steering = flow.flatMap(({ when }) => when)

function longestPath(answers: Answers, needless: Needless): number {
  const asked = askedQuestions(answers, needless)
  const open = steering.find(
    ({ question, field }) => asked.includes(question) && answers[question]?.[field] === undefined
  )
  if (open === undefined) return asked.length
  const { question, field } = open
  const lengths = optionsOf(question, field).map((value) =>
    longestPath({ ...answers, [question]: { ...answers[question], [field]: value } }, needless)
  )
  return Math.max(...lengths)
}

/** Of a list the longest answer stands for all: each entry can only add a question. */
function optionsOf(question: QuestionId, id: string): readonly AnswerValue[] {
  const fields: readonly Field[] = questions[question].fields
  const found = fields.filter(hasOptions).filter((field) => field.id === id)
  return found.flatMap((field): readonly AnswerValue[] =>
    field.kind === 'choice' ? field.options : [field.options]
  )
}

function hasOptions(field: Field): field is ChoiceField | SeveralField {
  return 'options' in field
}
