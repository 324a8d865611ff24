/** One task: what to do, a second line, the words, and its box. Shows what it is given; decides nothing. */
import type { TaskText } from '../../domain/advice/advice-text.ts'
import { hasDraft } from '../../domain/messages/draft/has-draft.ts'
import { atStart } from '../../domain/messages/name-recipient.ts'
import type { Outcome } from '../../domain/situation/events.ts'
import { TaskWords } from '../messages/TaskWords.tsx'
import { CallOutcome } from '../ui/CallOutcome.tsx'
import { TickBox } from '../ui/TickBox.tsx'
import type { PlanWords } from './plan-words.ts'
import type { TimelineParts } from './timeline-parts.ts'
import './task-row.css'

export interface TaskRowProps {
  readonly task: TaskText
  readonly ticked: ReadonlySet<string>
  readonly skipped: ReadonlySet<string>
  readonly belowTask: TimelineParts['belowTask']
  readonly words: PlanWords
  readonly callInQuestion: string | null
  readonly onCallOutcome: (outcome: Outcome | null) => void
  readonly onTick: (task: TaskText, isTicked: boolean) => void
}

export function TaskRow(props: TaskRowProps) {
  const { task, ticked, words, onTick, callInQuestion, onCallOutcome } = props
  const { id, title, detail, when, role } = task
  const isSkipped = props.skipped.has(id)
  return (
    <div class="task-row" data-state={isSkipped ? 'skipped' : 'open'}>
      <h3 class="task-row-title">{title}</h3>
      {role !== 'end' && !isSkipped && (
        <TickBox
          label={words.tick.replace('{task}', title)}
          isTicked={ticked.has(id) || callInQuestion === id}
          onTick={(next) => (next || ticked.has(id) ? onTick(task, next) : onCallOutcome(null))}
        />
      )}
      <p class="task-row-detail">
        {detail}
        {when !== null && <strong> {atStart(when)}.</strong>}
      </p>
      {callInQuestion === id && (
        <div class="task-row-words">
          <CallOutcome words={words.call} onChoose={onCallOutcome} />
        </div>
      )}
      {hasDraft(id) && !isSkipped && (
        <div class="task-row-words">
          <TaskWords taskId={id} labels={words.words} />
        </div>
      )}
      {props.belowTask !== undefined && <div class="task-row-words">{props.belowTask(task)}</div>}
    </div>
  )
}
