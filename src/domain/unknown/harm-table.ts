/**
 * What a wrong answer costs: for each verdict given, against each that would have been right.
 * The ranks and their reasons are kept in content/harm; the core is given the ranks only.
 */
import { type Verdict, verdicts } from '../advice/verdicts.ts'

/** From no harm to the worst; the place in this list is the rank. */
export const harmLevels = ['none', 'small', 'some', 'great', 'worst'] as const
export type HarmLevel = (typeof harmLevels)[number]

/**
 * For each verdict given a row of thirteen figures, the ranks against each verdict that would
 * have been right, in the order of `verdicts`. Short, because a page carries it.
 */
export type HarmTable = Readonly<Record<Verdict, string>>

const placeOf = new Map(verdicts.map((verdict, place) => [verdict, place]))

/** The rank of the harm done by one verdict when another was right: 0 to 4. */
export function harmOf(table: HarmTable, given: Verdict, right: Verdict): number {
  return Number(table[given].charAt(placeOf.get(right) ?? 0))
}

/** The greatest harm that a verdict can do when any of these may be right. */
export function worstHarm(table: HarmTable, given: Verdict, possible: readonly Verdict[]): number {
  return possible.reduce((worst, right) => Math.max(worst, harmOf(table, given, right)), 0)
}
