/** What the calendar is given of one application: its plan in words, and what was exported before. */
import type { Task } from '../advice/advice.ts'
import type { AdviceText } from '../advice/advice-text.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Names } from '../messages/name-recipient.ts'
import type { CalendarLedger, DatedTask } from './reconcile-entries.ts'

export interface PlanForCalendar {
  readonly applicationId: string
  /** The plan's tasks, and the same in words; none for a plan that was put away. */
  readonly tasks: readonly Task[]
  readonly text: AdviceText | null
  /** Clean, and empty unless the user wants names in the calendar. */
  readonly names: Names
  /** Ids of the tasks that are ticked or left out. */
  readonly done: ReadonlySet<string>
  readonly ledger: CalendarLedger
  readonly sequence: number
  /** Restores the plan on another device. */
  readonly link: string | null
  readonly today: PlainDate
}

/** What goes into the calendar: the tasks that are not done, the last stop among them. */
export function tasksForCalendar({
  tasks,
  done
}: Pick<PlanForCalendar, 'tasks' | 'done'>): readonly Task[] {
  return tasks.filter(({ id }) => !done.has(id))
}

/** What is ticked, and what the user has left out, is nobody's reminder. */
export function noLongerToDo(application: {
  readonly ticks: Readonly<Record<string, PlainDate>>
  readonly skipped?: Readonly<Record<string, string>>
}): ReadonlySet<string> {
  const { ticks, skipped = {} } = application
  return new Set([...Object.keys(ticks), ...Object.keys(skipped)])
}

/** A sequence that is higher than the last one, whatever the clock says. */
export function nextSequence(minutes: number, last: number | undefined): number {
  return Math.max(minutes, (last ?? -1) + 1, 0)
}

/** Only the ids and days. */
export function datedTasks(tasks: readonly Task[]): readonly DatedTask[] {
  return tasks.map(({ id, date }) => ({ id, date }))
}
