/** Reads the local clock: which day it is here, whether office hours are over, when the day ends. */
import { fromParts, type PlainDate } from '../domain/calendar/plain-date.ts'

/** What the advice needs of the clock. */
export interface Now {
  readonly today: PlainDate
  /** After 16:00, on a Friday after 12:00. */
  readonly afterHours: boolean
}

/** Tells the time. Tests give their own. */
export type Clock = () => Date

/** The clock of the device. */
export const deviceClock: Clock = () => new Date()

const friday = 5
const officesClose = 16
const officesCloseOnFriday = 12

/** Undefined when the clock stands outside the years that we count in. */
export function readNow(instant: Date): Now | undefined {
  const today = fromParts(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
  if (today.kind === 'failed') return undefined
  const closing = instant.getDay() === friday ? officesCloseOnFriday : officesClose
  return { today: today.value, afterHours: instant.getHours() >= closing }
}

/** How long a device that slept may show the day before, when nothing else tells of its waking. */
const aMinute = 60_000

/** Milliseconds until the advice may change by itself: the next full hour, looked for each minute. */
export function untilNextLook(instant: Date): number {
  const next = new Date(instant)
  next.setHours(instant.getHours() + 1, 0, 0, 0)
  return Math.min(aMinute, Math.max(1, next.getTime() - instant.getTime()))
}

/** When a calendar file is written: as it stands in the file, and in minutes since 2026 began. */
export interface Stamp {
  readonly text: string
  readonly minutes: number
}

const startOfCounting = Date.UTC(2026, 0, 1)

export function readStamp(instant: Date): Stamp {
  const text = instant.toISOString().replace(/[-:]|\.\d+/g, '')
  return { text, minutes: Math.floor((instant.getTime() - startOfCounting) / 60_000) }
}
