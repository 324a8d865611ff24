/** What the user's applications bring along for one another: strikes, and wishes for contact. */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { FromOthers } from '../situation/situation.ts'
import type { Related } from './related.ts'
import { sharedStrikes } from './shared-strikes.ts'
import { sharedWishes } from './shared-wishes.ts'

/** By the id of the application in which it counts; one with nothing to share is not in it. */
export function sharedAmongAll(
  applications: readonly Related[],
  day: PlainDate
): ReadonlyMap<string, FromOthers> {
  const strikes = sharedStrikes(applications, day)
  const wishes = sharedWishes(applications, day)
  const ids = [...new Set([...strikes.keys(), ...wishes.keys()])]
  return new Map(
    ids.map((id) => [
      id,
      { strikesElsewhere: strikes.get(id) ?? [], wishesElsewhere: wishes.get(id) ?? [] }
    ])
  )
}
