/** Every way in which reading can end has a name. A failed read changes nothing. */
import { isEntries } from './checks.ts'
import { type Migration, migrate, migrations } from './migrations.ts'
import { recordVersion, type StoredRecord } from './record.ts'
import { readRecord, versionOf } from './record-schema.ts'

/** What was found under our key. */
export type Saved =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'loaded'; readonly record: StoredRecord }
  /** Some fields were damaged and are asked again; `raw` is kept aside. */
  | {
      readonly kind: 'repaired'
      readonly record: StoredRecord
      readonly dropped: readonly string[]
      readonly raw: string
    }
  /** Written by an older release; `raw` is kept one generation. */
  | {
      readonly kind: 'migrated'
      readonly from: number
      readonly record: StoredRecord
      readonly raw: string
    }
  /** Written by a newer release. It is left alone; what can be understood of it may be looked at. */
  | { readonly kind: 'too-new'; readonly raw: string; readonly understood?: StoredRecord }
  /** Not ours, or damaged beyond reading. The caller keeps `raw` aside and offers it. */
  | { readonly kind: 'unreadable'; readonly raw: string }

/** Longer than 200 applications with 50 events and all their words; what is longer is not even parsed. */
const longestRecord = 3_500_000

/** Reads what was stored. Never throws. */
export function readSaved(raw: string | null, steps: readonly Migration[] = migrations): Saved {
  if (raw === null || raw === '') return { kind: 'nothing' }
  if (raw.length > longestRecord) return { kind: 'unreadable', raw }
  try {
    return readText(raw, steps)
  } catch {
    return { kind: 'unreadable', raw }
  }
}

function readText(raw: string, steps: readonly Migration[]): Saved {
  const input: unknown = JSON.parse(raw)
  const oldest = Math.min(recordVersion, ...steps.map((step) => step.from))
  const version = versionOf(input)
  if (version === undefined || version < oldest) return { kind: 'unreadable', raw }
  if (version > recordVersion) return { kind: 'too-new', raw, ...understand(input) }
  const read = readRecord(migrate(input, version, recordVersion, steps))
  if (read === undefined) return { kind: 'unreadable', raw }
  const { record, dropped } = read
  if (dropped.length > 0) return { kind: 'repaired', record, dropped, raw }
  if (version < recordVersion) return { kind: 'migrated', from: version, record, raw }
  return { kind: 'loaded', record }
}

/** A newer record read as if it were one of ours, where that gives anything to show. */
function understand(input: unknown): { readonly understood?: StoredRecord } {
  const read = isEntries(input) ? readRecord({ ...input, v: recordVersion }) : undefined
  return read === undefined || read.record.applications.length === 0
    ? {}
    : { understood: read.record }
}
