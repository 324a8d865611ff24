/** Answers that stand for all answers to one question, drawn from its fields; the same at each run. */
import fc from 'fast-check'
import type { PlainDate } from '../../src/domain/calendar/plain-date.ts'
import type { Answer } from '../../src/domain/questions/answers.ts'
import type { QuestionId } from '../../src/domain/questions/question-id.ts'
import { questions } from '../../src/domain/questions/questions.ts'
import { anyAnswer } from '../domain/questions/any-answers.ts'

const perQuestion = 60

/** Of the first question each answer opens another story, so it is not measured. */
export function answersToTry(question: QuestionId, toldOn: PlainDate): readonly Answer[] {
  if (question === 'stage') return []
  return fc.sample(anyAnswer(questions[question].fields, toldOn), {
    numRuns: perQuestion,
    seed: 2026
  })
}
