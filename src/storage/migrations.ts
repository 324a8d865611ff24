/** Steps from older envelopes to the one of this release. There is none yet: this is the first. */

/** One step. It gets what an older release wrote and gives what the next one would have. */
export interface Migration {
  readonly from: number
  /** Why the shape changed, in a sentence. */
  readonly why: string
  readonly migrate: (older: unknown) => unknown
}

export const migrations: readonly Migration[] = []

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
