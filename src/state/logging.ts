/** What happened after the check: events from ticked tasks and replies, and ticked measures. */
import type { SituationEvent } from '../domain/situation/events.ts'
import { changeCurrent } from './applications.ts'
import { randomId } from './random-id.ts'
import { $today } from './record-stores.ts'

/** Adds an event to the timeline. */
export function logEvent(event: SituationEvent): void {
  const logged = { id: randomId('e'), event }
  changeCurrent((application) => ({ ...application, log: [...application.log, logged] }))
}

/** Takes a logged event back. */
export function unlogEvent(id: string): void {
  changeCurrent((application) => ({
    ...application,
    log: application.log.filter((logged) => logged.id !== id)
  }))
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
