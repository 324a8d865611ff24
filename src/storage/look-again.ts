/**
 * What became of our key while this window was not looking: another window wrote or deleted, or
 * someone changed it by hand. What is found is judged as on loading, before it is used.
 */
import { canonical, isSame } from './canonical.ts'
import { mergeRecords } from './merge-records.ts'
import type { Saved } from './read-saved.ts'
import type { StoredRecord } from './record.ts'
import type { Seen } from './seen.ts'
import { asideOf, storageKey } from './set-aside.ts'
import type { StorageEngine } from './storage-engine.ts'

export type Look =
  | { readonly kind: 'same' }
  | { readonly kind: 'gone' }
  /** It cannot be used, and what is on the page stays. */
  | { readonly kind: 'left'; readonly saved: Saved }
  /** The record with what was found; `isAhead` when it holds more than what is stored. */
  | {
      readonly kind: 'taken'
      readonly saved: Saved
      readonly record: StoredRecord
      readonly isAhead: boolean
    }

export interface Looking {
  readonly engine: StorageEngine
  readonly seen: Seen
  readonly now: () => number
  readonly read: (raw: string | null) => Saved
  readonly ours: StoredRecord
  readonly isEvent: boolean
}

export function lookAgain({ engine, seen, now, read, ours, isEvent }: Looking): Look {
  const raw = engine.read(storageKey)
  if (raw === seen.raw) return { kind: 'same' }
  const saved = read(raw)
  if (saved.kind === 'nothing') return { kind: 'gone' }
  seen.raw = raw
  seen.aside = asideOf(saved, now) ?? seen.aside
  if (saved.kind === 'too-new') seen.isTooNew = true
  if (!('record' in saved)) return { kind: 'left', saved }
  const theirs = saved.record
  const isAtOnce = isEvent && theirs.revision <= seen.record.revision
  const record = isAtOnce
    ? mergeAtOnce(seen.before, theirs, ours)
    : mergeRecords(seen.record, theirs, ours)
  seen.record = theirs
  // Agreed upon now: what this window wrote before it is no longer a base for anything.
  seen.before = theirs
  return { kind: 'taken', saved, record, isAhead: !isSame(contentOf(record), contentOf(theirs)) }
}

/** Which application is in sight is each window's own affair. */
function contentOf(record: StoredRecord): StoredRecord {
  return { ...record, current: null, revision: 0 }
}

/**
 * Two windows wrote without having seen each other. Both come to the same record, because not
 * "ours" wins where both changed a field, but the one that comes later in the alphabet.
 */
function mergeAtOnce(base: StoredRecord, theirs: StoredRecord, ours: StoredRecord): StoredRecord {
  const isOursLater = canonical(ours) > canonical(theirs)
  return isOursLater ? mergeRecords(base, theirs, ours) : mergeRecords(base, ours, theirs)
}
