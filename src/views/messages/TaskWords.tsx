/** The words for one task, which come when they are first opened. */
import { useState } from 'preact/hooks'
import { useLater } from '../ui/use-later.ts'
import { loadTaskDrafts } from './load-drafts.ts'
import './task-words.css'

export interface TaskWordsLabels {
  readonly open: string
  readonly loading: string
  readonly failed: string
}

export interface TaskWordsProps {
  readonly taskId: string
  readonly labels: TaskWordsLabels
}

/** What is open stays open when the plan is drawn anew, for instance because a name has changed. */
const openTasks = new Set<string>()

export function TaskWords({ taskId, labels }: TaskWordsProps) {
  const [isOpen, setIsOpen] = useState(() => openTasks.has(taskId))
  const drafts = useLater(loadTaskDrafts, isOpen)
  return (
    <details
      class="task-words"
      open={isOpen}
      onToggle={(event) => {
        if (event.target !== event.currentTarget) return
        const { open } = event.currentTarget
        openTasks[open ? 'add' : 'delete'](taskId)
        setIsOpen(open)
      }}
    >
      <summary class="task-words-open">{labels.open}</summary>
      {isOpen && drafts === undefined && <p>{labels.loading}</p>}
      {drafts === 'failed' && <p role="status">{labels.failed}</p>}
      {typeof drafts === 'object' && (
        <drafts.TaskDrafts key={taskId} taskId={taskId} words={drafts.words} />
      )}
    </details>
  )
}
