/** Tasks that the user puts off to a later day, or leaves out with a reason; and taking it back. */
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { changeCurrent } from './applications.ts'

/** Does not want a task before a day. */
export function postpone(id: string, day: PlainDate): void {
  changeCurrent((application) => ({
    ...application,
    postponed: { ...application.postponed, [id]: day }
  }))
}

/** Wants it on its own day again. */
export function takeUpAgain(id: string): void {
  changeCurrent(({ postponed, ...application }) => ({
    ...application,
    ...(postponed === undefined ? {} : { postponed: without(postponed, id) })
  }))
}

/** Leaves a task out, and says why. */
export function skip(id: string, reason: string): void {
  const kept = reason.trim().slice(0, 200)
  changeCurrent((application) => ({
    ...application,
    skipped: { ...application.skipped, [id]: kept }
  }))
}

/** Takes a task in again. */
export function unskip(id: string): void {
  changeCurrent(({ skipped, ...application }) => ({
    ...application,
    ...(skipped === undefined ? {} : { skipped: without(skipped, id) })
  }))
}

function without<Value>(
  entries: Readonly<Record<string, Value>>,
  id: string
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).filter(([other]) => other !== id))
}
