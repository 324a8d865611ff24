/**
 * What happened after the check: events from ticked tasks and replies, and ticked measures.
 *
 * Events that were told together share the beginning of their ids: `e1k`, `e1k-2`.
 */
import type { SituationEvent } from '../domain/situation/events.ts'
import type { LoggedEvent } from '../storage/index.ts'
import { changeCurrent } from './applications.ts'
import { randomId } from './random-id.ts'
import { $current, $today } from './record-stores.ts'

/** Adds an event to the timeline. */
export function logEvent(event: SituationEvent): void {
  logTogether([event])
}

/** Adds events that were told as one; gives back the id of the entry. */
export function logTogether(events: readonly SituationEvent[]): string {
  const id = randomId('e')
  const logged = withIds(id, events)
  changeCurrent((application) => ({ ...application, log: [...application.log, ...logged] }))
  return id
}

function withIds(id: string, events: readonly SituationEvent[]): readonly LoggedEvent[] {
  return events.map((event, place) => ({ id: place === 0 ? id : `${id}-${place + 1}`, event }))
}

/** The id of the entry that a logged event belongs to. */
export function entryOf(id: string): string {
  return id.split('-')[0] ?? id
}

/** Puts corrected events in the place of an entry. */
export function correctEntry(entry: string, events: readonly SituationEvent[]): void {
  const corrected = withIds(entry, events)
  changeCurrent((application) => {
    const place = application.log.findIndex(({ id }) => entryOf(id) === entry)
    const others = application.log.filter(({ id }) => entryOf(id) !== entry)
    return { ...application, log: others.toSpliced(place, 0, ...corrected) }
  })
}

/** Puts a corrected event in the place of a logged one. */
export function correctEvent(id: string, event: SituationEvent): void {
  changeCurrent((application) => ({
    ...application,
    log: application.log.map((logged) => (logged.id === id ? { id, event } : logged))
  }))
}

/** What was logged together, as one entry. */
export function loggedTogether(entry: string): readonly LoggedEvent[] {
  return ($current.get()?.log ?? []).filter(({ id }) => entryOf(id) === entry)
}

/** Takes a logged event back, with all that was told with it. */
export function unlogEvent(id: string): void {
  const entry = entryOf(id)
  changeCurrent((application) => ({
    ...application,
    log: application.log.filter((logged) => entryOf(logged.id) !== entry)
  }))
}

/** Brings back what was taken. */
export function relog(taken: readonly LoggedEvent[]): void {
  changeCurrent((application) => {
    const ids = new Set(taken.map(({ id }) => id))
    return { ...application, log: [...application.log.filter(({ id }) => !ids.has(id)), ...taken] }
  })
}

/** Ticks a measure or a task that is no event, with today's date. */
export function tick(id: string): void {
  const today = $today.get()
  if (today === undefined) return
  changeCurrent((application) => ({
    ...application,
    ticks: { ...application.ticks, [id]: today }
  }))
}

/** Takes a tick back. */
export function untick(id: string): void {
  changeCurrent((application) => ({
    ...application,
    ticks: Object.fromEntries(Object.entries(application.ticks).filter(([other]) => other !== id))
  }))
}
