/**
 * How a plan leaves this browser: its address, and a memory of when it was last taken out, and
 * how. Loaded only by what carries a plan out, so import it from here and not from index.ts.
 */
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import type { StoredApplication, WayOut } from '../storage/index.ts'
import { encodePlanLink } from '../storage/plan-link.ts'
import { planMark } from '../storage/plan-mark.ts'
import { changeCurrent } from './applications.ts'
import { $today } from './record-stores.ts'
import { changeRecord } from './saving.ts'

/**
 * The address that brings this plan back in any browser. Everything of the plan is behind the #,
 * and no name is in it.
 */
export async function planAddress(application: StoredApplication): Promise<string> {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '')
  return `${location.origin}${base}/plan/${await encodePlanLink(application)}`
}

/** Remembers that the plan in sight was printed, saved, linked or put into a calendar today. */
export function rememberTakenOut(way: WayOut): void {
  const today = $today.get()
  if (today !== undefined) changeCurrent((application) => takenOut(application, way, today))
}

/** The same of every plan: a file, and a calendar of everything, hold all of them. */
export function rememberAllTakenOut(way: WayOut): void {
  const today = $today.get()
  if (today === undefined) return
  changeRecord((record) => ({
    ...record,
    applications: record.applications.map((application) => takenOut(application, way, today))
  }))
}

function takenOut(
  application: StoredApplication,
  way: WayOut,
  today: PlainDate
): StoredApplication {
  return {
    ...application,
    takenOut: { ...application.takenOut, [way]: today },
    takenOutAs: planMark(application)
  }
}

/** Whether the plan was taken out in some way, and nothing has changed since. */
export function isTakenOut(application: StoredApplication): boolean {
  return application.takenOutAs === planMark(application)
}
