/**
 * A short mark of what a plan follows from. Two plans with one mark have the same answers and the
 * same log; names, ticks of measures and drafts move no day, so they are not in it.
 */
import { answersInUse } from '../domain/questions/path.ts'
import { canonical } from './canonical.ts'
import type { StoredApplication } from './record.ts'

/** Not a secret and not a proof: only whether anything has changed since. */
export function planMark({ createdOn, answers, log, postponed = {} }: StoredApplication): string {
  const events = log.map(({ event }) => event)
  return markOf(canonical([createdOn, answersInUse(answers), events, postponed]))
}

/** FNV-1a, 32 bits, over the letters. */
export function markOf(text: string): string {
  let value = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  }
  return (value >>> 0).toString(36)
}
