/**
 * What moved in the plan in sight, and why: after each change that is made with `changeWith`, and
 * when the reader comes back to a plan that is no longer as it was shown.
 */
import { atom } from 'nanostores'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import {
  type Move,
  type PlannedTask,
  readPlanned,
  whatMoved,
  worthRemembering
} from '../domain/plan/what-moved.ts'
import type { Recipient } from '../domain/situation/events.ts'
import type { HeardKind } from '../domain/situation/heard.ts'
import type { LoggedEvent, ShownTask } from '../storage/index.ts'
import { $advice } from './advice-stores.ts'
import { changeCurrent } from './applications.ts'
import { $current } from './record-stores.ts'

/** What the user did, or what happened, that the plan was computed afresh for. */
export interface Cause {
  readonly kind:
    | HeardKind
    | 'done'
    | 'undone'
    | 'corrected'
    | 'deleted'
    | 'brought-back'
    | 'postponed'
    | 'taken-up'
    | 'time'
  /** Whoever got in touch. */
  readonly who?: Recipient
  /** The day on which it happened. */
  readonly on?: PlainDate
  /** The day that was named with it. */
  readonly day?: PlainDate
  /** The task that was done or put off. */
  readonly task?: PlannedTask
}

export interface Moved {
  readonly application: string
  readonly cause: Cause
  readonly moves: readonly Move[]
  /** Whether the answer at the top is another one. */
  readonly isNewAnswer: boolean
  /** What was deleted, to bring it back. */
  readonly taken?: readonly LoggedEvent[]
}

/** The newest change, until the next. */
export const $moved = atom<Moved | undefined>(undefined)

/** Makes a change, and remembers what it moved. */
export function changeWith(cause: Cause, change: () => void, taken?: readonly LoggedEvent[]): void {
  const before = $advice.get()
  change()
  const after = $advice.get()
  const application = $current.get()?.id
  if (before === undefined || after === undefined || application === undefined) return
  const doneId = cause.kind === 'done' ? cause.task?.id : undefined
  const moves = whatMoved(before.plan.tasks, after.plan.tasks, doneId)
  if (moves.length === 0 && (cause.kind === 'done' || cause.kind === 'undone')) {
    $moved.set(undefined)
    return
  }
  $moved.set({
    application,
    cause,
    moves,
    isNewAnswer: before.verdict !== after.verdict,
    ...(taken === undefined ? {} : { taken })
  })
}

/** Compares the plan with the one that was shown last, if that was not on this very visit. */
export function tellSinceLastTime(): void {
  const current = $current.get()
  const advice = $advice.get()
  if (current?.lastShown === undefined || advice === undefined) return
  if ($moved.get()?.application === current.id) return
  const shown = current.lastShown.flatMap(({ id, date }) => readPlanned(id, date) ?? [])
  const moves = whatMoved(shown, advice.plan.tasks)
  if (moves.length === 0) return
  const cause = { kind: 'time' } as const
  $moved.set({ application: current.id, cause, moves, isNewAnswer: false })
}

/** Remembers the plan that is shown, if it is not the one that is remembered already. */
export function rememberPlan(): void {
  const advice = $advice.get()
  const current = $current.get()
  if (advice === undefined || current === undefined) return
  const tasks = worthRemembering(advice.plan.tasks).map(({ id, date }) => ({ id, date }))
  const isSame = JSON.stringify(tasks) === JSON.stringify(current.lastShown ?? [])
  if (!isSame) rememberShown(tasks)
}

/** Remembers the plan as it was shown, so that what moved can be told next time. */
export function rememberShown(tasks: readonly ShownTask[]): void {
  changeCurrent((application) => ({ ...application, lastShown: tasks }))
}
