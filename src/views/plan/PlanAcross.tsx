/** The plan where it is wide: the line over everything, then the tasks with their dates in a column. */
import type { TaskText } from '../../domain/advice/advice-text.ts'
import type { Outcome } from '../../domain/situation/events.ts'
import { dayCells, fullDay } from '../line/day-format.ts'
import { HorizontalLine } from '../line/HorizontalLine.tsx'
import type { LineModel } from '../line/line-model.ts'
import type { LineWords } from '../line/line-words.ts'
import { DateBlock } from '../ui/DateBlock.tsx'
import type { PlanWords } from './plan-words.ts'
import { TaskRow } from './TaskRow.tsx'
import type { TimelineParts } from './timeline-parts.ts'

export interface PlanBodyProps {
  readonly tasks: readonly TaskText[]
  readonly ticked: ReadonlySet<string>
  readonly skipped: ReadonlySet<string>
  readonly belowTask: TimelineParts['belowTask']
  readonly model: LineModel
  readonly words: PlanWords
  readonly lineWords: LineWords
  readonly callInQuestion: string | null
  readonly onCallOutcome: (outcome: Outcome | null) => void
  readonly onTick: (task: TaskText, isTicked: boolean) => void
}

export function PlanAcross(props: PlanBodyProps) {
  const { tasks, words } = props
  return (
    <section>
      <h2 class="type-part ruled-part">{words.toDo}</h2>
      <ol class="plan-rows" role="list">
        {tasks.map((task) => (
          <li class="plan-task" key={task.id}>
            <DateBlock day={task.date} cells={dayCells(task.date)} fullDate={fullDay(task.date)} />
            <TaskRow task={task} {...props} />
          </li>
        ))}
      </ol>
    </section>
  )
}

export function LineAcross({ model, lineWords }: Pick<PlanBodyProps, 'model' | 'lineWords'>) {
  return (
    <div class="plan-line">
      <HorizontalLine model={model} words={lineWords} />
    </div>
  )
}
