/**
 * Every placeholder and condition that words may use, so that a wrong one is found at once.
 *
 * A placeholder in a list of `always` has a value wherever that place is shown; any other
 * may be used only under a condition of its own name: `{ when: start, say: ... {start} ... }`.
 */
import { taskKinds } from '../advice/advice.ts'
import { askedHows, turnGrounds } from '../advice/reason-grounds.ts'
import { phases, verdicts } from '../advice/verdicts.ts'
import { channels, outcomes, promised, purposes } from '../situation/events.ts'
import { sectors } from '../situation/situation.ts'

export const placeholders = [
  'recipient',
  'Recipient',
  'day',
  'onDay',
  'lastDay',
  'turnedDown',
  'interviewDay',
  'nextInterview',
  'talkDay',
  'missedDay',
  'cancelledDay',
  'promise',
  'promisedBy',
  'deadline',
  'answerBy',
  'requestBy',
  'start',
  'until',
  'lastMessageDay',
  'lastMessageTo',
  'lastCallDay',
  'nextDay',
  'nextTitle',
  'time',
  'times',
  'other',
  'askedDay',
  'askedWhom',
  'askedAge',
  'turnDay',
  'requestDay',
  'endDay',
  'theirName',
  'employer',
  'position',
  'myName',
  'myPhone',
  'letterDay',
  'promisedDay'
] as const
export type Placeholder = (typeof placeholders)[number]

const ofAdvice = ['recipient', 'Recipient', 'day', 'onDay', 'lastDay', 'turnedDown'] as const

/**
 * Places where words are used, with the placeholders that may be used there at any time. In a
 * message, what the user has not typed yet is a blank to be filled in.
 */
export const alwaysKnown = {
  advice: ofAdvice,
  message: [...ofAdvice, 'theirName', 'employer', 'position', 'myName', 'myPhone', 'letterDay'],
  event: ['recipient', 'Recipient']
} as const satisfies Readonly<Record<string, readonly Placeholder[]>>
export type Place = keyof typeof alwaysKnown

/** Conditions about the whole situation and its advice. */
export const adviceConditions = [
  'act-today',
  'closed-now',
  'across-lull',
  'beyond-holidays',
  'day-known',
  'by-email',
  'by-phone',
  'promise-passed',
  'said-soon',
  'thanked',
  'one-call-each',
  'called-again',
  'called',
  'wrote',
  'rang',
  'rang-often',
  'hint',
  'verbal',
  'conditional',
  'firm',
  'in-writing',
  'accepted',
  'declined',
  'withdrew',
  'refused',
  'filled',
  'on-hold',
  'start-passed',
  'checks-done',
  'checks-cleared',
  'cannot-meet',
  'wish-stop',
  'stop-elsewhere',
  'wish-wait-until',
  'elsewhere',
  'not-told-here',
  'put-off',
  'round-the-clock',
  'slow-sector',
  'country-US'
] as const

/** Conditions about what lies behind a reason. */
export const reasonConditions = [
  ...askedHows,
  ...turnGrounds,
  'calls-unwelcome',
  'quick-pace',
  'usual-pace',
  'asked-twice',
  'open-question'
] as const

/** Conditions about a draft: its tone. Whether it is a letter is asked by the name of that channel. */
export const draftConditions = ['formal'] as const

/** Conditions about one event, beside its kind's own choices. */
export const eventConditions = [
  'answered',
  'repeated',
  'automatic',
  'papers',
  'answer-wanted',
  'date-wanted',
  'give-notice',
  'call-back',
  'done',
  'cleared',
  'no-news',
  'positive',
  'ask-other',
  'no-calls',
  'email-only',
  'only-through',
  'not-to',
  'wait-until',
  'stop',
  'offer-there',
  'process-there'
] as const

export type AdviceCondition = (typeof adviceConditions)[number]
export type ReasonCondition = (typeof reasonConditions)[number]
export type EventCondition = (typeof eventConditions)[number]

const known: ReadonlySet<string> = new Set<string>([
  ...placeholders,
  ...adviceConditions,
  ...reasonConditions,
  ...eventConditions,
  ...draftConditions,
  ...verdicts,
  ...phases.map((phase) => `phase-${phase}`),
  ...verdicts.map((verdict) => `as-${verdict}`),
  ...taskKinds.map((kind) => `is-${kind}`),
  ...channels,
  ...outcomes,
  ...purposes,
  ...promised.map((what) => `about-${what}`),
  ...sectors.map((sector) => `sector-${sector}`)
])

const factAtLevel = /^[a-z-]+=[a-z-]+$/

/** Whether words may ask for this; `fact=level` asks for what the rule that fired has tested. */
export function isCondition(name: string): boolean {
  return known.has(name) || factAtLevel.test(name)
}

/** Whether a name in braces can be filled in. */
export function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((placeholder) => placeholder === name)
}
