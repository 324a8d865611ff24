/**
 * Reads a backup file, or says by name why it cannot. Every release's file can be read, and a
 * record that was saved as it lay in the storage as well. Never throws.
 */
import { fail, ok, type Result } from '../domain/result.ts'
import { migrate, migrations } from './migrations.ts'
import { recordVersion, type StoredRecord } from './record.ts'
import { readRecord, versionOf } from './record-schema.ts'

export type BackupProblem =
  | 'empty'
  | 'too-large'
  | 'not-readable'
  | 'not-text'
  | 'web-page'
  | 'cut-short'
  | 'not-ours'
  | 'no-plans'
  | 'too-new'

/** What a file holds. `isWhole` is false when something in it could not be read. */
export interface Backup {
  readonly record: StoredRecord
  readonly isWhole: boolean
}

/** The part of a file that is asked for: its size before its content. */
export interface ChosenFile {
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** Larger than any backup of ours; what is larger is not even opened. */
export const largestBackup = 2_000_000

export async function readBackup(file: ChosenFile): Promise<Result<Backup, BackupProblem>> {
  if (file.size === 0) return fail('empty')
  if (file.size > largestBackup) return fail('too-large')
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return fail('not-readable')
  const text = decode(bytes)
  return text === undefined || text.includes('\0') ? fail('not-text') : readBackupText(text)
}

export function readBackupText(text: string): Result<Backup, BackupProblem> {
  if (text.trim() === '') return fail('empty')
  if (/^\s*</.test(text)) return fail('web-page')
  const input = parse(text)
  if (input === undefined) return fail(looksLikeOurs(text) ? 'cut-short' : 'not-ours')
  const version = versionOf(input)
  if (version === undefined || !hasApplications(input)) return fail('not-ours')
  return version > recordVersion ? fail('too-new') : readVersion(input, version)
}

function readVersion(input: object, version: number): Result<Backup, BackupProblem> {
  const read = readMigrated({ revision: 0, ...input }, version)
  if (read === undefined) return fail('not-ours')
  const { record, dropped } = read
  if (record.applications.length === 0) return fail('no-plans')
  return ok({ record, isWhole: dropped.length === 0 })
}

function readMigrated(input: object, version: number) {
  try {
    return readRecord(migrate(input, version, recordVersion, migrations))
  } catch {
    return undefined
  }
}

/** A byte order mark before good text is passed over. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasApplications(input: unknown): input is { readonly applications: unknown } {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'applications')
}

/** The beginning of a file of ours, of which the end is missing. */
function looksLikeOurs(text: string): boolean {
  return /^\s*\{\s*"(?:app|v|applications)"/.test(text)
}
