/** What can be done with the plan: print it, change the answers; and whether it is kept, said as it is. */
import type { ComponentChildren } from 'preact'
import { StatusLine } from '../keeping/StatusLine.tsx'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { link } from '../ui/link.ts'
import { ForgetPlans } from './ForgetPlans.tsx'
import type { PlanWords } from './plan-words.ts'

export interface PlanActionsProps {
  readonly words: PlanWords
  /** The button that puts it into the calendar, wired by the caller. */
  readonly calendar?: ComponentChildren
  readonly onForgetOne: () => void
  readonly onForgetAll: () => void
}

export function PlanActions(props: PlanActionsProps) {
  const { words } = props
  return (
    <div class="plan-actions">
      <button class="button button-filled" type="button" onClick={() => print()}>
        <span class="button-words">{words.print}</span>
      </button>
      {props.calendar}
      <ButtonLink href={link('/check/')} kind="edged">
        {words.change}
      </ButtonLink>
      <StatusLine words={words.saved} />
      <ForgetPlans
        words={words.forget}
        onForgetOne={props.onForgetOne}
        onForgetAll={props.onForgetAll}
      />
    </div>
  )
}
