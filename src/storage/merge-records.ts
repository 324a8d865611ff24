/**
 * Two tabs wrote: both keep what they changed since they last agreed.
 *
 * `base` is what this tab last read or wrote. Where only one side changed a page of answers, a
 * tick or a name, its change wins; where both did, ours wins, being the later.
 */
import type { Answers } from '../domain/questions/answers.ts'
import type { SituationEvent } from '../domain/situation/events.ts'
import type { StoredApplication, StoredRecord } from './record.ts'

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
  const current = applications.some(({ id }) => id === ours.current)
    ? ours.current
    : (applications[0]?.id ?? null)
  return { ...ours, revision: Math.max(theirs.revision, ours.revision), applications, current }
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
  const answers: Answers = mergeEntries(base?.answers ?? {}, theirs.answers, ours.answers)
  return [
    {
      ...ours,
      answers,
      log: mergeLogs(base?.log ?? [], theirs.log, ours.log),
      ticks: mergeEntries(base?.ticks ?? {}, theirs.ticks, ours.ticks),
      names: mergeEntries(base?.names ?? {}, theirs.names, ours.names)
    }
  ]
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

/** Both sides' new events, without those that either side took back. */
function mergeLogs(
  base: readonly SituationEvent[],
  theirs: readonly SituationEvent[],
  ours: readonly SituationEvent[]
): readonly SituationEvent[] {
  const has = (log: readonly SituationEvent[], event: SituationEvent) =>
    log.some((other) => isSame(other, event))
  const kept = ours.filter((event) => has(theirs, event) || !has(base, event))
  const added = theirs.filter((event) => !has(base, event) && !has(ours, event))
  return [...kept, ...added]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
