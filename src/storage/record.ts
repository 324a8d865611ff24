/** What is kept on the device: one versioned envelope with all applications. Nothing derived is in it. */
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import type { Names } from '../domain/messages/name-recipient.ts'
import type { Answers } from '../domain/questions/answers.ts'
import type { SituationEvent } from '../domain/situation/events.ts'

/** The version of the envelope that this release writes. */
export const recordVersion = 2

/** A task of the plan as it was last shown, so that the reader can be told what has moved. */
export interface ShownTask {
  readonly id: string
  readonly date: PlainDate
}

/** Something that happened after the check. The id finds it again when it is corrected or deleted. */
export interface LoggedEvent {
  readonly id: string
  readonly event: SituationEvent
}

/** The ways in which a plan leaves the browser, as the day of the latest time. */
export const waysOut = ['paper', 'calendar', 'file', 'link'] as const
export type WayOut = (typeof waysOut)[number]

/** One job that the user is after. */
export interface StoredApplication {
  readonly id: string
  readonly answers: Answers
  /** What was ticked or logged after the check. */
  readonly log: readonly LoggedEvent[]
  /** Measure or task id -> the day on which it was ticked. */
  readonly ticks: Readonly<Record<string, PlainDate>>
  /** The day of the check: it stands for days that the user did not know. */
  readonly createdOn: PlainDate
  /** What the user calls the people there, the employer and the job. Stays on the device. */
  readonly names: Names
  /** The id of another application at the same employer, or through the same agency. */
  readonly sameEmployerAs?: string
  readonly sameAgencyAs?: string
  /** The day on which it was put away; it is in no list of things to do from then on. */
  readonly archivedOn?: PlainDate
  readonly lastShown?: readonly ShownTask[]
  /** Task id -> the day before which the user does not want to do it. */
  readonly postponed?: Readonly<Record<string, PlainDate>>
  /** Task id -> why it is left out: one of our reasons, or the user's own words. */
  readonly skipped?: Readonly<Record<string, string>>
  /** Task id -> the day under which it was last put into the calendar. */
  readonly exported?: Readonly<Record<string, PlainDate>>
  /** Task id -> a day under which it stood there before, and may still stand, until that day. */
  readonly oldEntries?: Readonly<Record<string, PlainDate>>
  /** The sequence of the last export: the next one is higher, whatever the clock says. */
  readonly exportSequence?: number
  /** When the plan last left the browser, by each way. */
  readonly takenOut?: Readonly<Partial<Record<WayOut, PlainDate>>>
  /** The mark of the plan when it last left the browser: another mark means that it has changed. */
  readonly takenOutAs?: string
  /** Names at the other firm and at those that were turned down, by the key of their field. */
  readonly firms?: Readonly<Record<string, string>>
  /** Draft -> its words as the user changed them. */
  readonly drafts?: Readonly<Record<string, string>>
}

/** How messages sound. */
export const registers = ['plain', 'formal'] as const
export type Register = (typeof registers)[number]

/** Who writes: filled into messages, and kept nowhere else. */
export interface Sender {
  readonly name?: string
  readonly phone?: string
}

/** The whole envelope. */
export interface StoredRecord {
  readonly v: typeof recordVersion
  /** Counts up with every save, so that of two copies it can be told which is ahead. */
  readonly revision: number
  readonly applications: readonly StoredApplication[]
  /** The id of the application in sight, or null. */
  readonly current: string | null
  readonly sender?: Sender
  readonly register?: Register
}

/** What a new visitor starts with. */
export const emptyRecord: StoredRecord = {
  v: recordVersion,
  revision: 0,
  applications: [],
  current: null
}

/** What happened after the check, in the order of logging. */
export function loggedEvents({ log }: StoredApplication): readonly SituationEvent[] {
  return log.map(({ event }) => event)
}
