/**
 * The log by entries: events that were told together share the beginning of their ids (`e1k`,
 * `e1k-2`), and are corrected, deleted and brought back together.
 */
import type { SituationEvent } from '../domain/situation/events.ts'
import type { LoggedEvent } from '../storage/index.ts'
import { changeCurrent } from './applications.ts'
import { randomId } from './random-id.ts'
import { $current } from './record-stores.ts'

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

/** What was logged together, as one entry. */
export function loggedTogether(entry: string): readonly LoggedEvent[] {
  return ($current.get()?.log ?? []).filter(({ id }) => entryOf(id) === entry)
}

/** Takes an entry back. */
export function unlogEntry(entry: string): void {
  changeCurrent((application) => ({
    ...application,
    log: application.log.filter(({ id }) => entryOf(id) !== entry)
  }))
}

/** Brings back what was taken. */
export function relog(taken: readonly LoggedEvent[]): void {
  changeCurrent((application) => {
    const ids = new Set(taken.map(({ id }) => id))
    return { ...application, log: [...application.log.filter(({ id }) => !ids.has(id)), ...taken] }
  })
}
