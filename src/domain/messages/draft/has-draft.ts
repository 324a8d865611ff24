/** Whether a task has words, told from its id before the words themselves have been loaded. */
import type { TaskKind } from '../../advice/advice.ts'

/** Tasks in which nothing is written or said to anyone. */
export const withoutWords: readonly TaskKind[] = [
  'prepare',
  'decide-other',
  'take-other',
  'decide',
  'first-day',
  'keep-applying',
  'let-go'
]

/** A task's id begins with its kind. */
export function hasDraft(taskId: string): boolean {
  return !withoutWords.some((kind) => taskId === kind || taskId.startsWith(`${kind}:`))
}
