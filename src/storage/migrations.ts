/** Steps from older envelopes to the one of this release. A step only reshapes; the schema judges. */
import { field, isEntries, isList } from './checks.ts'

/** One step. It gets what an older release wrote and gives what the next one would have. */
export interface Migration {
  readonly from: number
  /** Why the shape changed, in a sentence. */
  readonly why: string
  readonly migrate: (older: unknown) => unknown
}

const logIds: Migration = {
  from: 1,
  why: 'Logged events got ids, so that each can be corrected or deleted',
  migrate: (older) => {
    const applications = field(older, 'applications')
    if (!isEntries(older) || !isList(applications)) throw new Error('There are no applications')
    return { ...older, v: 2, applications: applications.map(giveLogIds) }
  }
}

export const migrations: readonly Migration[] = [logIds]

function giveLogIds(application: unknown): unknown {
  const log = field(application, 'log')
  if (!isEntries(application) || !isList(log)) return application
  return { ...application, log: log.map((event, place) => ({ id: `e${place + 1}`, event })) }
}

/** Takes a value up to a version; throws when a step is missing or fails. */
export function migrate(
  input: unknown,
  from: number,
  to: number,
  steps: readonly Migration[]
): unknown {
  if (from >= to) return input
  const step = steps.find((candidate) => candidate.from === from)
  if (step === undefined) throw new Error(`There is no migration from version ${from}`)
  return migrate(step.migrate(input), from + 1, to, steps)
}
