/** The ids of the questions. They are permanent, because saved answers and links use them. */
import type { Condition } from './field.ts'

export const questionIds = [
  'stage',
  'talk',
  'cancelled',
  'missed',
  'withdrawal',
  'refusal',
  'offer',
  'offer-state',
  'interview',
  'said',
  'contacts',
  'also',
  'came-back',
  'request',
  'elsewhere',
  'wishes',
  'place'
] as const

/** One page of the check. */
export type QuestionId = (typeof questionIds)[number]

/** The condition that a field of a question has one of these values. */
export function on(
  question: QuestionId,
  field: string,
  ...is: readonly string[]
): readonly Condition<QuestionId>[] {
  return [{ question, field, is }]
}
