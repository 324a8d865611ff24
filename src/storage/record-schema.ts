/**
 * The shape of the envelope, field by field: a field that cannot be read is dropped and named,
 * and all others are kept. Only an envelope without any sense is refused as a whole.
 */
import * as v from 'valibot'
import { type PlainDate, parsePlainDate } from '../domain/calendar/plain-date.ts'
import type { Named } from '../domain/messages/name-recipient.ts'
import { parseAnswers } from '../domain/questions/answers.ts'
import { recipients } from '../domain/situation/events.ts'
import { parseEvent } from '../domain/situation/parse-situation.ts'
import {
  type LoggedEvent,
  recordVersion,
  registers,
  type Sender,
  type ShownTask,
  type StoredApplication,
  type StoredRecord,
  waysOut
} from './record.ts'

/** A record, and the fields that were dropped from it, as `application/field`. */
export interface ReadRecord {
  readonly record: StoredRecord
  readonly dropped: readonly string[]
}

const longestName = 500
const longestDraft = 5000
const mostEvents = 500
const mostApplications = 200

const date = v.custom<PlainDate>(
  (input) => typeof input === 'string' && parsePlainDate(input).kind === 'ok'
)
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const taskId = v.pipe(v.string(), v.regex(/^[\w:-]{1,120}$/))
const draftId = v.pipe(v.string(), v.regex(/^[\w:.-]{1,160}$/))
const firmId = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/))
const loggedEvent = v.object({ id, event: v.unknown() })
const name = v.pipe(v.string(), v.maxLength(longestName))
const named = v.picklist<readonly Named[]>([...recipients, 'employer', 'position'])
const draft = v.pipe(v.string(), v.maxLength(longestDraft))
const sequence = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000_000))
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
  const settings = readSettings(input, (what) => dropped.push(what))
  const known = applications.some((application) => application.id === current)
  const first = applications[0]?.id ?? null
  return {
    record: {
      v: recordVersion,
      revision,
      applications,
      current: known ? current : first,
      ...settings
    },
    dropped
  }
}

const sender: v.GenericSchema<unknown, Sender> = v.strictObject({
  name: v.exactOptional(name),
  phone: v.exactOptional(name)
})
const register = v.picklist(registers)

function readSettings(input: unknown, note: (what: string) => void): Settings {
  const read = v.parse(entries, input)
  return {
    ...readIfThere(read, 'sender', sender, note),
    ...readIfThere(read, 'register', register, note)
  }
}

type Settings = Pick<StoredRecord, 'sender' | 'register'>

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
  return [
    {
      id: known.output,
      answers: answers.answers,
      log: readLog(field(read, 'log'), () => note('log')),
      ticks: readEntries(field(read, 'ticks'), taskId, date, () => note('ticks')),
      createdOn: readCreatedOn(field(read, 'createdOn'), () => note('createdOn')),
      names: readEntries(field(read, 'names'), named, name, () => note('names')),
      ...readIfThere(read, 'sameEmployerAs', id, note),
      ...readIfThere(read, 'sameAgencyAs', id, note),
      ...readIfThere(read, 'archivedOn', date, note),
      ...readIfThere(read, 'lastShown', v.array(shownTask), note),
      ...readEntriesIfThere(read, 'postponed', taskId, date, note),
      ...readEntriesIfThere(read, 'skipped', taskId, name, note),
      ...readEntriesIfThere(read, 'exported', taskId, date, note),
      ...readEntriesIfThere(read, 'oldEntries', taskId, date, note),
      ...readIfThere(read, 'exportSequence', sequence, note),
      ...readEntriesIfThere(read, 'takenOut', v.picklist(waysOut), date, note),
      ...readIfThere(read, 'takenOutAs', id, note),
      ...readEntriesIfThere(read, 'firms', firmId, name, note),
      ...readEntriesIfThere(read, 'drafts', draftId, draft, note)
    }
  ]
}

/** A field that need not be there; when it is there and bad, it is dropped and named. */
function readIfThere<Key extends string, Value>(
  from: Readonly<Record<string, unknown>>,
  key: Key,
  schema: v.GenericSchema<unknown, Value>,
  note: (what: string) => void
): { readonly [Name in Key]?: Value } {
  if (!Object.hasOwn(from, key)) return {}
  const read = v.safeParse(schema, from[key])
  if (!read.success) {
    note(key)
    return {}
  }
  return keyed(key, read.output)
}

function readEntriesIfThere<Key extends string, Entry extends string, Value>(
  from: Readonly<Record<string, unknown>>,
  key: Key,
  entry: v.GenericSchema<unknown, Entry>,
  value: v.GenericSchema<unknown, Value>,
  note: (what: string) => void
): { readonly [Name in Key]?: Readonly<Record<string, Value>> } {
  if (!Object.hasOwn(from, key)) return {}
  return keyed(
    key,
    readEntries(from[key], entry, value, () => note(key))
  )
}

function keyed<Key extends string, Value>(
  key: Key,
  value: Value
): { readonly [Name in Key]?: Value } {
  const made: { [Name in Key]?: Value } = {}
  made[key] = value
  return made
}

/** The good events of the log, each under an id of its own. */
function readLog(input: unknown, onBad: () => void): readonly LoggedEvent[] {
  const all = v.safeParse(v.array(v.unknown()), input)
  if (!all.success) {
    onBad()
    return []
  }
  const good = new Map<string, LoggedEvent>()
  for (const item of all.output.slice(0, mostEvents)) {
    const logged = v.safeParse(loggedEvent, item)
    const event = logged.success ? parseEvent(logged.output.event) : logged
    if (logged.success && 'kind' in event && event.kind === 'ok') {
      good.set(logged.output.id, { id: logged.output.id, event: event.value })
    }
  }
  if (good.size < all.output.length) onBad()
  return [...good.values()]
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
