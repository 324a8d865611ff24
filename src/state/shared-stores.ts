/** What other applications bring along from the same people. The rules tell, once they are there. */
import { computed } from 'nanostores'
import type { FromOthers } from '../domain/situation/situation.ts'
import { $record, $today } from './record-stores.ts'
import { $advisor } from './rules-stores.ts'

const nowhere: ReadonlyMap<string, FromOthers> = new Map()
const none: FromOthers = {}

/** By the id of the application in which it counts. */
export const $shared = computed([$record, $today, $advisor], ({ applications }, today, advisor) =>
  today === undefined || advisor === undefined
    ? nowhere
    : advisor.sharedBetween(applications, today)
)

/** What counts in the application in sight. */
export const $fromOthers = computed(
  [$shared, $record],
  (shared, { current }) => shared.get(current ?? '') ?? none
)
