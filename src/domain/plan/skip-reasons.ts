/** Reasons to leave a task out that are ours to say. Beside them the user may give one of their own. */
export const skipReasons = ['done', 'not-mine', 'too-much'] as const
export type SkipReason = (typeof skipReasons)[number]

/** The reason, if it is one of ours. */
export function knownReason(reason: unknown): SkipReason | undefined {
  return skipReasons.find((one) => one === reason)
}
