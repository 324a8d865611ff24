/** Deletes this plan, or everything that is kept here. Asks once more, because nothing brings it back. */
import { useRef, useState } from 'preact/hooks'
import { AskDelete } from '../ui/AskDelete.tsx'
import { focusHeading, focusNext } from '../ui/focus-next.ts'
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
  const place = useRef<HTMLDivElement>(null)
  const forget = () => {
    if (asked === 'one') onForgetOne()
    else onForgetAll()
    setAsked(null)
    focusHeading()
  }
  const keep = () => {
    focusNext(() => place.current?.querySelector(`[data-asks="${asked}"]`))
    setAsked(null)
  }
  const ask = (what: 'one' | 'all') => (
    <button type="button" class="text-button" data-asks={what} onClick={() => setAsked(what)}>
      {words[what]}
    </button>
  )
  return (
    <div class="forget-plans" ref={place}>
      {asked === null ? (
        <>
          {ask('one')}
          {ask('all')}
        </>
      ) : (
        <AskDelete
          question={asked === 'one' ? words.askOne : words.askAll}
          yes={words.yes}
          no={words.no}
          onYes={forget}
          onNo={keep}
        />
      )}
    </div>
  )
}
