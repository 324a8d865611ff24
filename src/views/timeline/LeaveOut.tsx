/** Asks why a task is left out: one of three reasons, or a typed one. It stays to be seen, struck out. */
import { useId, useState } from 'preact/hooks'
import { skipReasons } from '../../domain/plan/skip-reasons.ts'
import { skip } from '../../state/putting-off.ts'
import { actOn } from '../ui/act-on.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import type { LaterPanelProps } from './PutOff.tsx'
import '../ui/button.css'

const longestReason = 200

export function LeaveOut({ subject, task, onClose }: LaterPanelProps) {
  const { later } = subject.words
  const [own, setOwn] = useState('')
  const id = useId()
  const group = useFirstFocus<HTMLFieldSetElement>()
  const leaveOut = (reason: string) => {
    onClose()
    skip(task.id, reason)
  }
  const leaveOutForOwn = actOn(() => {
    if (own.trim() !== '') leaveOut(own)
  })
  return (
    <fieldset class="later" tabIndex={-1} ref={group}>
      <legend class="heard-label">{later.why}</legend>
      {skipReasons.map((reason) => (
        <button class="later-choice" type="button" key={reason} onClick={() => leaveOut(reason)}>
          {later.reasons[reason]}
        </button>
      ))}
      <form class="later-own" onSubmit={leaveOutForOwn}>
        <label class="heard-label" for={id}>
          {later.own}
        </label>
        <input
          class="heard-day"
          id={id}
          type="text"
          autocomplete="off"
          maxLength={longestReason}
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <button class="text-button text-button-small" type="submit" onClick={leaveOutForOwn}>
          {later.leaveOut}
        </button>
      </form>
      <button class="later-choice" type="button" onClick={onClose}>
        {later.cancel}
      </button>
    </fieldset>
  )
}
