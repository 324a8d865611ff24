/**
 * One application as the user told it: a timeline of events, and circumstances without a date.
 * This is all that advice is computed from, beside today's date.
 */
import type { Country } from '../calendar/holidays.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Recipient, SituationEvent, Wish } from './events.ts'

export const sectors = [
  'hospital',
  'school',
  'university',
  'government',
  'office',
  'technology',
  'retail',
  'hospitality',
  'trades',
  'unknown'
] as const
export type Sector = (typeof sectors)[number]

/** An unanswered chase to the same person or office from another of the user's applications. */
export interface StrikeElsewhere {
  readonly recipient: Recipient
  readonly date: PlainDate
  readonly voice: boolean
}

/** What the user's other applications at the same employer, or through the same agency, bring along. */
export interface FromOthers {
  readonly strikesElsewhere?: readonly StrikeElsewhere[]
  /** How the same people wish to be contacted, as they said about another application. */
  readonly wishesElsewhere?: readonly Wish[]
}

export interface Situation extends FromOthers {
  readonly country: Country
  readonly region?: string
  readonly sector: Sector
  readonly events: readonly SituationEvent[]
  /** How many interviews or offers the user turned down because of this job. */
  readonly turnedDown: number
  /** Task id -> the day before which the user does not want to do it. */
  readonly notBefore?: Readonly<Record<string, PlainDate>>
}
