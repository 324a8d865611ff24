/**
 * The backup file: the whole envelope with names, always written in the same way, so that what
 * was read and is written again is the same to the byte.
 */
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { canonical } from './canonical.ts'
import type { StoredRecord } from './record.ts'

/** Says whose file it is to whoever opens it. */
const maker = 'call-once'

/** The text of the file. The count of saves stays out: it belongs to this browser. */
export function writeBackup(record: StoredRecord): string {
  const { revision: _, ...rest } = record
  const sorted: unknown = JSON.parse(canonical({ ...rest, app: maker }))
  return `${JSON.stringify(sorted, null, 1)}\n`
}

/** `call-once-2026-11-24.json`: nothing in it comes from the user. */
export function backupName(today: PlainDate): string {
  return `${maker}-${today}.json`
}
