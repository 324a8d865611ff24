/**
 * The shape of the envelope, field by field: a field that cannot be read is dropped and named,
 * and all others are kept. Only an envelope without any sense is refused as a whole.
 */
import * as v from 'valibot'
import { type PlainDate, parsePlainDate } from '../domain/calendar/plain-date.ts'
import { parseAnswers } from '../domain/questions/answers.ts'
import { type Recipient, recipients } from '../domain/situation/events.ts'
import { parseEvents } from '../domain/situation/parse-situation.ts'
import {
  recordVersion,
  type ShownTask,
  type StoredApplication,
  type StoredRecord
} from './record.ts'

/** A record, and the fields that were dropped from it, as `application/field`. */
export interface ReadRecord {
  readonly record: StoredRecord
  readonly dropped: readonly string[]
}

const longestName = 500
const mostApplications = 200

const date = v.custom<PlainDate>(
  (input) => typeof input === 'string' && parsePlainDate(input).kind === 'ok'
)
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const taskId = v.pipe(v.string(), v.regex(/^[\w:-]{1,120}$/))
const name = v.pipe(v.string(), v.maxLength(longestName))
const recipient = v.custom<Recipient>((input) => recipients.some((known) => known === input))
const shownTask: v.GenericSchema<unknown, ShownTask> = v.strictObject({ id: taskId, date })

const envelope = v.object({
  v: v.literal(recordVersion),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  applications: v.pipe(v.array(v.unknown()), v.maxLength(mostApplications)),
  current: v.nullable(id)
})
const damagedEnvelope = v.object({
  v: v.literal(recordVersion),
  applications: v.array(v.unknown())
})
const entries = v.record(v.string(), v.unknown())

/** The version that a stored value claims, or undefined when it claims none. */
export function versionOf(input: unknown): number | undefined {
  const read = v.safeParse(v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)) }), input)
  return read.success ? read.output.v : undefined
}

/** Undefined when nothing of it can be used. */
export function readRecord(input: unknown): ReadRecord | undefined {
  const dropped: string[] = []
  const whole = v.safeParse(envelope, input)
  const rest = whole.success ? whole.output : v.safeParse(damagedEnvelope, input).output
  if (!v.is(damagedEnvelope, rest)) return undefined
  if (!whole.success) dropped.push('envelope')
  const applications = uniqueById(
    rest.applications
      .slice(0, mostApplications)
      .flatMap((application) => readApplication(application, dropped))
  )
  const { revision, current } = whole.success ? whole.output : { revision: 0, current: null }
  const known = applications.some((application) => application.id === current)
  const first = applications[0]?.id ?? null
  return {
    record: { v: recordVersion, revision, applications, current: known ? current : first },
    dropped
  }
}

function readApplication(input: unknown, dropped: string[]): readonly StoredApplication[] {
  const fields = v.safeParse(entries, input)
  const known = fields.success ? v.safeParse(id, field(fields.output, 'id')) : fields
  if (!fields.success || !known.success || typeof known.output !== 'string') {
    dropped.push('application')
    return []
  }
  const note = (what: string) => dropped.push(`${String(known.output)}/${what}`)
  const read = fields.output
  const answers = parseAnswers(field(read, 'answers'))
  for (const lost of answers.dropped) note(`${lost.question}.${lost.field}`)
  const log = parseEvents(field(read, 'log'))
  if (log.refused > 0) note('log')
  const shown = v.safeParse(v.optional(v.array(shownTask)), field(read, 'lastShown'))
  if (!shown.success) note('lastShown')
  return [
    {
      id: known.output,
      answers: answers.answers,
      log: log.events,
      ticks: readEntries(field(read, 'ticks'), taskId, date, () => note('ticks')),
      createdOn: readCreatedOn(field(read, 'createdOn'), () => note('createdOn')),
      names: readEntries(field(read, 'names'), recipient, name, () => note('names')),
      ...(shown.success && shown.output !== undefined ? { lastShown: shown.output } : {})
    }
  ]
}

/** A lost day of the check is read as long ago, so that days not known never lie ahead. */
function readCreatedOn(input: unknown, onBad: () => void): PlainDate {
  const read = v.safeParse(date, input)
  if (read.success) return read.output
  onBad()
  return v.parse(date, '2025-01-01')
}

function readEntries<Key extends string, Value>(
  input: unknown,
  key: v.GenericSchema<unknown, Key>,
  value: v.GenericSchema<unknown, Value>,
  onBad: () => void
): Readonly<Record<string, Value>> {
  const all = v.safeParse(entries, input)
  if (!all.success) {
    onBad()
    return {}
  }
  const good: [string, Value][] = []
  for (const [name, item] of Object.entries(all.output)) {
    const read = v.safeParse(value, item)
    if (v.is(key, name) && read.success) good.push([name, read.output])
    else onBad()
  }
  return Object.fromEntries(good)
}

function field(from: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(from, key) ? from[key] : undefined
}

function uniqueById(applications: readonly StoredApplication[]): readonly StoredApplication[] {
  return [...new Map(applications.map((application) => [application.id, application])).values()]
}
