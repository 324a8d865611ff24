/**
 * Gives plans to the calendar, and remembers what was put there. Loaded only when someone wants it.
 *
 * A plan that was put away goes out without tasks: what was exported of it is cancelled.
 */
import { cleanNames } from '../domain/calendar-file/names-in-calendar.ts'
import {
  nextSequence,
  noLongerToDo,
  type PlanForCalendar
} from '../domain/calendar-file/plan-for-calendar.ts'
import type { CalendarLedger } from '../domain/calendar-file/reconcile-entries.ts'
import type { StoredApplication } from '../storage/index.ts'
import { planMark } from '../storage/plan-mark.ts'
import type { AdviceKnowledge } from './advisor.ts'
import { planAddress } from './carrying.ts'
import { deviceClock, type Now, readStamp, type Stamp } from './moment.ts'
import { $now, $record } from './record-stores.ts'
import { $advisor, $knowledge } from './rules-stores.ts'
import { changeRecord } from './saving.ts'
import { $shared } from './shared-stores.ts'

export interface Export {
  readonly plans: readonly PlanForCalendar[]
  readonly stamp: Stamp
}

/** One plan, or all of them, as the page shows them; names only where they are wanted. */
export async function plansForCalendar(which: string | 'all', withNames: boolean): Promise<Export> {
  const stamp = readStamp(deviceClock())
  const now = $now.get()
  const advisor = $advisor.get()
  const knowledge = $knowledge.get()
  if (now === undefined || advisor === undefined || knowledge === undefined) {
    return { plans: [], stamp }
  }
  const wanted = $record.get().applications.filter(({ id }) => which === 'all' || id === which)
  const circumstances = { now, advisor, knowledge, stamp, withNames }
  const plans = await Promise.all(
    wanted.map(async (application) =>
      planOf(application, { ...circumstances, link: await linkOf(application) })
    )
  )
  return { plans: plans.flat(), stamp }
}

/** An entry without its link is better than no entry. */
async function linkOf(application: StoredApplication): Promise<string | null> {
  try {
    return await planAddress(application)
  } catch {
    return null
  }
}

interface Circumstances {
  readonly now: Now
  readonly advisor: typeof import('./advisor.ts')
  readonly knowledge: AdviceKnowledge
  readonly stamp: Stamp
  readonly withNames: boolean
  readonly link: string | null
}

function planOf(
  application: StoredApplication,
  circumstances: Circumstances
): readonly PlanForCalendar[] {
  const { now, advisor, knowledge, stamp, withNames, link } = circumstances
  const { exported = {}, oldEntries = {}, exportSequence } = application
  const names = withNames ? cleanNames(application.names) : {}
  const common = {
    applicationId: application.id,
    names,
    done: noLongerToDo(application),
    ledger: { exported, oldEntries },
    sequence: nextSequence(stamp.minutes, exportSequence),
    link,
    today: now.today
  }
  if (application.archivedOn !== undefined) {
    const isInCalendar = Object.keys({ ...exported, ...oldEntries }).length > 0
    return isInCalendar ? [{ ...common, tasks: [], text: null }] : []
  }
  const elsewhere = $shared.get().get(application.id) ?? {}
  const advised = advisor.adviseApplication(application, now, knowledge, elsewhere)
  if (advised === undefined) return []
  const { advice } = advised.unknown
  const text = advisor.sayAdvice(advice, advised.situation, knowledge.words, names)
  return [{ ...common, tasks: advice.plan.tasks, text }]
}

/** What is to be remembered of one plan that went into the calendar. */
export interface Exported {
  readonly applicationId: string
  readonly ledger: CalendarLedger
  readonly sequence: number
}

/** Remembers what is in the calendar now, and that the plan left the browser today. */
export function rememberExported(exports: readonly Exported[]): void {
  const today = $now.get()?.today
  if (today === undefined) return
  changeRecord((record) => ({
    ...record,
    applications: record.applications.map((application) => {
      const made = exports.find(({ applicationId }) => applicationId === application.id)
      if (made === undefined) return application
      const takenOut = { ...application.takenOut, calendar: today }
      const { ledger, sequence: exportSequence } = made
      const takenOutAs = planMark(application)
      return { ...application, ...ledger, exportSequence, takenOut, takenOutAs }
    })
  }))
}

/** The user has deleted the old entries by hand. */
export function forgetOldEntries(): void {
  changeRecord((record) => ({
    ...record,
    applications: record.applications.map((application) =>
      application.oldEntries === undefined ? application : { ...application, oldEntries: {} }
    )
  }))
}
