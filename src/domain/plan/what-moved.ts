/**
 * What moved between two plans of one application. A task is the same while its id is; else,
 * because counts in ids shift, while its kind and addressee are.
 */
import { type Addressee, type Task, type TaskKind, taskKinds } from '../advice/advice.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { compareDates } from '../calendar/plain-date.ts'
import { recipients } from '../situation/events.ts'

/** As much of a task as is kept of a plan that was shown. */
export type PlannedTask = Pick<Task, 'id' | 'kind' | 'date' | 'recipient'>

export type Move =
  | { readonly kind: 'gone'; readonly task: PlannedTask; readonly from: PlainDate }
  | { readonly kind: 'new'; readonly task: PlannedTask; readonly to: PlainDate }
  | {
      readonly kind: 'moved'
      readonly task: PlannedTask
      readonly from: PlainDate
      readonly to: PlainDate
    }

/** Tasks without a day of their own: they stand on today as long as they hold. */
const daily: readonly TaskKind[] = ['keep-applying', 'reopen-turned-down']

/** Everything that moved, in order of days. What was done is not gone: `doneId` is left out. */
export function whatMoved(
  before: readonly PlannedTask[],
  after: readonly PlannedTask[],
  doneId?: string
): readonly Move[] {
  const older = before.filter((task) => !daily.includes(task.kind))
  const newer = after.filter((task) => !daily.includes(task.kind))
  const pairs = pairUp(
    older.filter(({ id }) => id !== doneId),
    newer
  )
  const moves = [
    ...pairs.flatMap(([from, to]) => moveOf(from, to)),
    ...newer
      .filter((task) => !pairs.some(([, to]) => to === task))
      .map((task): Move => ({ kind: 'new', task, to: task.date }))
  ]
  return moves.toSorted((one, other) => compareDates(dayOf(one), dayOf(other)))
}

type Pair = readonly [PlannedTask, PlannedTask | undefined]

function pairUp(older: readonly PlannedTask[], newer: readonly PlannedTask[]): readonly Pair[] {
  const left = new Set(newer)
  const take = (found: PlannedTask | undefined) => {
    if (found !== undefined) left.delete(found)
    return found
  }
  const byId = new Map(older.map((task) => [task, take(newer.find(({ id }) => id === task.id))]))
  return older.map((task) => [task, byId.get(task) ?? take([...left].find(isLike(task)))])
}

function isLike(task: PlannedTask): (other: PlannedTask) => boolean {
  return (other) => other.kind === task.kind && other.recipient === task.recipient
}

function moveOf(from: PlannedTask, to: PlannedTask | undefined): readonly Move[] {
  if (to === undefined) return [{ kind: 'gone', task: from, from: from.date }]
  if (from.date === to.date) return []
  return [{ kind: 'moved', task: to, from: from.date, to: to.date }]
}

function dayOf(move: Move): PlainDate {
  return move.kind === 'gone' ? move.from : move.to
}

/** A task as it was shown once, read out of its id; undefined when its kind is no longer known. */
export function readPlanned(id: string, date: PlainDate): PlannedTask | undefined {
  const [first, second] = id.split(':')
  const kind = taskKinds.find((known) => known === first)
  if (kind === undefined) return undefined
  const recipient = addressees.find((known) => known === second) ?? null
  return { id, kind, date, recipient }
}

const addressees: readonly Addressee[] = [...recipients, 'other-firm', 'turned-down']

/** The tasks of which it is worth remembering where they stood. */
export function worthRemembering(tasks: readonly PlannedTask[]): readonly PlannedTask[] {
  return tasks.filter((task) => !daily.includes(task.kind))
}
