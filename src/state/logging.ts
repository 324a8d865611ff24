/** What happened after the check: events from ticked tasks and replies, and ticked measures. */
import type { SituationEvent } from '../domain/situation/events.ts'
import { changeCurrent } from './applications.ts'
import { $today } from './record-stores.ts'

/** Adds an event to the timeline. */
export function logEvent(event: SituationEvent): void {
  changeCurrent((application) => ({ ...application, log: [...application.log, event] }))
}

/** Takes back the newest event that is the same as this one. */
export function unlogEvent(event: SituationEvent): void {
  changeCurrent((application) => {
    const wanted = JSON.stringify(event)
    const index = application.log.findLastIndex((other) => JSON.stringify(other) === wanted)
    return { ...application, log: application.log.filter((_, place) => place !== index) }
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
