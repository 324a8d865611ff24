/**
 * The shape of the envelope, field by field: a field that cannot be read is dropped and named,
 * and all others are kept. Only an envelope without any sense is refused as a whole.
 */
import { field, isCount, isEntries, isId, isList, isName, oneOf } from './checks.ts'
import { readApplication } from './read-application.ts'
import { recordVersion, registers, type Sender, type StoredRecord } from './record.ts'

/** A record, and the fields that were dropped from it, as `application/field`. */
export interface ReadRecord {
  readonly record: StoredRecord
  readonly dropped: readonly string[]
}

/** More than anyone applies for; what comes after is set aside with the original. */
const mostApplications = 500

const isRegister = oneOf(registers)

/** The version that a stored value claims, or undefined when it claims none. */
export function versionOf(input: unknown): number | undefined {
  const version = field(input, 'v')
  return isCount(version) && version > 0 ? version : undefined
}

/** Undefined when nothing of it can be used. */
export function readRecord(input: unknown): ReadRecord | undefined {
  const all = field(input, 'applications')
  if (field(input, 'v') !== recordVersion || !isList(all)) return undefined
  const dropped: string[] = []
  const note = (what: string) => void dropped.push(what)
  const applications = uniqueById(
    all.slice(0, mostApplications).flatMap((one) => readApplication(one, note))
  )
  const revision = field(input, 'revision')
  const current = field(input, 'current')
  const isWhole = isCount(revision) && (current === null || isId(current))
  if (!isWhole || all.length > mostApplications) note('envelope')
  const inSight = applications.find(({ id }) => id === current) ?? applications[0]
  const record: StoredRecord = {
    v: recordVersion,
    revision: isCount(revision) ? revision : 0,
    applications,
    current: inSight?.id ?? null,
    ...readSettings(input, note)
  }
  return { record, dropped }
}

function readSettings(
  input: unknown,
  note: (what: string) => void
): Pick<StoredRecord, 'sender' | 'register'> {
  const sender = field(input, 'sender')
  const register = field(input, 'register')
  if (sender !== undefined && !isSender(sender)) note('sender')
  if (register !== undefined && !isRegister(register)) note('register')
  return {
    ...(isSender(sender) ? { sender } : {}),
    ...(isRegister(register) ? { register } : {})
  }
}

function isSender(input: unknown): input is Sender {
  if (!isEntries(input)) return false
  return Object.entries(input).every(
    ([key, value]) => (key === 'name' || key === 'phone') && isName(value)
  )
}

function uniqueById<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [one.id, one])).values()]
}
