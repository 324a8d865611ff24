/** One question in the flow: what Next and Back do, and when something is said to be wrong. */
import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { plainDate } from '../../domain/calendar/plain-date.ts'
import type { Answers } from '../../domain/questions/answers.ts'
import {
  firstUnanswered,
  isAnswered,
  type Needless,
  nextQuestion,
  previousQuestion
} from '../../domain/questions/path.ts'
import type { Problem } from '../../domain/questions/problem.ts'
import { findProblemsOf } from '../../domain/questions/problems.ts'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { $answers, $current, $needless, $today, answer } from '../../state/index.ts'
import type { Place } from './place.ts'
import { QuestionPage } from './QuestionPage.tsx'
import type { QuestionnaireWords } from './question-words.ts'
import type { Travel } from './use-place.ts'

export interface QuestionStepProps {
  readonly place: Extract<Place, { readonly kind: 'question' }>
  readonly words: QuestionnaireWords
  readonly travel: Travel
  readonly takesFocus: boolean
}

/** A second press within this time is the same press. */
const samePress = 350

export function QuestionStep({ place, words, travel, takesFocus }: QuestionStepProps) {
  const { id } = place
  const answers = useStore($answers)
  const needless = useStore($needless)
  const today = useStore($today)
  const [wasLeft, setLeft] = useState(0)
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  const problems = wasLeft > 0 ? problemsNow(id, answers) : []
  useFirstErrorFocus(wasLeft)
  const previous = previousQuestion(answers, id, needless)
  const after = placeAfter(place, answers, needless)
  const onNext = () => {
    if (takesFocus && performance.now() - shownAt.current < samePress) return
    // Read afresh: a choice made a moment ago may not have been drawn yet.
    const given = $answers.get()
    if (problemsNow(id, given).length > 0) setLeft(wasLeft + 1)
    else travel.go(placeAfter(place, given, $needless.get()))
  }
  return (
    <QuestionPage
      id={id}
      answers={answers}
      needless={needless}
      today={today ?? beforeTheClock}
      words={words}
      problems={problems}
      takesFocus={takesFocus}
      isLast={after.kind === 'review' && isAnswered(answers, id)}
      onAnswer={(field, value) => answer(id, field, value)}
      onNext={onNext}
      onBack={
        previous === undefined ? undefined : () => travel.goBack({ kind: 'question', id: previous })
      }
    />
  )
}

/** Stands for today on the server, where only the first question is drawn, which shows no day. */
const beforeTheClock = plainDate('2026-01-01')

function problemsNow(id: QuestionId, answers: Answers): readonly Problem[] {
  const today = $today.get()
  return today === undefined
    ? []
    : findProblemsOf(id, answers, today, $current.get()?.createdOn ?? today)
}

function placeAfter(
  { id, mending }: QuestionStepProps['place'],
  answers: Answers,
  needless: Needless
): Place {
  const next =
    mending === true ? firstUnanswered(answers, needless) : nextQuestion(answers, id, needless)
  if (next === undefined || next === id) return { kind: 'review' }
  return { kind: 'question', id: next, ...(mending === true ? { mending } : {}) }
}

/** Moves the focus to the first field that is wrong, each time the page was to be left. */
function useFirstErrorFocus(wasLeft: number): void {
  useEffect(() => {
    if (wasLeft === 0) return
    const wrong = document.querySelector<HTMLElement>('[aria-invalid="true"]')
    const control = wrong?.matches('input, select') ? wrong : wrong?.querySelector('input, select')
    if (control instanceof HTMLElement) control.focus()
  }, [wasLeft])
}
