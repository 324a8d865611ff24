/** What a tick does: a contact becomes an event on the timeline, all else is ticked by its id. */
import type { Task } from '../../domain/advice/advice.ts'
import { eventOfTask } from '../../domain/plan/event-of-task.ts'
import type { Outcome } from '../../domain/situation/events.ts'
import { $today, logEvent, tick, unlogEvent } from '../../state/index.ts'
import { changeWith } from '../../state/moves.ts'

/** Done today, whatever day the plan had named. */
export function tickTask(task: Task, outcome?: Outcome): void {
  const today = $today.get()
  if (today === undefined) return
  const event = eventOfTask(task, today, outcome)
  if (event === null) tick(task.id)
  else changeWith({ kind: 'done', task }, () => logEvent(event))
}

/** Takes back what was logged by a tick. */
export function untickEvent(id: string): void {
  changeWith({ kind: 'undone' }, () => unlogEvent(id))
}

/** Whether the plan goes on differently after a call that was answered and one that was not. */
export function needsOutcome(task: Task): boolean {
  return task.channel === 'phone' && eventOfTask(task, task.date)?.kind === 'contact'
}
