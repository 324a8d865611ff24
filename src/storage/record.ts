/** What is kept on the device: one versioned envelope with all applications. Nothing derived is in it. */
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import type { Answers } from '../domain/questions/answers.ts'
import type { Recipient, SituationEvent } from '../domain/situation/events.ts'

/** The version of the envelope that this release writes. */
export const recordVersion = 1

/** A task of the plan as it was last shown, so that the reader can be told what has moved. */
export interface ShownTask {
  readonly id: string
  readonly date: PlainDate
}

/** One job that the user is after. */
export interface StoredApplication {
  readonly id: string
  readonly answers: Answers
  /** What was ticked or logged after the check, as events. */
  readonly log: readonly SituationEvent[]
  /** Measure or task id -> the day on which it was ticked. */
  readonly ticks: Readonly<Record<string, PlainDate>>
  /** The day of the check: it stands for days that the user did not know. */
  readonly createdOn: PlainDate
  /** What the user calls the people there. Stays on the device. */
  readonly names: Readonly<Partial<Record<Recipient, string>>>
  readonly lastShown?: readonly ShownTask[]
}

/** The whole envelope. */
export interface StoredRecord {
  readonly v: typeof recordVersion
  /** Counts up with every save, so that two tabs can tell who is ahead. */
  readonly revision: number
  readonly applications: readonly StoredApplication[]
  /** The id of the application in sight, or null. */
  readonly current: string | null
}

/** What a new visitor starts with. */
export const emptyRecord: StoredRecord = {
  v: recordVersion,
  revision: 0,
  applications: [],
  current: null
}
