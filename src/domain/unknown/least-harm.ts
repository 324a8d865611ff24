/**
 * The verdict that does the least harm at worst, when any of several may be right.
 *
 * Where several do equally little, it is better to find out first. Until then the one stands to
 * which the careful reading leads, else the one with the least harm in all, else the mildest.
 * Where even the least is the worst there is, the careful reading is not trusted either.
 */
import type { Verdict } from '../advice/verdicts.ts'
import { type HarmTable, harmLevels, harmOf, worstHarm } from './harm-table.ts'

export interface LeastHarm {
  readonly verdict: Verdict
  /** The rank of the greatest harm that it can do. */
  readonly harm: number
  /** All that do equally little harm at worst, the mildest first; empty when there is only one. */
  readonly tied: readonly Verdict[]
}

/** From what presses nobody to what cannot be taken back. */
const mildestFirst: readonly Verdict[] = [
  'prepare',
  'wait',
  'stop',
  'thank',
  'close-kindly',
  'last-note',
  'email',
  'get-in-writing',
  'reply-now',
  'ask-extension',
  'call',
  'decide',
  'settled'
]

/**
 * Only verdicts that are possible are candidates. One that comes up often may be given as often,
 * so that it counts more between equals. `careful` is that of the careful reading.
 */
export function leastHarm(
  possible: readonly [Verdict, ...Verdict[]],
  table: HarmTable,
  careful?: Verdict
): LeastHarm {
  const candidates = mildestFirst.filter((verdict) => possible.includes(verdict))
  const harm = Math.min(...candidates.map((given) => worstHarm(table, given, candidates)))
  const best = candidates.filter((given) => worstHarm(table, given, candidates) === harm)
  const tied = best.length > 1 ? best : []
  const isWorst = harm === harmLevels.length - 1
  const trusted = isWorst ? undefined : best.find((verdict) => verdict === careful)
  const chosen = trusted ?? leastInAll(best, possible, table)
  return { verdict: chosen ?? possible[0], harm, tied }
}

function leastInAll(
  best: readonly Verdict[],
  possible: readonly Verdict[],
  table: HarmTable
): Verdict | undefined {
  const inAll = (given: Verdict) =>
    possible.reduce((sum, right) => sum + harmOf(table, given, right), 0)
  return best.toSorted((one, other) => inAll(one) - inAll(other))[0]
}
