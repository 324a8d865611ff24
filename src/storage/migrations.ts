/** Steps from older envelopes to the one of this release. A step only reshapes; the schema judges. */
import * as v from 'valibot'

/** One step. It gets what an older release wrote and gives what the next one would have. */
export interface Migration {
  readonly from: number
  /** Why the shape changed, in a sentence. */
  readonly why: string
  readonly migrate: (older: unknown) => unknown
}

const anyObject = v.looseObject({})

const logIds: Migration = {
  from: 1,
  why: 'Logged events got ids, so that each can be corrected or deleted',
  migrate: (older) => {
    const record = v.parse(anyObject, older)
    const { applications } = record
    const moved = Array.isArray(applications) ? applications.map(giveLogIds) : applications
    return { ...record, v: 2, applications: moved }
  }
}

export const migrations: readonly Migration[] = [logIds]

function giveLogIds(application: unknown): unknown {
  const read = v.safeParse(anyObject, application)
  if (!read.success || !Array.isArray(read.output.log)) return application
  const log = read.output.log.map((event: unknown, place) => ({ id: `e${place + 1}`, event }))
  return { ...read.output, log }
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
