/**
 * What may come back after the check, in the kinds in which it is told, and which details each
 * kind asks for. What it becomes on the timeline stands in heard-events.ts.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Recipient } from './events.ts'

export const heardKinds = [
  'no-news',
  'positive',
  'new-date',
  'answer',
  'papers',
  'date',
  'call-back',
  'give-notice',
  'hint',
  'verbal',
  'conditional',
  'firm',
  'invitation',
  'on-hold',
  'filled',
  'refusal',
  'ask-other',
  'missed-call',
  'automatic',
  'wait-until',
  'no-calls',
  'no-contact',
  'cleared',
  'checks-done',
  'accepted',
  'declined',
  'withdrew',
  'other-offer'
] as const
export type HeardKind = (typeof heardKinds)[number]

/** One thing that came back, as the user tells it. */
export interface Heard {
  readonly kind: HeardKind
  /** The day on which it came. */
  readonly date: PlainDate
  readonly from: Recipient
  /** The day that was named with it: what it is the day of, `dayOf` says. */
  readonly day?: PlainDate
  readonly answerBy?: PlainDate
  /** "Probably", "about": not a firm day. */
  readonly isHedged?: true
  /** Whom they named instead of themselves. */
  readonly other?: Recipient
  readonly prefersThere?: true
}

export const heardFields = ['from', 'day', 'answerBy', 'isHedged', 'other', 'prefersThere'] as const
export type HeardField = (typeof heardFields)[number]

/** The details that each kind asks for, beside the day on which it came. */
export const fieldsOfHeard: Readonly<Record<HeardKind, readonly HeardField[]>> = {
  'no-news': ['from'],
  positive: ['from'],
  'new-date': ['from', 'day', 'isHedged'],
  answer: ['from', 'day'],
  papers: ['from', 'day'],
  date: ['from', 'day'],
  'call-back': ['from', 'day'],
  'give-notice': ['from', 'day'],
  hint: ['from', 'day'],
  verbal: ['from', 'day', 'answerBy'],
  conditional: ['from', 'day', 'answerBy'],
  firm: ['from', 'day', 'answerBy'],
  invitation: ['from', 'day'],
  'on-hold': ['from'],
  filled: ['from'],
  refusal: ['from'],
  'ask-other': ['from', 'other'],
  'missed-call': ['from'],
  automatic: ['from', 'day', 'other'],
  'wait-until': ['day'],
  'no-calls': [],
  'no-contact': [],
  cleared: [],
  'checks-done': [],
  accepted: [],
  declined: [],
  withdrew: [],
  'other-offer': ['day', 'prefersThere']
}

/** Kinds that may name a person but need not. */
export const mayNameNobody: readonly HeardKind[] = ['automatic']

/** Kinds that make no sense without the day that they name. */
export const needsDay: readonly HeardKind[] = ['wait-until']
