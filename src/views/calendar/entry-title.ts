/** What an entry is called: always by the same neutral words first, and then by names if they are wanted. */
import { type Task, type TaskKind, taskKinds } from '../../domain/advice/advice.ts'
import type { Names } from '../../domain/messages/name-recipient.ts'
import type { CalendarWords } from './calendar-words.ts'

type TitleWords = Pick<CalendarWords, 'title' | 'titleWithNames' | 'titles' | 'decided'>

/** The neutral title of a task, found by its id, also when the task has left the plan. */
export function neutralTitle(
  taskId: string,
  { title, titles }: Pick<TitleWords, 'title' | 'titles'>
): string {
  const kind = kindOf(taskId)
  return title.replace('{title}', () => (kind === undefined ? '' : titles[kind]))
}

/** The title with whom it is for. What is for another firm never bears the names of this one. */
export function entryTitle(
  task: Pick<Task, 'id' | 'kind' | 'verdict' | 'recipient'>,
  names: Names,
  words: TitleWords
): string {
  const isDecided = task.kind === 'let-go' && task.verdict === 'settled'
  const title = isDecided
    ? words.title.replace('{title}', () => words.decided)
    : neutralTitle(task.id, words)
  const { recipient } = task
  if (recipient === 'other-firm' || recipient === 'turned-down') return title
  const person = recipient === null ? undefined : names[recipient]
  const place = names.employer ?? names.position
  const named = [person, place].filter((name) => name !== undefined).join(', ')
  if (named === '') return title
  return words.titleWithNames.replace('{title}', () => title).replace('{names}', () => named)
}

function kindOf(taskId: string): TaskKind | undefined {
  const [start] = taskId.split(':')
  return taskKinds.find((kind) => kind === start)
}
