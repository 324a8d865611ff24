/** One calendar file of one plan or of several, and what is to be remembered of it. */
import { type CalendarEntry, writeCalendarFile } from '../../domain/calendar-file/calendar-file.ts'
import { isolateNames } from '../../domain/calendar-file/names-in-calendar.ts'
import {
  datedTasks,
  type PlanForCalendar,
  tasksForCalendar
} from '../../domain/calendar-file/plan-for-calendar.ts'
import {
  type CalendarLedger,
  reconcileEntries
} from '../../domain/calendar-file/reconcile-entries.ts'
import type { CalendarWords } from './calendar-words.ts'
import { entryDescription } from './entry-description.ts'
import { entryTitle, neutralTitle } from './entry-title.ts'

export interface ExportedPlan {
  readonly applicationId: string
  readonly ledger: CalendarLedger
  readonly sequence: number
}

export interface MadeCalendar {
  readonly text: string
  /** How many entries are to be done. */
  readonly count: number
  readonly plans: readonly ExportedPlan[]
}

export function makeCalendarFile(
  plans: readonly PlanForCalendar[],
  words: CalendarWords,
  stamp: string
): MadeCalendar {
  const entries = plans.flatMap((plan) => [
    ...plannedEntries(plan, words),
    ...cancelledEntries(plan, words)
  ])
  return {
    text: writeCalendarFile(entries, stamp),
    count: entries.filter(({ state }) => state === 'planned').length,
    plans: plans.map((plan) => ({
      applicationId: plan.applicationId,
      ledger: reconcile(plan).ledger,
      sequence: plan.sequence
    }))
  }
}

function plannedEntries(plan: PlanForCalendar, words: CalendarWords): readonly CalendarEntry[] {
  return tasksForCalendar(plan).map((task) => ({
    ...commonOf(plan, task.id),
    day: task.date,
    title: isolateNames(entryTitle(task, plan.names, words), plan.names),
    description: entryDescription(task, plan, words),
    state: 'planned'
  }))
}

/** A calendar has no state "done": what is done is cancelled too, so that no alarm asks for it twice. */
function cancelledEntries(plan: PlanForCalendar, words: CalendarWords): readonly CalendarEntry[] {
  return reconcile(plan).cancelled.map(({ id, date }) => ({
    ...commonOf(plan, id),
    day: date,
    title: neutralTitle(id, words),
    description: '',
    state: 'cancelled'
  }))
}

function reconcile(plan: PlanForCalendar) {
  return reconcileEntries(datedTasks(tasksForCalendar(plan)), plan.ledger, plan.today)
}

function commonOf({ applicationId, sequence }: PlanForCalendar, taskId: string) {
  return { uid: `${applicationId}-${taskId.replaceAll(':', '.')}@call-once`, sequence }
}
