/** Which words stand on the sheet: each once, also when two tasks are done with the same words. */
import type { MessageText, TaskText } from '../../domain/advice/advice-text.ts'

export interface WordsOnSheet {
  readonly letter: string
  readonly message: MessageText
  /** The tasks that are done with these words, in the order of the plan. */
  readonly tasks: readonly TaskText[]
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** Words of more than six kinds are not on the sheet. */
export function wordsOnSheet(tasks: readonly TaskText[]): readonly WordsOnSheet[] {
  const byWords = new Map<string, { readonly message: MessageText; readonly tasks: TaskText[] }>()
  for (const task of tasks) {
    const { message } = task
    if (message === null) continue
    const key = JSON.stringify([task.lineTitle, message])
    const same = byWords.get(key)
    if (same === undefined) byWords.set(key, { message, tasks: [task] })
    else same.tasks.push(task)
  }
  const all = [...byWords.values()]
  return letters.flatMap((letter, index) => {
    const words = all[index]
    return words === undefined ? [] : [{ letter, ...words }]
  })
}
