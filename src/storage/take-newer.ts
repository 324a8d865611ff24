/** Which of the two copies is ahead when the page is opened: the newest revision wins, and nothing is lost. */
import { mergeRecords } from './merge-records.ts'
import { emptyRecord, type StoredRecord } from './record.ts'

export interface Copies {
  /** What was loaded first; the empty record where nothing could be. */
  readonly loaded: StoredRecord
  readonly mirrored: StoredRecord
  /** What is on the page by now. */
  readonly ours: StoredRecord
}

/** The record with what the second copy has ahead, or undefined when it has nothing. */
export function takeNewer({ loaded, mirrored, ours }: Copies): StoredRecord | undefined {
  if (mirrored.revision <= loaded.revision) return undefined
  const isUntouched = ours.current === loaded.current
  const here = isUntouched ? { ...ours, current: mirrored.current } : ours
  return mergeRecords(haveNothingInCommon(loaded, mirrored) ? emptyRecord : loaded, mirrored, here)
}

/** Two beginnings: one was made while the other could not be read. Both are kept. */
function haveNothingInCommon(one: StoredRecord, other: StoredRecord): boolean {
  const ids = new Set(one.applications.map(({ id }) => id))
  const areThere = ids.size > 0 && other.applications.length > 0
  return areThere && !other.applications.some(({ id }) => ids.has(id))
}
