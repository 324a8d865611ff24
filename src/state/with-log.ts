/** What came after the check, added to what was told in it: logged events, and what was put off. */
import type { Situation } from '../domain/situation/situation.ts'
import { loggedEvents, type StoredApplication } from '../storage/index.ts'

/** The situation as it stands now. */
export function withLog(situation: Situation, application: StoredApplication): Situation {
  const { postponed } = application
  return {
    ...situation,
    events: [...situation.events, ...loggedEvents(application)],
    ...(postponed === undefined ? {} : { notBefore: postponed })
  }
}
