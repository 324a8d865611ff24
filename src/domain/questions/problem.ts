/** What can be wrong with an answer: a name for each, tied to its question and field. */
import type { QuestionId } from './question-id.ts'

/** Each has its sentence in content/questions/page.yaml. */
export type ProblemKind =
  | 'required'
  | 'date-incomplete'
  | 'no-such-day'
  | 'outside-years'
  | 'in-future'
  | 'in-past'
  | 'answer-before-contact'
  | 'before-offer'
  | 'before-request'
  | 'after-last-interview'

export interface Problem {
  readonly kind: ProblemKind
  readonly question: QuestionId
  readonly field: string
  /** Which row, counted from 0, and which cell of it. */
  readonly row?: number
  readonly cell?: string
}
