/**
 * The check: shows the page that the history says, and hands every answer to the state.
 *
 * Before the stored answers are read it shows the first question, as the server does; what is
 * chosen there before the script has arrived is taken over.
 */
import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { $knowledge, loadRules, provideKnowledge, start } from '../../state/index.ts'
import { CheckPages } from './CheckPages.tsx'
import type { QuestionnaireWords } from './question-words.ts'
import { readKnowledge } from './read-knowledge.ts'
import { takeEarlyChoice } from './take-early-choice.ts'
import { usePlace } from './use-place.ts'

export interface QuestionnaireProps {
  readonly words: QuestionnaireWords
}

export function Questionnaire({ words }: QuestionnaireProps) {
  const root = useRef<HTMLDivElement>(null)
  const [isReady, setReady] = useState(false)
  const travel = usePlace(isReady)
  useStore($knowledge)
  useEffect(() => {
    const early = takeEarlyChoice(root.current)
    const stop = start()
    early()
    setReady(true)
    const knowledge = readKnowledge()
    if (knowledge !== undefined) provideKnowledge(knowledge)
    void loadRules()
    return stop
  }, [])
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
