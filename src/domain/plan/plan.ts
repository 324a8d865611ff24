/** The plan: what the forecast did along the way, the measures that are tasks, and the last day. */
import { addresseeOf } from '../advice/addressee.ts'
import type { Plan, Task, TaskKind } from '../advice/advice.ts'
import type { Measure, Verdict } from '../advice/verdicts.ts'
import { isCovered, isInLull } from '../calendar/business-days.ts'
import { compareDates, type PlainDate, yearOf } from '../calendar/plain-date.ts'
import type { Known } from '../facts/known.ts'
import type { Forecast } from './forecast.ts'

/** Measures that are also tasks of the first day. */
const measureTasks: readonly (readonly [Measure, TaskKind])[] = [
  ['reopen-turned-down', 'reopen-turned-down'],
  ['keep-applying', 'keep-applying']
]

/** All dated lines of the plan, in order, the last of them its named end. */
export function planOf(
  run: Forecast,
  known: Known,
  verdict: Verdict,
  measures: readonly Measure[]
): Plan {
  const { calendar, day } = known
  const beside = measureTasks
    .filter(([measure]) => measures.includes(measure))
    .map(([, kind]) => quietTask(kind, day, verdict, known))
  const all = [...run.tasks, ...beside, ...endOf(run, known)]
  return {
    tasks: all.toSorted((left, right) => compareDates(left.date, right.date)),
    lastDay: run.lastDay,
    beyondHolidays: !isCovered(calendar, run.lastDay) || !isCovered(calendar, day),
    acrossLull: isInLull(day) || yearOf(run.lastDay) !== yearOf(day)
  }
}

/** The named end of a plan; none when it was followed only as far as its first task. */
function endOf({ end, lastDay }: Forecast, known: Known): readonly Task[] {
  if (end === null) return []
  const kind = end === 'settled' && known.offer.secured ? 'first-day' : 'let-go'
  return [quietTask(kind, lastDay, end, known)]
}

/** A line of the plan that is no message to this employer. */
function quietTask(kind: TaskKind, date: PlainDate, verdict: Verdict, known: Known): Task {
  return {
    id: `${kind}:self:0`,
    kind,
    date,
    verdict,
    channel: kind === 'reopen-turned-down' ? 'email' : 'none',
    recipient: addresseeOf(kind, known),
    beforeNoon: false
  }
}
