/** Deletes this plan, or everything that is kept here. Asks once more, because nothing brings it back. */
import { useState } from 'preact/hooks'
import type { PlanWords } from './plan-words.ts'
import './forget-plans.css'
import '../ui/button.css'

export interface ForgetPlansProps {
  readonly words: PlanWords['forget']
  readonly onForgetOne: () => void
  readonly onForgetAll: () => void
}

export function ForgetPlans({ words, onForgetOne, onForgetAll }: ForgetPlansProps) {
  const [asked, setAsked] = useState<'one' | 'all' | null>(null)
  if (asked === null) {
    return (
      <div class="forget-plans">
        <button type="button" class="text-button" onClick={() => setAsked('one')}>
          {words.one}
        </button>
        <button type="button" class="text-button" onClick={() => setAsked('all')}>
          {words.all}
        </button>
      </div>
    )
  }
  return (
    <div class="forget-plans">
      <p class="forget-plans-question" role="alert">
        {asked === 'one' ? words.askOne : words.askAll}
      </p>
      <button
        type="button"
        class="button button-edged"
        onClick={asked === 'one' ? onForgetOne : onForgetAll}
      >
        <span class="button-words">{words.yes}</span>
      </button>
      <button type="button" class="button button-edged" onClick={() => setAsked(null)}>
        <span class="button-words">{words.no}</span>
      </button>
    </div>
  )
}
