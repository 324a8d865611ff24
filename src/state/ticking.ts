/** Ticks in a list of several applications: like those of a plan, in the application they belong to. */
import type { Task } from '../domain/advice/advice.ts'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { eventOfTask } from '../domain/plan/event-of-task.ts'
import type { Outcome, SituationEvent } from '../domain/situation/events.ts'
import { changeApplication } from './applications.ts'
import { randomId } from './random-id.ts'
import { $today } from './record-stores.ts'

/** A contact becomes an event of today; all else is ticked by its id. */
export function tickTaskIn(applicationId: string, task: Task, outcome?: Outcome): void {
  const today = $today.get()
  if (today === undefined) return
  const event = eventOfTask(task, today, outcome)
  if (event !== null) logIn(applicationId, event)
  else tickIn(applicationId, task.id, today)
}

function tickIn(applicationId: string, taskId: string, today: PlainDate): void {
  changeApplication(applicationId, (application) => ({
    ...application,
    ticks: { ...application.ticks, [taskId]: today }
  }))
}

/** Adds an event to the timeline of one application. */
export function logIn(applicationId: string, event: SituationEvent): void {
  changeApplication(applicationId, (application) => ({
    ...application,
    log: [...application.log, { id: randomId('e'), event }]
  }))
}

/** Takes the tick of a task back that is no event. */
export function untickIn(applicationId: string, taskId: string): void {
  changeApplication(applicationId, ({ ticks, ...application }) => {
    const { [taskId]: _, ...others } = ticks
    return { ...application, ticks: others }
  })
}

/** Takes an event back. */
export function unlogIn(applicationId: string, eventId: string): void {
  changeApplication(applicationId, (application) => ({
    ...application,
    log: application.log.filter(({ id }) => id !== eventId)
  }))
}

/** Whether the plan goes on differently after a call that was answered and one that was not. */
export function asksForOutcome(task: Task): boolean {
  return task.channel === 'phone' && eventOfTask(task, task.date)?.kind === 'contact'
}
