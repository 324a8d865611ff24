/** All answers on the path, each with a way to change it. */
import type { Answers } from '../../domain/questions/answers.ts'
import { askedQuestions, isAnswered, type Needless } from '../../domain/questions/path.ts'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { answerLines } from './answer-text.ts'
import { fillIn, type QuestionnaireWords, titleOf } from './question-words.ts'
import './answer-list.css'

export interface AnswerListProps {
  readonly answers: Answers
  readonly words: QuestionnaireWords
  /** Questions that were left out. */
  readonly needless?: Needless
  /** Absent where the answers are only looked at. */
  readonly onChange?: (question: QuestionId) => void
}

export function AnswerList({ answers, words, needless, onChange }: AnswerListProps) {
  const { check } = words
  const isPreview = onChange === undefined
  const asked = askedQuestions(answers, needless).filter(
    (question) => !isPreview || answers[question] !== undefined
  )
  return (
    <dl class="answer-list">
      {asked.map((question) => {
        const title = titleOf(words.questions[question], answers.stage?.stage)
        return (
          <div class="answer-list-row" key={question}>
            <dt class="answer-list-question">{title}</dt>
            {answerLines(answers, question, words).map(({ label, text }) => (
              <dd class="answer-list-answer" key={label + text}>
                {label !== '' && <span class="answer-list-label">{label}</span>} {text}
              </dd>
            ))}
            {!isAnswered(answers, question) && !isPreview && (
              <dd class="answer-list-missing">{check.missing}</dd>
            )}
            {onChange !== undefined && (
              <dd class="answer-list-change">
                <button
                  type="button"
                  class="text-button"
                  aria-label={fillIn(check.review.changeWhat, { question: title })}
                  onClick={() => onChange(question)}
                >
                  {check.review.change}
                </button>
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}
