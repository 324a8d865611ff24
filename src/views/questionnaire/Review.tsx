/** The page of all answers before the result. */
import type { Answers } from '../../domain/questions/answers.ts'
import type { Needless } from '../../domain/questions/path.ts'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { Arrow } from '../ui/Arrow.tsx'
import { AnswerList } from './AnswerList.tsx'
import { Heading } from './Heading.tsx'
import type { QuestionnaireWords } from './question-words.ts'
import '../ui/button.css'
import './question-page.css'

export interface ReviewProps {
  readonly answers: Answers
  readonly needless: Needless
  readonly words: QuestionnaireWords
  /** The question that still stands in the way of the answer, if one does. */
  readonly open: QuestionId | undefined
  readonly takesFocus: boolean
  readonly onChange: (question: QuestionId) => void
  readonly onGo: () => void
  readonly onBack: () => void
}

export function Review(props: ReviewProps) {
  const { answers, needless, words, open, takesFocus, onChange, onGo, onBack } = props
  const { check } = words
  return (
    <section class="question-page page-edge">
      <div class="question-page-top">
        <button type="button" class="text-button text-button-strong back-button" onClick={onBack}>
          <Arrow towards="back" />
          {check.back}
        </button>
      </div>
      <Heading takesFocus={takesFocus}>{check.review.title}</Heading>
      <p class="question-page-intro">{check.review.intro}</p>
      <AnswerList answers={answers} needless={needless} words={words} onChange={onChange} />
      <button
        type="button"
        class="button button-filled"
        onClick={() => (open === undefined ? onGo() : onChange(open))}
      >
        <span class="button-words">{open === undefined ? check.review.go : check.review.mend}</span>
        <Arrow />
      </button>
    </section>
  )
}
