/** One task of the day with its box. A call is logged only once its outcome is told. */
import { useState } from 'preact/hooks'
import { formatDay } from '../../domain/messages/format-day.ts'
import { asksForOutcome, tickTaskIn, untickIn } from '../../state/ticking.ts'
import type { DueTask } from '../../state/today.ts'
import { CallOutcome } from '../ui/CallOutcome.tsx'
import { TickBox } from '../ui/TickBox.tsx'
import { fillIn } from './application-names.ts'
import type { TodayWords } from './applications-words.ts'

export interface DueRowProps {
  readonly planId: string
  readonly due: DueTask
  readonly words: TodayWords
}

export function DueRow({ planId, due, words }: DueRowProps) {
  const { task, title, detail, when, since, isTicked } = due
  const [isAsked, setAsked] = useState(false)
  const take = (next: boolean): void => {
    if (next && asksForOutcome(task)) setAsked(true)
    else if (next) tickTaskIn(planId, task)
    else if (isTicked) untickIn(planId, task.id)
    else setAsked(false)
  }
  return (
    <div class="due-row">
      <h3 class="due-row-title">{title}</h3>
      <TickBox
        label={fillIn(words.tick, { task: title })}
        isTicked={isTicked || isAsked}
        onTick={take}
      />
      <p class="due-row-detail">
        {detail}
        {when !== null && <strong> {when}</strong>}
        {since !== null && <span> {fillIn(words.since, { day: formatDay(since) })}</span>}
      </p>
      {isAsked && (
        <div class="due-row-asked">
          <CallOutcome
            words={words.call}
            onChoose={(outcome) => {
              setAsked(false)
              if (outcome !== null) tickTaskIn(planId, task, outcome)
            }}
          />
        </div>
      )}
    </div>
  )
}
