/**
 * The shape of an answer: the verdict with its day, channel and recipient, why it fired,
 * what goes along with it, and the plan. Ids and dates only; words are filled in from content.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Recipient } from '../situation/events.ts'
import type { Measure, Phase, Verdict } from './verdicts.ts'

/** Whom a task addresses: someone at this employer, or the other firm. */
export type Addressee = Recipient | 'other-firm' | 'turned-down'

export type TaskChannel = 'email' | 'phone' | 'none'

/** What a task is for; each has its words in content/tasks and, if it is a contact, in content/messages. */
export const taskKinds = [
  'prepare',
  'thank',
  'answer-papers',
  'answer-part',
  'answer-question',
  'answer-date',
  'answer-notice',
  'call-back',
  'first-chase',
  'first-call',
  'invited-call',
  'ask-for-interview',
  'redirected',
  'missed-appointment',
  'want-back',
  'last-note',
  'next-chase',
  'reach-live',
  'reach-live-written',
  'get-in-writing',
  'tell-deadline',
  'ask-other-for-time',
  'ask-here-for-time',
  'tell-preferred',
  'decide-other',
  'take-other',
  'decide',
  'close-kindly',
  'ask-if-filled',
  'first-day',
  'reopen-turned-down',
  'keep-applying',
  'let-go'
] as const
export type TaskKind = (typeof taskKinds)[number]

/** One dated line of the plan. `date` is a day on which it may be done. */
export interface Task {
  /** Stable while the task means the same: kind, addressee and count. */
  readonly id: string
  readonly kind: TaskKind
  readonly date: PlainDate
  readonly verdict: Verdict
  readonly channel: TaskChannel
  readonly recipient: Addressee | null
  /** On a Friday a message goes before noon. */
  readonly beforeNoon: boolean
  /** The user has put it off to this day. */
  readonly isPutOff?: true
}

/** The headline outcome for one day. */
export interface Ruling {
  readonly phase: Phase
  /** Id of the rule that fired in the phase's table. */
  readonly rule: string
  readonly verdict: Verdict
  /** The day to act; for `wait` the day on which something is next to be done, or null. */
  readonly day: PlainDate | null
  readonly channel: TaskChannel
  readonly recipient: Addressee | null
  /** The facts tested by the rule that fired, as `fact=level`. */
  readonly tested: readonly string[]
}

export interface Plan {
  /** In order of date; the last one is always `let-go`, `decide` or `first-day`. */
  readonly tasks: readonly Task[]
  readonly lastDay: PlainDate
  /** True when some date lies outside the holiday tables, so that holidays are not known. */
  readonly beyondHolidays: boolean
  /** True when the plan waits across 24 December to 6 January. */
  readonly acrossLull: boolean
}

export interface Advice extends Ruling {
  readonly today: PlainDate
  /** The day that the advice is for: today, or the next business day when offices are closed. */
  readonly asOf: PlainDate
  readonly measures: readonly Measure[]
  readonly plan: Plan
}
