/**
 * Two tabs wrote: both keep what they changed since they last agreed.
 *
 * `base` is what this tab last read or wrote. Where only one side changed a page of answers, a
 * tick or a name, its change wins; where both did, ours wins, being the later.
 */
import type { Answers } from '../domain/questions/answers.ts'
import { isSame } from './canonical.ts'
import type { LoggedEvent, StoredApplication, StoredRecord } from './record.ts'

/** Ours with what they changed meanwhile. */
export function mergeRecords(
  base: StoredRecord,
  theirs: StoredRecord,
  ours: StoredRecord
): StoredRecord {
  const ids = new Set([...theirs.applications, ...ours.applications].map(({ id }) => id))
  const applications = [...ids].flatMap((id) => {
    const find = (record: StoredRecord) => record.applications.find((one) => one.id === id)
    return mergeApplication(find(base), find(theirs), find(ours))
  })
  const inSight = [ours.current, theirs.current]
    .map((current) => applications.find(({ id }) => id === current))
    .find((application) => application !== undefined)
  const current = (inSight ?? applications[0])?.id ?? null
  const chosen = <Key extends 'sender' | 'register'>(key: Key) => {
    const value = isSame(ours[key], base[key]) ? theirs[key] : ours[key]
    return value === undefined ? {} : { [key]: value }
  }
  return {
    v: ours.v,
    revision: Math.max(theirs.revision, ours.revision),
    applications,
    current,
    ...chosen('sender'),
    ...chosen('register')
  }
}

function mergeApplication(
  base: StoredApplication | undefined,
  theirs: StoredApplication | undefined,
  ours: StoredApplication | undefined
): readonly StoredApplication[] {
  if (theirs === undefined || ours === undefined) {
    const left = theirs ?? ours
    const isNew = base === undefined
    const wasChanged = left !== undefined && !isSame(left, base)
    return left !== undefined && (isNew || wasChanged) ? [left] : []
  }
  return [mergeFields(base, theirs, ours)]
}

function mergeFields(
  base: StoredApplication | undefined,
  theirs: StoredApplication,
  ours: StoredApplication
): StoredApplication {
  const alone = <Key extends keyof StoredApplication>(key: Key) =>
    only(isSame(ours[key], base?.[key]) ? theirs : ours, key)
  const answers: Answers = mergeEntries(base?.answers ?? {}, theirs.answers, ours.answers)
  const entries = <
    Key extends
      | 'postponed'
      | 'skipped'
      | 'exported'
      | 'oldEntries'
      | 'takenOut'
      | 'firms'
      | 'drafts'
  >(
    key: Key
  ) =>
    ours[key] === undefined && theirs[key] === undefined
      ? {}
      : { [key]: mergeEntries(base?.[key] ?? {}, theirs[key] ?? {}, ours[key] ?? {}) }
  return {
    id: ours.id,
    createdOn: ours.createdOn,
    answers,
    log: mergeLogs(base?.log ?? [], theirs.log, ours.log),
    ticks: mergeEntries(base?.ticks ?? {}, theirs.ticks, ours.ticks),
    names: mergeEntries(base?.names ?? {}, theirs.names, ours.names),
    ...alone('sameEmployerAs'),
    ...alone('sameAgencyAs'),
    ...alone('archivedOn'),
    ...alone('lastShown'),
    ...alone('takenOutAs'),
    ...entries('postponed'),
    ...entries('skipped'),
    ...entries('exported'),
    ...entries('oldEntries'),
    ...highestSequence(theirs, ours),
    ...entries('takenOut'),
    ...entries('firms'),
    ...entries('drafts')
  }
}

/** A calendar obeys only a sequence that is higher than all before it. */
function highestSequence(
  theirs: StoredApplication,
  ours: StoredApplication
): Pick<StoredApplication, 'exportSequence'> {
  const sequences = [theirs.exportSequence, ours.exportSequence].filter((one) => one !== undefined)
  return sequences.length === 0 ? {} : { exportSequence: Math.max(...sequences) }
}

/** The field, if it is there. */
function only<Key extends keyof StoredApplication>(
  from: StoredApplication,
  key: Key
): Pick<StoredApplication, Key> | Record<never, never> {
  return from[key] === undefined ? {} : { [key]: from[key] }
}

function mergeEntries<Value>(
  base: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
  ours: Readonly<Record<string, Value>>
): Readonly<Record<string, Value>> {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)])
  return Object.fromEntries(
    [...keys].flatMap((key): readonly [string, Value][] => {
      const chosen = isSame(ours[key], base[key]) ? theirs[key] : ours[key]
      return chosen === undefined ? [] : [[key, chosen]]
    })
  )
}

/** The log entry by entry, each found by its id, in the order of the later writer. */
function mergeLogs(
  base: readonly LoggedEvent[],
  theirs: readonly LoggedEvent[],
  ours: readonly LoggedEvent[]
): readonly LoggedEvent[] {
  return Object.values(mergeEntries(byId(base), byId(theirs), byId(ours)))
}

function byId(log: readonly LoggedEvent[]): Readonly<Record<string, LoggedEvent>> {
  return Object.fromEntries(log.map((logged) => [logged.id, logged]))
}
