/** The plan of the application in sight, on screen and on paper, with its ticks wired to the state. */
import { useMemo, useState } from 'preact/hooks'
import type { Advice } from '../../domain/advice/advice.ts'
import { makeCalendar } from '../../domain/calendar/business-days.ts'
import { jobName } from '../../domain/messages/clean-name.ts'
import { deleteApplication, eraseEverything, untick } from '../../state/index.ts'
import { HorizontalLine } from '../line/HorizontalLine.tsx'
import { lineOf } from '../line/line-of.ts'
import { useDraftsWhenIdle } from '../messages/use-drafts-when-idle.ts'
import { PrintSheet } from '../print/PrintSheet.tsx'
import { CalendarPart } from './CalendarPart.tsx'
import type { CurrentPlanProps } from './current-plan-props.ts'
import { doneRows } from './done-rows.ts'
import { PlanView } from './PlanView.tsx'
import { needsOutcome, tickTask, untickEvent } from './tick-task.ts'
import { usePlanAddress } from './use-plan-address.ts'
import { useTimeline } from './use-timeline.tsx'

export function CurrentPlan(props: CurrentPlanProps) {
  const { application, situation, advice, text, today, knowledge, words, lineWords } = props
  const calendar = useMemo(
    () => makeCalendar(knowledge.tables[situation.country], situation.region),
    [knowledge, situation.country, situation.region]
  )
  const model = useMemo(() => lineOf(text, today, calendar), [text, today, calendar])
  const ticked = new Set(Object.keys(application.ticks))
  useDraftsWhenIdle()
  const timeline = useTimeline(props, calendar)
  const calling = useCallInQuestion(advice, timeline.askWhatTheySaid)
  const skipped = new Set(Object.keys(application.skipped ?? {}))
  const job = jobName(application.names)
  const planAddress = usePlanAddress(application)
  const done = doneRows(application.log, {
    advice,
    situation,
    wording: knowledge.words.core.wording,
    names: application.names
  })
  return (
    <>
      <PlanView
        text={text}
        job={job}
        today={today}
        model={model}
        ticked={ticked}
        skipped={skipped}
        timeline={timeline}
        done={done}
        calendar={
          <CalendarPart application={application} advice={advice} today={today} words={words} />
        }
        words={words}
        lineWords={lineWords}
        callInQuestion={calling.id}
        onCallOutcome={calling.choose}
        onTick={({ id }, isTicked) => (isTicked ? calling.tick(id) : untick(id))}
        onUntick={({ id }) => untickEvent(id)}
        onForgetOne={() => deleteApplication(application.id)}
        onForgetAll={eraseEverything}
      />
      <PrintSheet
        job={job}
        text={{ ...text, tasks: text.tasks.filter(({ id }) => !skipped.has(id)) }}
        ticked={ticked}
        done={done}
        line={<HorizontalLine model={model} words={lineWords} />}
        words={props.sheetWords}
        made={today}
        ruleVersion={props.ruleVersion}
        address={location.host}
        planAddress={planAddress}
      />
    </>
  )
}

/** A call is logged only once its outcome is known: until then its box waits. */
function useCallInQuestion(advice: Advice, onSpoke: () => void) {
  const [id, setId] = useState<string | null>(null)
  const taskOf = (wanted: string | null) => advice.plan.tasks.find((task) => task.id === wanted)
  return {
    id,
    tick: (wanted: string) => {
      const task = taskOf(wanted)
      if (task === undefined) return
      if (needsOutcome(task)) setId(wanted)
      else tickTask(task)
    },
    choose: (outcome: Parameters<typeof tickTask>[1] | null) => {
      const task = taskOf(id)
      setId(null)
      if (task === undefined || outcome === null) return
      tickTask(task, outcome)
      if (outcome === 'spoke') onSpoke()
    }
  }
}
