/** What every field of the check is given. It shows a value and reports a new one; it keeps nothing. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { AnswerValue } from '../../domain/questions/answers.ts'
import type { AnswerChange } from '../../state/index.ts'
import type { CheckWords, FieldWords } from './question-words.ts'

export interface FieldProps<FieldType> {
  readonly field: FieldType
  /** Unique on the page; other ids are made from it. */
  readonly name: string
  readonly words: FieldWords
  readonly check: CheckWords
  readonly today: PlainDate
  readonly value: AnswerValue | undefined
  /** The sentence that says what is wrong, if anything is. */
  readonly error: string | undefined
  /** What is made from the value before is given as a change: that value may not have been drawn yet. */
  readonly onAnswer: (value: AnswerValue | AnswerChange) => void
}
