/** The plan where it is narrow: the line runs down the page, and each task lies in its day's row. */
import type { TaskText } from '../../domain/advice/advice-text.ts'
import { VerticalLine } from '../line/VerticalLine.tsx'
import type { PlanBodyProps } from './PlanAcross.tsx'
import { TaskRow } from './TaskRow.tsx'

export function PlanDown(props: PlanBodyProps) {
  const { tasks, model, words, lineWords } = props
  const taskById = new Map(tasks.map((task) => [task.id, task]))
  return (
    <section class="plan-down">
      <h2 class="for-screen-readers">{words.toDo}</h2>
      <VerticalLine
        model={model}
        words={lineWords}
        renderTask={(id) => {
          const task = taskById.get(id)
          if (task === undefined) return null
          if (task.role === 'end') return <PlanEnd task={task} />
          return <TaskRow task={task} {...props} />
        }}
      />
    </section>
  )
}

/** The terminus says its words in one breath: it is no task. */
function PlanEnd({ task }: { readonly task: TaskText }) {
  return (
    <p class="plan-end">
      <strong>{task.title}.</strong> {task.detail}
    </p>
  )
}
