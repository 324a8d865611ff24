/**
 * What lies in the user's calendar, against what the plan says now: which entries are to be
 * cancelled, and which old ones may still stand there if the program ignores that.
 */
import type { PlainDate } from '../calendar/plain-date.ts'

/** A task and its day. */
export interface DatedTask {
  readonly id: string
  readonly date: PlainDate
}

type Days = Readonly<Record<string, PlainDate>>

/** What is remembered of earlier exports. */
export interface CalendarLedger {
  /** Task id -> the day under which it was last put into the calendar. */
  readonly exported: Days
  /** Task id -> a day under which it stood before, until that day has passed. */
  readonly oldEntries: Days
}

export interface Reconciled {
  /** The ledger once the plan has been exported. */
  readonly ledger: CalendarLedger
  /** No longer in the plan: they go out as cancelled. */
  readonly cancelled: readonly DatedTask[]
  /** From today on, under a day that no longer holds: to be deleted by hand where they still stand. */
  readonly old: readonly DatedTask[]
}

/** Compares the tasks that are still to be done with what was exported before. */
export function reconcileEntries(
  planned: readonly DatedTask[],
  ledger: CalendarLedger,
  today: PlainDate
): Reconciled {
  const now = new Map(planned.map(({ id, date }) => [id, date]))
  const before: Days = { ...ledger.oldEntries, ...ledger.exported }
  const old = Object.keys(before)
    .flatMap((id) => {
      const days = [ledger.exported[id], ledger.oldEntries[id]]
      const date = days.find((day) => day !== undefined && day !== now.get(id))
      return date === undefined || date < today ? [] : [{ id, date }]
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  const cancelled = Object.entries(before)
    .filter(([id]) => !now.has(id))
    .map(([id, date]) => ({ id, date }))
  return {
    ledger: { exported: Object.fromEntries(now), oldEntries: daysOf(old) },
    cancelled,
    old
  }
}

/** Whether the calendar no longer says what the plan says. */
export function isCalendarBehind(planned: readonly DatedTask[], exported: Days): boolean {
  const isMissing = planned.some(({ id, date }) => exported[id] !== date)
  return isMissing || Object.keys(exported).length > planned.length
}

function daysOf(tasks: readonly DatedTask[]): Days {
  return Object.fromEntries(tasks.map(({ id, date }) => [id, date]))
}
