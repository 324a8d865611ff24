/**
 * What was on the device before a file was brought in, kept under a key of its own, so that one
 * click brings it back, also after the page was loaded again. It holds until the next import or
 * change: then the mark no longer fits.
 */
import { substance } from './backup-merge.ts'
import { canonical } from './canonical.ts'
import { markOf } from './plan-mark.ts'
import { readSaved } from './read-saved.ts'
import type { StoredRecord } from './record.ts'
import type { StorageEngine } from './storage-engine.ts'
import { undoKey } from './undo-key.ts'

/** The record before the import, and the mark of the record that the import made. */
export interface ImportUndo {
  readonly before: StoredRecord
  readonly after: string
}

/** A mark of what is worth keeping in a record; looking at a plan does not change it. */
export function recordMark({ applications, sender, register }: StoredRecord): string {
  return markOf(canonical([applications.map(substance), sender ?? null, register ?? null]))
}

/** False when the browser did not take it. */
export function keepUndo(engine: StorageEngine, { before, after }: ImportUndo): boolean {
  const text = JSON.stringify({ after, before: JSON.stringify(before) })
  try {
    engine.write(undoKey, text)
    return engine.read(undoKey) === text
  } catch {
    return false
  }
}

/** Undefined when there is none, or when it cannot be read. */
export function readUndo(engine: StorageEngine): ImportUndo | undefined {
  try {
    const { after, before }: { after?: unknown; before?: unknown } = JSON.parse(
      engine.read(undoKey) ?? '{}'
    )
    if (typeof after !== 'string' || typeof before !== 'string') return undefined
    const saved = readSaved(before)
    return saved.kind === 'loaded' || saved.kind === 'migrated'
      ? { after, before: saved.record }
      : undefined
  } catch {
    return undefined
  }
}

export function forgetUndo(engine: StorageEngine): void {
  try {
    engine.remove(undoKey)
  } catch {
    // It was never kept, or the storage is denied by now: there is nothing to remove.
  }
}
