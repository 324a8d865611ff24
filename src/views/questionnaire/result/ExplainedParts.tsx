/** The reasons of the answer, what would change it, and what did not matter. */
import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LaterWords } from '../../../domain/messages/describe-explanation.ts'
import { explainOn, fetchLaterWords } from '../../../state/explaining.ts'
import { $advice, $current, $knowledge, $now, $situation } from '../../../state/index.ts'
import { link } from '../../ui/link.ts'
import type { CheckWords } from '../question-words.ts'
import { Changes } from './Changes.tsx'
import { NotMattering } from './NotMattering.tsx'
import { Why } from './Why.tsx'

export function ExplainedParts({ words }: { readonly words: CheckWords }) {
  const text = useExplanation()
  if (text === undefined) return null
  return (
    <>
      <Why title={words.result.why} reasons={text.reasons} />
      {text.changes !== null && <Changes {...text.changes} />}
      {text.notMattering !== null && <NotMattering {...text.notMattering} />}
    </>
  )
}

function useExplanation() {
  const [later, setLater] = useState<LaterWords>()
  useEffect(() => void fetchLaterWords(link('/explanations.json')).then(setLater), [])
  const advice = useStore($advice)
  const situation = useStore($situation)
  const now = useStore($now)
  const knowledge = useStore($knowledge)
  const names = useStore($current)?.names
  return useMemo(
    () =>
      advice && situation && now && knowledge && later
        ? explainOn(advice, situation, now, knowledge, later, names ?? {})
        : undefined,
    [advice, situation, now, knowledge, later, names]
  )
}
