/**
 * Events and situations out of storage, links and files: parsed field by field, never trusted.
 *
 * Each kind of event has a row in the table below. What is unknown is refused as a whole, because
 * half an event would steer the advice; of a list the good events are kept and the rest counted.
 */
import { isCountry } from '../calendar/holidays.ts'
import { parsePlainDate } from '../calendar/plain-date.ts'
import { fail, ok, type Result } from '../result.ts'
import {
  channels,
  outcomes,
  promised,
  purposes,
  recipients,
  type SituationEvent
} from './events.ts'
import { type Situation, sectors } from './situation.ts'

type Check = (value: unknown) => boolean
type Shape = Readonly<Record<string, Check>>

const mostEvents = 500

const date: Check = (value) => typeof value === 'string' && parsePlainDate(value).kind === 'ok'
const count: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000
const yes: Check = (value) => value === true
const recipient = oneOf(recipients)
const decision: Shape = { date }

const wishShapes: Readonly<Record<string, Shape>> = {
  'no-calls': {},
  'email-only': {},
  'only-through': { recipient },
  'not-to': { recipient },
  'wait-until': { until: date },
  stop: {}
}
const timeShapes: Readonly<Record<string, Shape>> = {
  by: { date },
  within: { amount: count, unit: oneOf(['days', 'business-days', 'weeks', 'months']) },
  'early-new-year': {},
  soon: {}
}
const replyShapes: Readonly<Record<string, Shape>> = {
  'no-news': {},
  positive: {},
  'on-hold': {},
  filled: {},
  'ask-other': { recipient }
}

const required: Readonly<Record<SituationEvent['kind'], Shape>> = {
  application: { date },
  talk: { date, with: recipient },
  interview: { date, with: listOf(recipient) },
  'missed-appointment': { date, by: recipient },
  'cancelled-interview': { date },
  said: {
    date,
    by: recipient,
    time: ofKind(timeShapes),
    firmness: oneOf(['firm', 'hedged']),
    about: oneOf(promised)
  },
  wish: { date, wish: ofKind(wishShapes) },
  away: { date, who: recipient, until: date },
  contact: {
    date,
    to: recipient,
    channel: oneOf(channels),
    purpose: oneOf(purposes),
    outcome: oneOf(outcomes)
  },
  reply: { date, from: recipient, says: ofKind(replyShapes) },
  request: {
    date,
    from: recipient,
    what: oneOf(['papers', 'answer', 'date', 'call-back', 'give-notice'])
  },
  offer: { date, from: recipient, grade: oneOf(['hint', 'verbal', 'conditional', 'firm']) },
  checks: { date, state: oneOf(['done', 'cleared']) },
  accepted: decision,
  declined: decision,
  withdrew: decision,
  elsewhere: { date, state: oneOf(['offer', 'process']), prefer: oneOf(['here', 'there']) },
  'asked-for-time': { date },
  'decided-elsewhere': { date },
  refusal: { date, from: recipient }
}

const optional: { readonly [Kind in SituationEvent['kind']]?: Shape } = {
  interview: { held: yes },
  said: { through: recipient },
  contact: { times: count },
  reply: { onBehalfOf: recipient, automatic: yes },
  request: { by: date, cannotMeet: yes },
  offer: { start: date, answerBy: date },
  elsewhere: { deadline: date }
}

/** One event, whole and known, or a refusal. What the forecast assumed is never read back. */
export function parseEvent(input: unknown): Result<SituationEvent, 'not-an-event'> {
  return isEvent(input) ? ok(input) : fail('not-an-event')
}

/** The good events of a list, and how many others there were. */
export function parseEvents(input: unknown): {
  readonly events: readonly SituationEvent[]
  readonly refused: number
} {
  if (!Array.isArray(input)) return { events: [], refused: input === undefined ? 0 : 1 }
  const events = input.slice(0, mostEvents).filter(isEvent)
  return { events, refused: input.length - events.length }
}

/** A whole situation, or a refusal: one bad event refuses it. */
export function parseSituation(input: unknown): Result<Situation, 'not-a-situation'> {
  return isSituation(input) ? ok(input) : fail('not-a-situation')
}

function isEvent(input: unknown): input is SituationEvent {
  if (!isRecord(input)) return false
  const kind = kindOf(input)
  return isEventKind(kind) && fits(input, required[kind], optional[kind] ?? {})
}

function isEventKind(kind: unknown): kind is SituationEvent['kind'] {
  return typeof kind === 'string' && Object.hasOwn(required, kind)
}

function isSituation(input: unknown): input is Situation {
  const shape: Shape = {
    country: (value) => typeof value === 'string' && isCountry(value),
    sector: oneOf(sectors),
    events: (value) => Array.isArray(value) && value.length <= mostEvents && value.every(isEvent),
    turnedDown: count
  }
  const more: Shape = {
    region: (value) => typeof value === 'string' && /^[A-Z]{2,3}$/.test(value),
    strikesElsewhere: listOf((value) => isRecord(value) && fits(value, strike, {})),
    wishesElsewhere: listOf((value) => isEvent(value) && value.kind === 'wish')
  }
  return isRecord(input) && fits(input, shape, more)
}

const strike: Shape = { recipient, date, voice: (value) => typeof value === 'boolean' }

/** All required keys are there and good, the optional ones good if there, and no others. */
function fits(input: Readonly<Record<string, unknown>>, must: Shape, may: Shape): boolean {
  for (const key in must) {
    if (!Object.hasOwn(input, key) || must[key]?.(input[key]) !== true) return false
  }
  return Object.keys(input).every((key) => {
    if (key === 'kind' || Object.hasOwn(must, key)) return true
    return Object.hasOwn(may, key) && may[key]?.(input[key]) === true
  })
}

function oneOf(values: readonly string[]): Check {
  return (value) => typeof value === 'string' && values.includes(value)
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.length <= 50 && value.every(check)
}

function ofKind(shapes: Readonly<Record<string, Shape>>): Check {
  return (value) => {
    if (!isRecord(value)) return false
    const kind = kindOf(value)
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined
    return shape !== undefined && fits(value, shape, {})
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf({ kind }: { readonly kind?: unknown }): unknown {
  return kind
}
