/** Days that are good in themselves but cannot stand in this order: an answer before its question. */
import type { PlainDate } from '../calendar/plain-date.ts'
import { type AnswerView, cellOf, readDate, viewAnswers } from './answer-view.ts'
import type { Answers } from './answers.ts'
import type { Problem } from './problem.ts'
import type { QuestionId } from './question-id.ts'

type Check = (view: AnswerView) => Omit<Problem, 'question'> | undefined

const checks: { readonly [Id in QuestionId]?: readonly Check[] } = {
  interview: [interviewIsAhead, interviewIsOver, roundsInOrder],
  'offer-state': [
    notBefore('offer-state', 'answeredOn', 'offer', 'before-offer'),
    notBefore('offer-state', 'checksOn', 'offer', 'before-offer'),
    notBefore('offer-state', 'answerBy', 'offer', 'before-offer')
  ],
  request: [notBefore('request', 'by', 'request', 'before-request')],
  'came-back': [answerAfterContact]
}

/** The problems of order on one page. */
export function findOrderProblems(
  question: QuestionId,
  answers: Answers,
  toldOn: PlainDate
): readonly Problem[] {
  const ofPage = checks[question]
  if (ofPage === undefined) return []
  const view = viewAnswers(answers, toldOn)
  return ofPage.flatMap((check) => {
    const found = check(view)
    return found === undefined ? [] : [{ ...found, question }]
  })
}

function interviewIsAhead(view: AnswerView): ReturnType<Check> {
  const date = view.date('interview', 'date')
  const isWrong = view.text('stage', 'stage') === 'ahead' && date !== undefined
  return isWrong && date < view.toldOn ? { kind: 'in-past', field: 'date' } : undefined
}

function interviewIsOver(view: AnswerView): ReturnType<Check> {
  const date = view.date('interview', 'date')
  const isWrong = view.text('stage', 'stage') !== 'ahead' && date !== undefined
  return isWrong && date > view.toldOn ? { kind: 'in-future', field: 'date' } : undefined
}

function roundsInOrder(view: AnswerView): ReturnType<Check> {
  const date = view.date('interview', 'date')
  const earlier = view.date('interview', 'earlier')
  if (date === undefined || earlier === undefined || earlier <= date) return undefined
  return { kind: 'after-last-interview', field: 'earlier' }
}

function notBefore(
  question: QuestionId,
  field: string,
  anchor: QuestionId,
  kind: Problem['kind']
): Check {
  return (view) => {
    const date = view.date(question, field)
    const from = view.date(anchor, 'date')
    return date !== undefined && from !== undefined && date < from ? { kind, field } : undefined
  }
}

/** "No news yet" answers something: it cannot be older than the first message to that person. */
function answerAfterContact(view: AnswerView): ReturnType<Check> {
  const date = view.date('came-back', 'date')
  const from = view.text('came-back', 'from')
  if (date === undefined || view.text('came-back', 'what') !== 'no-news') return undefined
  const days = view
    .rows('contacts', 'rows')
    .filter((row) => cellOf(row, 'to') === from)
    .map((row) => readDate(cellOf(row, 'day')))
  const allLater = days.length > 0 && days.every((day) => day !== undefined && day > date)
  return allLater ? { kind: 'answer-before-contact', field: 'date' } : undefined
}
