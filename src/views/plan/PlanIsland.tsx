/**
 * The plan page's one island. It opens the storage after mount, because the server knows
 * nothing of it, and then shows the plan or says plainly why there is none.
 */
import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import {
  $advice,
  $adviceText,
  $advisor,
  $current,
  $opened,
  $rulesFailed,
  $situation,
  $today,
  loadRules,
  provideKnowledge,
  start
} from '../../state/index.ts'
import { Notices } from '../keeping/Notices.tsx'
import { SaveOriginal } from '../keeping/SaveOriginal.tsx'
import { useLater } from '../ui/use-later.ts'
import { Notice } from './Notice.tsx'
import type { PlanIslandProps } from './plan-island-props.ts'
import type { PlanWords } from './plan-words.ts'
import { useLinkedPlan } from './use-linked-plan.ts'

export function PlanIsland(props: PlanIslandProps) {
  const { words, knowledge, loading } = props
  useEffect(() => {
    provideKnowledge(knowledge)
    void loadRules()
    return start()
  }, [knowledge])
  const view = useLater(loadPlan)
  const [fragment, forget] = useLinkedPlan()
  const linked = useLater(loadLinkedPlan, fragment !== '')
  const opened = useStore($opened)
  const current = useStore($current)
  const situation = useStore($situation)
  const advice = useStore($advice)
  const text = useStore($adviceText)
  const today = useStore($today)
  const advisor = useStore($advisor)
  const hasFailed = useStore($rulesFailed)
  if (opened === undefined || today === undefined) return <Loading text={loading} />
  if (fragment !== '' && linked !== undefined && linked !== 'failed') {
    return <linked.LinkedPlan fragment={fragment} loading={loading} onDone={forget} />
  }
  if (fragment !== '' && linked === undefined) return <Loading text={loading} />
  if (current === undefined) return <NoPlan words={words} />
  if (hasFailed || view === 'failed') return <Notice words={words.rulesFailed} to="/plan/" />
  // Only the rules can tell whether a question without an answer is needless.
  if (situation === undefined && advisor === undefined) return <Loading text={loading} />
  if (situation === undefined) return <Unfinished words={words} />
  if (view === undefined || advice === undefined || text === undefined)
    return <Loading text={loading} />
  const { CurrentPlan } = view
  return (
    <>
      <Notices />
      <CurrentPlan
        key={current.id}
        {...props}
        application={current}
        situation={situation}
        advice={advice}
        text={text}
        today={today}
      />
    </>
  )
}

/** The plan itself comes with the rules: whoever has none yet need not wait for it. */
const loadPlan = () => import('./CurrentPlan.tsx')

/** Comes only with a link that holds a plan. */
const loadLinkedPlan = () => import('../carry/LinkedPlan.tsx')

/** Comes only where there is no plan. */
const loadBringBack = () => import('../carry/BringBack.tsx')

function Loading({ text }: { readonly text: string }) {
  return <p class="plan-loading page-edge">{text}</p>
}

function Unfinished({ words }: { readonly words: PlanWords }) {
  return (
    <>
      <Notices />
      <Notice words={words.unfinished} to="/check/" />
    </>
  )
}

function NoPlan({ words }: { readonly words: PlanWords }) {
  return (
    <>
      <WhyNoPlan words={words} />
      <BringBack />
    </>
  )
}

function BringBack() {
  const part = useLater(loadBringBack)
  return part === undefined || part === 'failed' ? null : <part.BringBack />
}

function WhyNoPlan({ words }: { readonly words: PlanWords }) {
  const opened = useStore($opened)
  if (opened?.kind === 'too-new') {
    return (
      <Notice words={words.tooNew} to="/plan/">
        <SaveOriginal raw={opened.raw} label={words.tooNew.download} />
      </Notice>
    )
  }
  if (opened?.kind === 'unreadable') {
    return (
      <Notice words={words.unreadable} to="/check/">
        <SaveOriginal raw={opened.raw} label={words.unreadable.download} />
      </Notice>
    )
  }
  return (
    <>
      <Notices />
      <Notice words={words.empty} to="/check/" />
    </>
  )
}
