/**
 * The questions of the check: their fields and options, as data. The words for them are in
 * content/questions, one file per id.
 */
import type { Question } from './field.ts'
import { meetingQuestions } from './meeting-questions.ts'
import { moreQuestions } from './more-questions.ts'
import { offerQuestions } from './offer-questions.ts'
import type { QuestionId } from './question-id.ts'
import { sinceQuestions } from './since-questions.ts'

/** Every question by its id. */
export const questions: { readonly [Id in QuestionId]: Question<Id> } = {
  ...meetingQuestions,
  ...offerQuestions,
  ...sinceQuestions,
  ...moreQuestions
}
