/** What other applications have left unanswered with the same people. The rules tell, once they are there. */
import { computed } from 'nanostores'
import type { StrikeElsewhere } from '../domain/situation/situation.ts'
import { $record, $today } from './record-stores.ts'
import { $advisor } from './rules-stores.ts'

const nowhere: ReadonlyMap<string, readonly StrikeElsewhere[]> = new Map()
const none: readonly StrikeElsewhere[] = []

/** By the id of the application that they count in. */
export const $sharedStrikes = computed(
  [$record, $today, $advisor],
  ({ applications }, today, advisor) =>
    today === undefined || advisor === undefined
      ? nowhere
      : advisor.strikesBetween(applications, today)
)

/** Those that count in the application in sight. */
export const $strikesElsewhere = computed(
  [$sharedStrikes, $record],
  (shared, { current }) => shared.get(current ?? '') ?? none
)
