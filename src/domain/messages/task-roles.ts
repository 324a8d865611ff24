/** How a task is ticked: as a contact that becomes an event, by its own tick, or not at all. */
import type { Task } from '../advice/advice.ts'
import type { TaskText } from '../advice/advice-text.ts'
import { eventOfTask } from '../plan/event-of-task.ts'

/** The same question as the timeline asks: does doing this make an event? */
export function roleOf(task: Task): TaskText['role'] {
  if (task.kind === 'let-go' || task.kind === 'first-day') return 'end'
  return eventOfTask(task, task.date) === null ? 'measure' : 'contact'
}
