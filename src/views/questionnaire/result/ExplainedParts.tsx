/** The reasons of the answer, what would change it, and what did not matter. */
import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LaterWords } from '../../../domain/messages/describe-explanation.ts'
import { explainOn, fetchLaterWords } from '../../../state/explaining.ts'
import {
  $advice,
  $current,
  $knowledge,
  $now,
  $situation,
  $unknownAdvice
} from '../../../state/index.ts'
import { link } from '../../ui/link.ts'
import type { CheckWords } from '../question-words.ts'
import { Changes } from './Changes.tsx'
import { NotMattering } from './NotMattering.tsx'
import { UnknownNote } from './UnknownNote.tsx'
import { Why } from './Why.tsx'

export function ExplainedParts({ words }: { readonly words: CheckWords }) {
  const text = useExplanation()
  if (text === undefined) return <UnknownNote />
  return (
    <>
      <div>
        <UnknownNote />
        <Why title={words.result.why} reasons={text.reasons} />
        {text.notMattering !== null && <NotMattering {...text.notMattering} />}
      </div>
      {text.changes !== null && <Changes {...text.changes} />}
    </>
  )
}

function useExplanation() {
  const [later, setLater] = useState<LaterWords>()
  useEffect(() => void fetchLaterWords(link('/explanations.json')).then(setLater), [])
  const advice = useStore($advice)
  // What is taken for least harm, and not from what was told, has its reasons in a note of its own.
  const isCareful = useStore($unknownAdvice)?.isCareful === true
  const situation = useStore($situation)
  const now = useStore($now)
  const knowledge = useStore($knowledge)
  const names = useStore($current)?.names
  return useMemo(
    () =>
      advice && situation && now && knowledge && later && isCareful
        ? explainOn(advice, situation, now, knowledge, later, names ?? {})
        : undefined,
    [advice, isCareful, situation, now, knowledge, later, names]
  )
}
