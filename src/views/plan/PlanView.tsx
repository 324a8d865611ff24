/**
 * The plan of one application: answer, line, tasks, branches. Shows what it is given and
 * reports ticks; where it is narrow the tasks lie on the line itself.
 */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { AdviceText, TaskText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Outcome } from '../../domain/situation/events.ts'
import { foldPast, mostStopsAcross } from '../line/fold-past.ts'
import type { LineModel } from '../line/line-model.ts'
import { widthStepOf } from '../line/line-width.ts'
import type { LineWords } from '../line/line-words.ts'
import { DoneList } from './DoneList.tsx'
import type { DoneRow } from './done-rows.ts'
import { KeepPlanLater } from './KeepPlanLater.tsx'
import { LineAcross, PlanAcross } from './PlanAcross.tsx'
import { PlanActions } from './PlanActions.tsx'
import { PlanDown } from './PlanDown.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PlanBranches, PlanExtra } from './PlanParts.tsx'
import type { PlanWords } from './plan-words.ts'
import type { TimelineParts } from './timeline-parts.ts'
import { useFittingWidth } from './use-fitting-width.ts'
import './plan.css'

export interface PlanViewProps {
  readonly text: AdviceText
  readonly job: string | undefined
  readonly today: PlainDate
  readonly model: LineModel
  readonly ticked: ReadonlySet<string>
  readonly words: PlanWords
  readonly lineWords: LineWords
  readonly done: readonly DoneRow[]
  readonly calendar?: ComponentChildren
  readonly skipped: ReadonlySet<string>
  readonly timeline: TimelineParts
  /** The id of the call whose outcome is being asked for. */
  readonly callInQuestion: string | null
  readonly onCallOutcome: (outcome: Outcome | null) => void
  readonly onTick: (task: TaskText, isTicked: boolean) => void
  readonly onUntick: (row: DoneRow) => void
  readonly onForgetOne: () => void
  readonly onForgetAll: () => void
}

export function PlanView(props: PlanViewProps) {
  const { text, model, words, lineWords } = props
  const frame = useRef<HTMLDivElement>(null)
  const step = widthStepOf(foldPast(model), lineWords, mostStopsAcross)
  const isWide = useFittingWidth(frame, step)
  const body = { ...props, tasks: text.tasks, belowTask: props.timeline.belowTask }
  return (
    <div class="plan page-edge not-on-paper">
      <PlanHead title={words.title} job={props.job} text={text} />
      {props.timeline.moved}
      <div class="plan-frame" ref={frame}>
        {isWide && <LineAcross {...body} />}
        <div class="plan-columns">
          <div class="plan-main">
            {isWide ? <PlanAcross {...body} /> : <PlanDown {...body} />}
            <DoneList rows={props.done} words={words} onUntick={props.onUntick} />
            {props.timeline.sections}
          </div>
          <div class="plan-side">
            <PlanBranches text={text} words={words} />
            <PlanActions
              words={words}
              calendar={props.calendar}
              onForgetOne={props.onForgetOne}
              onForgetAll={props.onForgetAll}
            />
            <KeepPlanLater days={text.tasks.map(({ date }) => date)} />
          </div>
          <PlanExtra text={text} words={words} />
        </div>
      </div>
    </div>
  )
}
