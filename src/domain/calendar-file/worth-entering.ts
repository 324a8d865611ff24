/** Whether a calendar would say anything that today does not, and whether that is the first day alone. */
import type { Task, TaskKind } from '../advice/advice.ts'
import type { PlainDate } from '../calendar/plain-date.ts'

/** On the very day they are nothing to be reminded of. */
const nothingToday: readonly TaskKind[] = ['let-go', 'first-day', 'keep-applying']

export type WorthEntering = 'nothing' | 'first-day' | 'plan'

/** `tasks` are those that are still to do. */
export function worthEntering(
  tasks: readonly Pick<Task, 'kind' | 'date'>[],
  today: PlainDate
): WorthEntering {
  const worth = tasks.filter(({ kind, date }) => date > today || !nothingToday.includes(kind))
  if (worth.length === 0) return 'nothing'
  return worth.every(({ kind }) => kind === 'first-day') ? 'first-day' : 'plan'
}
