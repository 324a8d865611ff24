/**
 * Two logs of one plan made one. An event is found again by its id; a copy that came by a link
 * has other ids, so an equal event counts as the same, and a message is never counted twice.
 */
import { canonical } from './canonical.ts'
import type { LoggedEvent } from './record.ts'

export function mergeBackupLogs(
  winner: readonly LoggedEvent[],
  other: readonly LoggedEvent[]
): readonly LoggedEvent[] {
  const known = new Set(winner.map(({ id }) => id))
  const otherIds = new Set(other.map(({ id }) => id))
  // An equal event on the winner's side can stand for one of the other's, unless it has its own.
  const spare = winner.filter(({ id }) => !otherIds.has(id)).map(({ event }) => canonical(event))
  const added = other.filter(({ id, event }) => {
    if (known.has(id)) return false
    const twin = spare.indexOf(canonical(event))
    if (twin >= 0) spare.splice(twin, 1)
    return twin < 0
  })
  return [...winner, ...added]
}
