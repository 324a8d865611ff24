/**
 * The check: shows the page that the history says, and hands every answer to the state.
 *
 * Before the stored answers are read it shows the first question, as the server does; what is
 * chosen there before the script has arrived is taken over.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type AdviceKnowledge, loadRules, provideKnowledge, start } from '../../state/index.ts'
import { CheckPages } from './CheckPages.tsx'
import type { QuestionnaireWords } from './question-words.ts'
import { takeEarlyChoice } from './take-early-choice.ts'
import { usePlace } from './use-place.ts'

export interface QuestionnaireProps {
  readonly words: QuestionnaireWords
  /** What the rules need: holidays and words. */
  readonly knowledge: AdviceKnowledge
}

export function Questionnaire({ words, knowledge }: QuestionnaireProps) {
  const root = useRef<HTMLDivElement>(null)
  const [isReady, setReady] = useState(false)
  const travel = usePlace(isReady)
  useEffect(() => {
    const early = takeEarlyChoice(root.current)
    const stop = start()
    early()
    setReady(true)
    provideKnowledge(knowledge)
    void loadRules()
    return stop
  }, [knowledge])
  return (
    <div
      class="questionnaire"
      ref={root}
      data-view={travel.place?.kind ?? 'question'}
      data-state={isReady ? 'ready' : 'waiting'}
    >
      <CheckPages words={words} travel={travel} />
    </div>
  )
}
