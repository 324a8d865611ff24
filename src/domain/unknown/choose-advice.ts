/**
 * Which completion speaks for the chosen verdict: the most careful in its day.
 *
 * For a message or a call that is the latest day, for whatever runs out the earliest. A wait
 * lasts no longer than in the careful reading, else until something changes: then it is time to
 * look again. Where days are equal the careful reading speaks, so that little is made up.
 */
import type { Verdict } from '../advice/verdicts.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { HarmTable } from './harm-table.ts'
import { type Judged, verdictOnDay } from './judged.ts'
import { leastHarm } from './least-harm.ts'

/** With these, later is more careful. */
const laterIsSafer: readonly Verdict[] = ['email', 'call', 'last-note', 'get-in-writing']

/** `careful` comes first, and is taken only if it leads to the verdict as well. */
export function chooseAdvice(
  verdict: Verdict,
  careful: Judged,
  judged: readonly Judged[],
  table: HarmTable
): Judged {
  const all = [careful, ...judged].filter(({ advice }) => advice.verdict === verdict)
  const fitting = keepSector(all, careful)
  const days = daysOf(fitting)
  const wanted =
    verdict === 'wait' ? endOfWait(days, careful, judged, table) : edgeDay(days, verdict)
  return fitting.find(({ advice }) => advice.day === wanted) ?? careful
}

/** The rules know a pace for a place of another kind; no other place's days are put upon it. */
function keepSector(all: readonly Judged[], careful: Judged): readonly Judged[] {
  const told = careful.answers.place?.sector
  const same = all.filter(({ answers }) => answers.place?.sector === told)
  return same.length > 0 ? same : all
}

function edgeDay(days: readonly PlainDate[], verdict: Verdict): PlainDate | null {
  return (laterIsSafer.includes(verdict) ? days.at(-1) : days[0]) ?? null
}

/** Until waiting no longer does the least harm; at most as long as the careful reading waits. */
function endOfWait(
  days: readonly PlainDate[],
  careful: Judged,
  judged: readonly Judged[],
  table: HarmTable
): PlainDate | null {
  const latest = careful.advice.verdict === 'wait' ? careful.advice.day : (days[0] ?? null)
  const isOver = (day: PlainDate) => {
    const [first = 'wait', ...others] = judged.map((one) => verdictOnDay(one, day))
    return leastHarm([first, ...others], table, verdictOnDay(careful, day)).verdict !== 'wait'
  }
  return days.find((day) => latest !== null && day < latest && isOver(day)) ?? latest
}

function daysOf(judged: readonly Judged[]): readonly PlainDate[] {
  return judged.flatMap(({ advice }) => (advice.day === null ? [] : [advice.day])).toSorted()
}
