/** Which open answer, once known, would leave the fewest answers possible: that one to find out. */
import type { Verdict } from '../advice/verdicts.ts'
import type { Judged } from './judged.ts'
import type { OpenAnswer } from './open-answers.ts'

/** The open answer that tells the verdicts apart best, or undefined when none does. */
export function worthFindingOut(
  varied: readonly OpenAnswer[],
  judged: readonly Judged[],
  verdicts: readonly Verdict[]
): OpenAnswer | undefined {
  const inQuestion = judged.filter(({ advice }) => verdicts.includes(advice.verdict))
  const ranked = varied
    .map((open, place) => ({ open, left: verdictsLeft(inQuestion, place) }))
    .toSorted((one, other) => one.left - other.left)
  const [best] = ranked
  return best !== undefined && best.left < verdicts.length ? best.open : undefined
}

/** How many verdicts are possible on average once the answer at this place is known. */
function verdictsLeft(judged: readonly Judged[], place: number): number {
  const groups = new Map<number | undefined, Set<Verdict>>()
  for (const { choices, advice } of judged) {
    const choice = choices[place]
    groups.set(choice, (groups.get(choice) ?? new Set()).add(advice.verdict))
  }
  const sizes = [...groups.values()].map(({ size }) => size)
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)
}
