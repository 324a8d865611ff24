/**
 * Two or three days for the panel: what comes first, the next one, and the day of letting go; and
 * what goes along with the answer on every day.
 */
import type { AdviceText, MeasureText, TaskText } from '../../../domain/advice/advice-text.ts'

const standing = 'keep-applying'

/** Standing advice is no row; the last row is always the end of the plan. */
export function rowsToShow({ tasks }: AdviceText): readonly TaskText[] {
  const end = tasks.findLast((task) => task.role === 'end')
  const steps = tasks.filter((task) => task.role !== 'end' && !isStanding(task.id))
  return [...steps.slice(0, 2), ...(end === undefined ? [] : [end])]
}

/** Side advice without a row in the panel: standing lines of the plan first, then the measures. */
export function besideRows(text: AdviceText): readonly MeasureText[] {
  return [...text.tasks.filter(({ id }) => isStanding(id)), ...text.measures]
}

function isStanding(id: string): boolean {
  return id.startsWith(standing)
}
