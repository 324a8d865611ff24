/** Giving and taking back answers. Each is kept at once. */
import type { Answer, Answers, AnswerValue } from '../domain/questions/answers.ts'
import type { QuestionId } from '../domain/questions/question-id.ts'
import { changeCurrent, startNew } from './applications.ts'
import { $current } from './record-stores.ts'

/** From what is answered now, which may not have been drawn yet, to what is to be. */
export type AnswerChange = (given: AnswerValue | undefined) => AnswerValue

/** Answers one field; the first answer begins an application. */
export function answer(
  question: QuestionId,
  field: string,
  value: AnswerValue | AnswerChange
): void {
  if ($current.get() === undefined) startNew()
  changeAnswer(question, (given) => ({
    ...given,
    [field]: typeof value === 'function' ? value(given[field]) : value
  }))
}

/** Takes back the answer to one field. */
export function clearAnswer(question: QuestionId, field: string): void {
  changeAnswer(question, (given) =>
    Object.fromEntries(Object.entries(given).filter(([id]) => id !== field))
  )
}

/** Begins an application with answers that came by a link. Nothing that is kept is overwritten. */
export function startFromLink(answers: Answers): void {
  startNew(answers)
}

function changeAnswer(question: QuestionId, change: (given: Answer) => Answer): void {
  changeCurrent((application) => ({
    ...application,
    answers: { ...application.answers, [question]: change(application.answers[question] ?? {}) }
  }))
}
