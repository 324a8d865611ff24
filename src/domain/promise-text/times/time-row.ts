/** One row of the tables of times: how it is said, and which time that is. */
import { type Pattern, pattern } from '../tokens/pattern.ts'
import type { SaidOn, Time } from './time.ts'

export interface TimeRow {
  readonly say: Pattern
  readonly means: (said: SaidOn, ...values: readonly number[]) => Time
}

export function row(
  say: string,
  means: (said: SaidOn, one: number, two: number, three: number, four: number) => Time
): TimeRow {
  return {
    say: pattern(say),
    means: (said, one = 0, two = 0, three = 0, four = 0) => means(said, one, two, three, four)
  }
}
