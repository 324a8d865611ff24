/** Two or three days for the panel: what comes first, the next one, and the day of letting go. */
import type { AdviceText, TaskText } from '../../../domain/advice/advice-text.ts'

const standing = 'keep-applying'

/** Standing advice is no row; the last row is always the end of the plan. */
export function rowsToShow({ tasks }: AdviceText): readonly TaskText[] {
  const end = tasks.findLast((task) => task.role === 'end')
  const steps = tasks.filter((task) => task.role !== 'end' && !task.id.startsWith(standing))
  return [...steps.slice(0, 2), ...(end === undefined ? [] : [end])]
}
