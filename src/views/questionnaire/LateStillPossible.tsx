/**
 * The place where the verdicts still possible appear. What shows them is loaded when there is
 * something to show; they are read out politely, because the question has the focus.
 */
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { $verdictsAt } from '../../state/index.ts'
import type { PossibleWords } from './question-words.ts'

type LoadedView = typeof import('./StillPossible.tsx')

export interface LateStillPossibleProps {
  readonly question: QuestionId
  readonly words: PossibleWords
}

export function LateStillPossible({ question, words }: LateStillPossibleProps) {
  const verdicts = useStore($verdictsAt)(question)
  const [view, setView] = useState<LoadedView>()
  const isNeeded = verdicts !== undefined
  useEffect(() => {
    if (isNeeded) import('./StillPossible.tsx').then(setView, () => undefined)
  }, [isNeeded])
  return (
    <div aria-live="polite">
      {view && verdicts && <view.StillPossible verdicts={verdicts} words={words} />}
    </div>
  )
}
