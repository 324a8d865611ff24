/** How sure the answer is, what it costs if it is wrong, and what others would say. */
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import type { Background } from '../../../domain/advice/background.ts'
import { certaintyOn, fetchBackground, ifWrongOf, schoolsOn } from '../../../state/background.ts'
import { $advice, $current, $knowledge, $now, $situation } from '../../../state/index.ts'
import { link } from '../../ui/link.ts'
import type { CheckWords } from '../question-words.ts'
import { HowSure } from './HowSure.tsx'
import { IfWeAreWrong } from './IfWeAreWrong.tsx'
import { Schools } from './Schools.tsx'
import './background-parts.css'

export interface BackgroundPartsProps {
  readonly words: CheckWords
}

export function BackgroundParts({ words }: BackgroundPartsProps) {
  const [background, setBackground] = useState<Background>()
  useEffect(() => void fetchBackground(link('/background.json')).then(setBackground), [])
  return background === undefined ? null : <Loaded background={background} words={words} />
}

interface LoadedProps extends BackgroundPartsProps {
  readonly background: Background
}

function Loaded({ background, words }: LoadedProps) {
  const advice = useStore($advice)
  const situation = useStore($situation)
  const now = useStore($now)
  const knowledge = useStore($knowledge)
  const names = useStore($current)?.names ?? {}
  if (!advice || !situation || !now || !knowledge) return null
  const { tables } = knowledge
  const { supports, strengths, verdicts, words: said } = background
  const schools = schoolsOn(advice, situation, now, tables)
  return (
    <>
      <HowSure
        words={said}
        strength={strengths[advice.rule] ?? verdicts[advice.verdict].strength}
        certainty={certaintyOn(advice, situation, now, tables, supports)}
      />
      <IfWeAreWrong
        words={said.ifWrong}
        text={ifWrongOf(advice, situation, background, knowledge.words.core, names)}
      />
      {schools !== null && (
        <Schools {...schools} background={background} words={words} today={now.today} />
      )}
    </>
  )
}
