/** Which contacts the user may put off: those that wait for no deadline, no request and no named day. */
import type { Task, TaskKind } from '../advice/advice.ts'

const postponable: readonly TaskKind[] = [
  'first-chase',
  'first-call',
  'ask-for-interview',
  'redirected',
  'next-chase',
  'last-note',
  'get-in-writing',
  'close-kindly',
  'ask-if-filled'
]

/** Whether a task may be put off at all. */
export function mayWait({ kind }: Pick<Task, 'kind'>): boolean {
  return postponable.includes(kind)
}
