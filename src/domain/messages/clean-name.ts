/** Names as the user typed them, fit to be shown; and what a job is called with them. */

// Control characters, and marks that cannot be seen, could disguise a date or a sentence. The two
// joiners stay, because some scripts cannot be written without them.
const disguises = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu

/** What the user typed, without what cannot be seen; undefined when nothing is left. */
export function cleanName(typed: string | undefined): string | undefined {
  return typed?.replace(disguises, '').trim() || undefined
}

type JobNames = Readonly<Partial<Record<'position' | 'employer', string>>>

/** "Night nurse, Mercy Hospital"; undefined while neither is named. */
export function jobName({ position, employer }: JobNames): string | undefined {
  const named = [position, employer].flatMap((name) => cleanName(name) ?? [])
  return named.length === 0 ? undefined : named.join(', ')
}
