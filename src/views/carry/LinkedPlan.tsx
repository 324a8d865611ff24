/**
 * A plan that came in the address: looked at first, and stored only on a click. Whatever is
 * chosen, the address is plain again afterwards, and the plans that were here are untouched.
 */
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../domain/result.ts'
import { $record } from '../../state/index.ts'
import {
  type LinkedPlan as Linked,
  type PlanLinkProblem,
  readPlanLink
} from '../../state/link-preview.ts'
import { findSamePlan, keepLinkedPlan } from '../../state/restoring.ts'
import { focusHeading } from '../ui/focus-next.ts'
import type { LinkWords } from './carry-words.ts'
import { LinkedAnswer } from './LinkedAnswer.tsx'
import { useCarryWords } from './use-words.ts'
import './carry.css'
import './linked.css'

export interface LinkedPlanProps {
  /** The part of the address that holds the plan, with its `#`. */
  readonly fragment: string
  readonly loading: string
  /** Called once the plan is kept or left. */
  readonly onDone: () => void
}

export function LinkedPlan({ fragment, loading, onDone }: LinkedPlanProps) {
  const words = useCarryWords()
  const read = useRead(fragment)
  if (words === undefined || words === 'failed' || read === undefined) {
    return <p class="plan-loading page-edge">{loading}</p>
  }
  const leave = () => {
    clearAddress()
    onDone()
    focusHeading()
  }
  if (read.kind === 'failed')
    return <BadLink problem={read.problem} words={words.link} onLeave={leave} />
  return <GoodLink linked={read.value} words={words.link} onDone={leave} />
}

function useRead(fragment: string): Result<Linked, PlanLinkProblem> | undefined {
  const [read, setRead] = useState<Result<Linked, PlanLinkProblem> | undefined>(undefined)
  useEffect(() => {
    setRead(undefined)
    void readPlanLink(fragment).then(setRead)
  }, [fragment])
  return read
}

interface BadLinkProps {
  readonly problem: PlanLinkProblem
  readonly words: LinkWords
  readonly onLeave: () => void
}

function BadLink({ problem, words, onLeave }: BadLinkProps) {
  const { bad } = words
  return (
    <div class="carry-linked page-edge">
      <h1 class="carry-title type-title">{bad.title}</h1>
      <p class="carry-text">{bad[problem === 'no-plan' ? 'damaged' : problem]}</p>
      <p class="carry-text">{bad.unchanged}</p>
      <button class="button button-edged" type="button" onClick={onLeave}>
        <span class="button-words">{words.leave}</span>
      </button>
    </div>
  )
}

interface GoodLinkProps {
  readonly linked: Linked
  readonly words: LinkWords
  readonly onDone: () => void
}

function GoodLink({ linked, words, onDone }: GoodLinkProps) {
  const { application } = linked
  const [isLooking, setLooking] = useState(false)
  const same = findSamePlan(application, useStore($record))
  const look = () => {
    clearAddress()
    setLooking(true)
  }
  const keep = () => {
    keepLinkedPlan(application)
    onDone()
  }
  return (
    <div class="carry-linked page-edge">
      <h1 class="carry-title type-title">{words.title}</h1>
      <LinkedAnswer linked={linked} words={words} />
      {isLooking && <p role="status">{words.looking}</p>}
      {!isLooking && <Beside application={application} words={words} />}
      <div class="carry-choice">
        <button class="button button-filled" type="button" onClick={keep}>
          <span class="button-words">{keepLabel(same !== undefined, isLooking, words)}</span>
        </button>
        <button class="button button-edged" type="button" onClick={isLooking ? onDone : look}>
          <span class="button-words">{isLooking ? words.leave : words.look}</span>
        </button>
      </div>
    </div>
  )
}

function keepLabel(isHere: boolean, isLooking: boolean, words: LinkWords): string {
  if (isHere) return words.open
  return isLooking ? words.keepAfterAll : words.keep
}

/** What keeping it means for the plans that are here. */
function Beside({
  application,
  words
}: Pick<Linked, 'application'> & { readonly words: LinkWords }) {
  const record = useStore($record)
  if (findSamePlan(application, record) !== undefined) return <p class="carry-text">{words.same}</p>
  const isChanged = record.applications.some(({ id }) => id === application.id)
  const besides = isChanged ? words.changed : words.beside
  return (
    <p class="carry-text">
      {words.notStored} {record.applications.length > 0 && besides}
    </p>
  )
}

/** The plan leaves the address bar, and the entry of the history as well. */
function clearAddress(): void {
  history.replaceState(history.state, '', location.pathname)
}
