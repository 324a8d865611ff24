/**
 * The ruling that is told. While only the gap since the last chase runs, that is already the
 * next contact with its day, if it is near and the year-end lull does not lie between.
 */
import { businessDaysBetween, isInLull } from '../calendar/business-days.ts'
import type { Known } from '../facts/known.ts'
import { turnOf } from '../facts/turn.ts'
import type { Forecast } from '../plan/forecast.ts'
import { nearDays } from '../rules/paces.ts'
import type { Ruling } from './advice.ts'
import type { DayRuling } from './ruling.ts'

/** The verdict to tell, with its day; for `wait` the day on which something is next to be done. */
export function headlineOf(run: Forecast, known: Known): Ruling {
  const ruling = toldRuling(run, known)
  const { phase, rule, verdict, tested } = ruling
  const [task] = ruling.tasks
  return {
    phase,
    rule,
    verdict,
    tested,
    day: run.tasks[0]?.date ?? null,
    channel: task?.channel ?? 'none',
    recipient: task?.recipient ?? null
  }
}

function toldRuling(run: Forecast, known: Known): DayRuling {
  const next = run.firstAction ?? run.ruling
  const [task] = next.tasks
  if (task === undefined || isInLull(known.day)) return run.ruling
  const isNear = businessDaysBetween(known.calendar, known.day, task.date) <= nearDays
  return isNear && onlyGapRuns(run.ruling, known) ? next : run.ruling
}

/** It is the user's turn, save that a little time must lie between two attempts. */
export function onlyGapRuns(ruling: DayRuling, known: Known): boolean {
  if (ruling.phase === 'start-near') return ruling.tested.includes('attempt=tomorrow')
  return turnOf(known).level === 'gap'
}
