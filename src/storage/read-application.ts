/** One application of the envelope: what is good of it is kept, what is not is named and dropped. */
import { type PlainDate, plainDate } from '../domain/calendar/plain-date.ts'
import { parseAnswers } from '../domain/questions/answers.ts'
import { recipients } from '../domain/situation/events.ts'
import { parseEvent } from '../domain/situation/parse-situation.ts'
import {
  type Check,
  type Entries,
  field,
  isCount,
  isDay,
  isEntries,
  isId,
  isList,
  isName,
  listOf,
  oneOf,
  textLike,
  textUpTo
} from './checks.ts'
import { type LoggedEvent, type ShownTask, type StoredApplication, waysOut } from './record.ts'

type Note = (what: string) => void

/** Takes what is good of a value, and says when something was not. */
type Read<Value> = (input: unknown, onBad: () => void) => Value | undefined

const longestDraft = 5000
const mostEvents = 500

const isTask = textLike(/^[\w:-]{1,120}$/)
const isFirm = textLike(/^[\w.-]{1,80}$/)
const isDraft = textLike(/^[\w:.-]{1,160}$/)
const isSequence = (input: unknown): input is number => isCount(input) && input <= 2_000_000_000
const isShown = (input: unknown): input is ShownTask =>
  isTask(field(input, 'id')) && isDay(field(input, 'date'))

const readTicks = entries(isTask, isDay)
const readNames = named([...recipients, 'employer', 'position'], isName)

/** The fields that need not be there. */
type OptionalField = Exclude<
  keyof StoredApplication,
  'id' | 'answers' | 'log' | 'ticks' | 'createdOn' | 'names'
>
type OptionalFields = { [Key in OptionalField]?: NonNullable<StoredApplication[Key]> }

const optional: { readonly [Key in OptionalField]: Read<NonNullable<StoredApplication[Key]>> } = {
  sameEmployerAs: whole(isId),
  sameAgencyAs: whole(isId),
  archivedOn: whole(isDay),
  lastShown: whole(listOf(isShown)),
  postponed: entries(isTask, isDay),
  skipped: entries(isTask, isName),
  exported: entries(isTask, isDay),
  oldEntries: entries(isTask, isDay),
  exportSequence: whole(isSequence),
  takenOut: named(waysOut, isDay),
  takenOutAs: whole(isId),
  firms: entries(isFirm, isName),
  drafts: entries(isDraft, textUpTo(longestDraft))
}

/** The application in a list of its own; an empty list where it has not even an id. */
export function readApplication(input: unknown, noteAll: Note): readonly StoredApplication[] {
  const id = field(input, 'id')
  if (!isEntries(input) || !isId(id)) {
    noteAll('application')
    return []
  }
  const note: Note = (what) => noteAll(`${id}/${what}`)
  const answers = parseAnswers(field(input, 'answers'))
  for (const lost of answers.dropped) note(`${lost.question}.${lost.field}`)
  return [
    {
      id,
      answers: answers.answers,
      log: readLog(field(input, 'log'), () => note('log')),
      ticks: readTicks(field(input, 'ticks'), () => note('ticks')) ?? {},
      createdOn: readCreatedOn(field(input, 'createdOn'), () => note('createdOn')),
      names: readNames(field(input, 'names'), () => note('names')) ?? {},
      ...readOptional(input, note)
    }
  ]
}

function readOptional(input: Entries, note: Note): Readonly<OptionalFields> {
  const made: OptionalFields = {}
  const take = <Key extends OptionalField>(key: Key) => {
    const value = optional[key](input[key], () => note(key))
    if (value !== undefined) made[key] = value
  }
  for (const key of Object.keys(input)) if (isOptional(key)) take(key)
  return made
}

function isOptional(key: string): key is OptionalField {
  return Object.hasOwn(optional, key)
}

/** The good events of the log, each under an id of its own. */
function readLog(input: unknown, onBad: () => void): readonly LoggedEvent[] {
  const all = isList(input) ? input : []
  const good = new Map<string, LoggedEvent>()
  for (const item of all.slice(0, mostEvents)) {
    const id = field(item, 'id')
    const event = parseEvent(field(item, 'event'))
    if (isId(id) && event.kind === 'ok') good.set(id, { id, event: event.value })
  }
  if (!isList(input) || good.size < all.length) onBad()
  return [...good.values()]
}

/** A lost day of the check is read as long ago, so that days not known never lie ahead. */
function readCreatedOn(input: unknown, onBad: () => void): PlainDate {
  if (isDay(input)) return input
  onBad()
  return plainDate('2025-01-01')
}

function whole<Value>(check: Check<Value>): Read<Value> {
  return (input, onBad) => {
    if (check(input)) return input
    onBad()
    return undefined
  }
}

function entries<Value>(
  isKey: Check<string>,
  isValue: Check<Value>
): Read<Readonly<Record<string, Value>>> {
  return (input, onBad) => Object.fromEntries(goodEntries(input, isKey, isValue, onBad))
}

/** Entries of which the keys are known. */
function named<Key extends string, Value>(
  keys: readonly Key[],
  isValue: Check<Value>
): Read<{ readonly [Name in Key]?: Value }> {
  return (input, onBad) => {
    const good: { [Name in Key]?: Value } = {}
    for (const [key, value] of goodEntries(input, oneOf(keys), isValue, onBad)) good[key] = value
    return good
  }
}

function goodEntries<Key extends string, Value>(
  input: unknown,
  isKey: Check<Key>,
  isValue: Check<Value>,
  onBad: () => void
): readonly (readonly [Key, Value])[] {
  const all = isEntries(input) ? Object.entries(input) : []
  const good = all.flatMap(([key, value]): readonly (readonly [Key, Value])[] =>
    isKey(key) && isValue(value) ? [[key, value]] : []
  )
  if (!isEntries(input) || good.length < all.length) onBad()
  return good
}
