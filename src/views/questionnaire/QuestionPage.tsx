/** One question: back and count, the line, the question, its fields, next, and why we ask. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Answers, AnswerValue } from '../../domain/questions/answers.ts'
import type { Field } from '../../domain/questions/field.ts'
import { type Needless, shownFields } from '../../domain/questions/path.ts'
import type { Problem } from '../../domain/questions/problem.ts'
import { progressAt } from '../../domain/questions/progress.ts'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import type { AnswerChange } from '../../state/index.ts'
import { Arrow } from '../ui/Arrow.tsx'
import { actOn } from '../ui/act-on.ts'
import { FirstField } from './FirstField.tsx'
import { Heading } from './Heading.tsx'
import { LateStillPossible } from './LateStillPossible.tsx'
import { NotLoaded } from './NotLoaded.tsx'
import { countText, ProgressLine } from './ProgressLine.tsx'
import { LatePromiseText } from './promise-text/LatePromiseText.tsx'
import { type QuestionnaireWords, titleOf } from './question-words.ts'
import { sentenceFor } from './sentence-for.ts'
import { useLaterFields } from './use-later-fields.ts'
import '../ui/button.css'
import './question-page.css'

export interface QuestionPageProps {
  readonly id: QuestionId
  readonly answers: Answers
  readonly needless: Needless
  readonly today: PlainDate
  readonly words: QuestionnaireWords
  /** What is to be said now; empty until the page was to be left. */
  readonly problems: readonly Problem[]
  readonly takesFocus: boolean
  readonly isLast: boolean
  readonly onAnswer: (field: string, value: AnswerValue | AnswerChange) => void
  readonly onNext: () => void
  /** Absent on the first question. */
  readonly onBack?: (() => void) | undefined
}

export function QuestionPage(props: QuestionPageProps) {
  const { id, answers, needless, words, takesFocus, isLast, onNext, onBack } = props
  const { check } = words
  const question = words.questions[id]
  const progress = progressAt(answers, id, needless)
  return (
    <section class="question-page page-edge">
      <div class="question-page-top">
        {onBack === undefined ? (
          <span />
        ) : (
          <button type="button" class="text-button text-button-strong back-button" onClick={onBack}>
            <Arrow towards="back" />
            {check.back}
          </button>
        )}
        <p class="question-page-count">{countText(progress, check)}</p>
      </div>
      <ProgressLine {...progress} />
      <LateStillPossible question={id} words={check.possible} />
      <Heading takesFocus={takesFocus}>{titleOf(question, answers.stage?.stage)}</Heading>
      <form class="question-page-form" noValidate onSubmit={actOn(onNext)}>
        {id === 'said' && <LatePromiseText {...props} words={words.promise} check={check} />}
        <Fields {...props} />
        <button type="submit" class="button button-filled" onClick={actOn(onNext)}>
          <span class="button-words">{isLast ? check.seeAnswers : check.next}</span>
          <Arrow />
        </button>
      </form>
      <h2 class="question-page-why">{check.why}</h2>
      <p class="question-page-reason">{question.why}</p>
    </section>
  )
}

function Fields({ id, answers, today, words, problems, onAnswer }: QuestionPageProps) {
  const { check } = words
  const question = words.questions[id]
  const later = useLaterFields()
  return (
    <>
      {shownFields(answers, id).map((field, index) => {
        const own = question.fields[field.id] ?? { label: field.id }
        const sentence = (row?: number, cell?: string) =>
          sentenceFor(problems, { field: field.id, row, cell }, own, check)
        const shared = {
          name: `${id}-${field.id}`,
          words: own,
          check,
          today,
          value: answers[id]?.[field.id],
          error: sentence(),
          onAnswer: (value: AnswerValue | AnswerChange) => onAnswer(field.id, value)
        }
        if (index === 0 && field.kind !== 'rows') {
          const first = asAsked(field, answers)
          return <FirstField {...shared} key={field.id} field={first} later={later} />
        }
        if (later === undefined) return null
        if (later === 'failed') return <NotLoaded key={field.id} words={check} />
        const { AnyField, ContactRows } = later
        return field.kind === 'rows' ? (
          <ContactRows {...shared} key={field.id} field={field} errorOfCell={sentence} />
        ) : (
          <AnyField {...shared} key={field.id} field={field} />
        )
      })}
    </>
  )
}

/** The day that a page is about is over, unless the interview is still ahead. */
function asAsked(field: Field, { stage }: Answers): Field {
  if (field.kind !== 'date' || field.when !== 'any') return field
  return { ...field, when: stage?.stage === 'ahead' ? 'ahead' : 'past' }
}
