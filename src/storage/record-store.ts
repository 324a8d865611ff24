/**
 * Saves the envelope so that nothing is ever lost: what could not be read is set aside before
 * anything is written, each write is read back, and a newer release's record is left alone.
 */
import { type Look, lookAgain } from './look-again.ts'
import { mergeRecords } from './merge-records.ts'
import type { Migration } from './migrations.ts'
import { readSaved, type Saved } from './read-saved.ts'
import { emptyRecord, type StoredRecord } from './record.ts'
import type { SaveStatus } from './save-status.ts'
import type { Seen } from './seen.ts'
import { type Aside, asideOf, isOurKey, setAside, storageKey } from './set-aside.ts'
import type { StorageEngine } from './storage-engine.ts'

/** The record as it now stands, with what another window has added; and as text, once it is kept. */
export interface SaveOutcome {
  readonly status: SaveStatus
  readonly record: StoredRecord
  readonly text?: string
}

export interface RecordStore {
  readonly load: () => Saved
  readonly save: (record: StoredRecord) => SaveOutcome
  /** What became of our key meanwhile, and the record with it. `isEvent`: another window wrote. */
  readonly look: (ours: StoredRecord, isEvent: boolean) => Look
  /** What this window last read or wrote, as it stood in the storage. */
  readonly text: () => string | null
  /** Whether what this window last saw has been taken away. */
  readonly isGone: () => boolean
  /** Accepts that it was taken away, so that it may be written again. */
  readonly startAfresh: () => void
  /** Bytes that must be kept elsewhere first, because there is no room for them here. */
  readonly waiting: () => Aside | undefined
  readonly asideIsKept: () => void
  /** Removes our key and all copies set aside. */
  readonly erase: () => SaveStatus
}

interface Opened {
  readonly engine: StorageEngine
  readonly seen: Seen
  /** Names the copies that are set aside, in milliseconds. */
  readonly now: () => number
  readonly read: (raw: string | null) => Saved
}

export function openRecordStore(
  engine: StorageEngine | undefined,
  now: () => number,
  steps?: readonly Migration[]
): RecordStore {
  if (engine === undefined) return memoryOnly
  const seen: Seen = { raw: null, record: emptyRecord, before: emptyRecord }
  const opened: Opened = { engine, seen, now, read: (raw) => readSaved(raw, steps) }
  return {
    load: () => load(opened),
    save: (record) => attempt(() => save(opened, record)) ?? { status: 'not-saved', record },
    look: (ours, isEvent) =>
      attempt(() => lookAgain({ ...opened, ours, isEvent })) ?? { kind: 'same' },
    text: () => seen.raw,
    isGone: () => isGone(opened),
    startAfresh: () => {
      if (isGone(opened)) seen.raw = null
    },
    waiting: () => seen.aside,
    asideIsKept: () => {
      seen.aside = undefined
    },
    erase: () => attempt(() => erase(opened)) ?? 'not-erased'
  }
}

const memoryOnly: RecordStore = {
  load: () => ({ kind: 'nothing' }),
  save: (record) => ({ status: 'memory-only', record }),
  look: () => ({ kind: 'same' }),
  text: () => null,
  isGone: () => false,
  startAfresh: () => undefined,
  waiting: () => undefined,
  asideIsKept: () => undefined,
  erase: () => 'memory-only'
}

function isGone({ engine, seen }: Opened): boolean {
  return seen.raw !== null && attempt(() => engine.read(storageKey)) === null
}

function load({ engine, seen, now, read }: Opened): Saved {
  seen.raw = attempt(() => engine.read(storageKey)) ?? null
  const saved = read(seen.raw)
  if ('record' in saved) seen.record = saved.record
  seen.before = seen.record
  seen.isTooNew = saved.kind === 'too-new'
  seen.aside = asideOf(saved, now)
  return saved
}

function save({ engine, seen, now, read }: Opened, record: StoredRecord): SaveOutcome {
  const raw = engine.read(storageKey)
  const meanwhile = raw === seen.raw ? undefined : read(raw)
  if (meanwhile?.kind === 'too-new') seen.isTooNew = true
  if (seen.isTooNew === true) return { status: 'too-new', record }
  if (raw === null && seen.raw !== null) return { status: 'only-here', record }
  if (meanwhile !== undefined) seen.aside = asideOf(meanwhile, now) ?? seen.aside
  const theirs = meanwhile !== undefined && 'record' in meanwhile ? meanwhile.record : undefined
  const merged = theirs === undefined ? record : mergeRecords(agreed(seen, theirs), theirs, record)
  if (theirs !== undefined) seen.record = theirs
  return write(engine, seen, { ...merged, revision: merged.revision + 1 })
}

/** What this window and the other had in common: not its own last write, when both wrote at once. */
function agreed({ record, before }: Seen, theirs: StoredRecord): StoredRecord {
  return theirs.revision <= record.revision ? before : record
}

function write(engine: StorageEngine, seen: Seen, record: StoredRecord): SaveOutcome {
  if (seen.aside !== undefined) setAside(engine, seen.aside)
  seen.aside = undefined
  const text = JSON.stringify(record)
  engine.write(storageKey, text)
  if (engine.read(storageKey) !== text) return { status: 'not-saved', record }
  seen.before = seen.record
  seen.raw = text
  seen.record = record
  return { status: 'saved', record, text }
}

function erase({ engine, seen }: Opened): SaveStatus {
  for (const key of engine.keys().filter(isOurKey)) engine.remove(key)
  Object.assign(seen, { raw: null, record: emptyRecord, before: emptyRecord, aside: undefined })
  return engine.keys().some(isOurKey) ? 'not-erased' : 'nothing-yet'
}

function attempt<Value>(get: () => Value): Value | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}
