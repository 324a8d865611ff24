/** The days for which a contact can be put off, and what follows if it is never sent. */
import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import type { Task } from '../../domain/advice/advice.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { daysToPutOff } from '../../domain/plan/put-off-days.ts'
import { ruleBook } from '../../domain/rules/tables/index.ts'
import { $now } from '../../state/index.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { putOff } from './timeline-actions.ts'
import type { TimelineSubject } from './timeline-subject.ts'

export interface LaterPanelProps {
  readonly subject: TimelineSubject
  readonly task: Task
  readonly onClose: () => void
}

export function PutOff({ subject, task, onClose }: LaterPanelProps) {
  const { situation, calendar, words, today } = subject
  const { later } = words
  const now = useStore($now) ?? { today, afterHours: false }
  const days = useMemo(
    () => daysToPutOff(task, situation, now, { calendar, book: ruleBook }),
    [task, situation, now, calendar]
  )
  const group = useFirstFocus<HTMLFieldSetElement>()
  return (
    <fieldset class="later" tabIndex={-1} ref={group}>
      <legend class="heard-label">{later.when}</legend>
      {days.map((day) => (
        <button
          class="later-choice"
          type="button"
          key={day}
          onClick={() => {
            onClose()
            putOff(task, day)
          }}
        >
          {formatDay(day)}
        </button>
      ))}
      <button class="later-choice" type="button" onClick={onClose}>
        {later.cancel}
      </button>
      <p class="heard-note">{later.never}</p>
    </fieldset>
  )
}
