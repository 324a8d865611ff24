/** Below a task: put a contact off to a later day, or leave a task out with a reason; and back again. */
import { useState } from 'preact/hooks'
import type { Task } from '../../domain/advice/advice.ts'
import { fill } from '../../domain/messages/fill.ts'
import { mayWait } from '../../domain/plan/may-wait.ts'
import { knownReason } from '../../domain/plan/skip-reasons.ts'
import { unskip } from '../../state/putting-off.ts'
import { useFollow } from '../ui/focus-next.ts'
import { LeaveOut } from './LeaveOut.tsx'
import { PutOff } from './PutOff.tsx'
import { takeUp } from './timeline-actions.ts'
import type { TimelineSubject } from './timeline-subject.ts'
import type { LaterWords } from './timeline-words.ts'
import '../ui/button.css'

export interface TaskLaterProps {
  readonly subject: TimelineSubject
  readonly task: Task
  readonly title: string
  /** Whether it is no contact: then it may be left out. */
  readonly isQuiet: boolean
}

export function TaskLater(props: TaskLaterProps) {
  const { place, follow } = useFollow('button')
  return (
    <div ref={place}>
      <Steps {...props} onChange={follow} />
    </div>
  )
}

/** Each press puts something else in its place, down to the button that takes it back. */
function Steps(props: TaskLaterProps & { readonly onChange: () => void }) {
  const { subject, task, title, isQuiet, onChange } = props
  const { application, words } = subject
  const { later } = words
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onChange()
  }
  const takeIn = () => {
    unskip(task.id)
    onChange()
  }
  const reason = application.skipped?.[task.id]
  const wanted = application.postponed?.[task.id]
  if (reason !== undefined) {
    const text =
      reason === '' ? later.leftOutBare : fill(later.leftOut, { reason: sayReason(reason, later) })
    return <Back text={text} title={title} words={later} onBack={takeIn} />
  }
  if (wanted !== undefined && wanted >= subject.today && task.date <= wanted) {
    return <Back text={later.putOff} title={title} words={later} onBack={() => takeUp(task)} />
  }
  if (!isQuiet && !mayWait(task)) return null
  const label = isQuiet ? later.openQuiet : later.open
  if (!isOpen) {
    return (
      <button
        class="text-button text-button-small"
        type="button"
        aria-label={fill(later.of, { action: label, title })}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
    )
  }
  const panel = { subject, task, onClose: close }
  return isQuiet ? <LeaveOut {...panel} /> : <PutOff {...panel} />
}

function sayReason(reason: string, words: LaterWords): string {
  const known = knownReason(reason)
  return known === undefined ? reason : words.reasons[known]
}

interface BackProps {
  readonly text: string
  readonly title: string
  readonly words: LaterWords
  readonly onBack: () => void
}

function Back({ text, title, words, onBack }: BackProps) {
  return (
    <p class="later-back">
      <span>{text}</span>{' '}
      <button
        class="text-button text-button-small"
        type="button"
        aria-label={fill(words.of, { action: words.takeUp, title })}
        onClick={onBack}
      >
        {words.takeUp}
      </button>
    </p>
  )
}
