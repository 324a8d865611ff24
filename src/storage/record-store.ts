/**
 * Saves the envelope so that nothing is ever lost: what could not be read is set aside before
 * anything is written, each write is read back, and a newer release's record is left alone.
 */

import { mergeRecords } from './merge-records.ts'
import type { Migration } from './migrations.ts'
import { readSaved, type Saved } from './read-saved.ts'
import { emptyRecord, type StoredRecord } from './record.ts'
import type { StorageEngine } from './storage-engine.ts'
import { undoKey } from './undo-key.ts'

/** Our key; copies of what could not be read stand beside it, as `call-once.bad.<time>`. */
export const storageKey = 'call-once'

/** What is told to the reader, honestly, after each save. */
export type SaveStatus = 'nothing-yet' | 'saved' | 'not-saved' | 'memory-only' | 'too-new'

/** The record as it now stands, with what another tab has added. */
export interface SaveOutcome {
  readonly status: SaveStatus
  readonly record: StoredRecord
}

export interface RecordStore {
  readonly load: () => Saved
  readonly save: (record: StoredRecord) => SaveOutcome
  /** Removes our key and all copies set aside. */
  readonly erase: () => SaveStatus
}

/** `now` names the copies that are set aside, in milliseconds. */
export function openRecordStore(
  engine: StorageEngine | undefined,
  now: () => number,
  steps?: readonly Migration[]
): RecordStore {
  if (engine === undefined) return memoryOnly
  const seen: Seen = { raw: null, record: emptyRecord }
  return {
    load: () => {
      const saved = readSaved(attempt(() => engine.read(storageKey)) ?? null, steps)
      see(seen, saved, attempt(() => engine.read(storageKey)) ?? null)
      return saved
    },
    save: (record) => save(engine, seen, record, now, steps),
    erase: () => erase(engine, seen)
  }
}

/** What this tab last read or wrote. */
interface Seen {
  raw: string | null
  record: StoredRecord
  /** Bytes that are to be set aside before the next write. */
  aside?: string
}

const memoryOnly: RecordStore = {
  load: () => ({ kind: 'nothing' }),
  save: (record) => ({ status: 'memory-only', record }),
  erase: () => 'memory-only'
}

function see(seen: Seen, saved: Saved, raw: string | null): void {
  seen.raw = raw
  if ('record' in saved) seen.record = saved.record
  if ('raw' in saved && saved.kind !== 'too-new') seen.aside = saved.raw
}

function save(
  engine: StorageEngine,
  seen: Seen,
  record: StoredRecord,
  now: () => number,
  steps: readonly Migration[] | undefined
): SaveOutcome {
  try {
    const raw = engine.read(storageKey)
    const saved = readSaved(raw, steps)
    if (saved.kind === 'too-new') return { status: 'too-new', record }
    const theirs = raw !== seen.raw && 'record' in saved ? saved.record : undefined
    if (raw !== seen.raw && 'raw' in saved) seen.aside = saved.raw
    const merged = theirs === undefined ? record : mergeRecords(seen.record, theirs, record)
    return write(engine, seen, { ...merged, revision: merged.revision + 1 }, now)
  } catch {
    return { status: 'not-saved', record }
  }
}

function write(
  engine: StorageEngine,
  seen: Seen,
  record: StoredRecord,
  now: () => number
): SaveOutcome {
  setAside(engine, seen, now)
  const text = JSON.stringify(record)
  engine.write(storageKey, text)
  if (engine.read(storageKey) !== text) return { status: 'not-saved', record }
  seen.raw = text
  seen.record = record
  return { status: 'saved', record }
}

/** Throws when the copy cannot be kept, so that the original is not overwritten. */
function setAside(engine: StorageEngine, seen: Seen, now: () => number): void {
  if (seen.aside === undefined) return
  const key = `${storageKey}.bad.${now()}`
  engine.write(key, seen.aside)
  if (engine.read(key) !== seen.aside) throw new Error('The copy was not kept')
  delete seen.aside
}

function erase(engine: StorageEngine, seen: Seen): SaveStatus {
  try {
    const ours = engine
      .keys()
      .filter((key) => [storageKey, undoKey].includes(key) || key.startsWith(`${storageKey}.bad.`))
    for (const key of ours) engine.remove(key)
    seen.raw = null
    seen.record = emptyRecord
    delete seen.aside
    return engine.read(storageKey) === null ? 'nothing-yet' : 'not-saved'
  } catch {
    return 'not-saved'
  }
}

function attempt<Value>(get: () => Value): Value | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}
