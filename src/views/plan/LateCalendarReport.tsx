/** Reads from what is kept whether the calendar still holds the plan, and which old entries may stand in it. */
import { useStore } from '@nanostores/preact'
import type { Advice } from '../../domain/advice/advice.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import {
  datedTasks,
  noLongerToDo,
  tasksForCalendar
} from '../../domain/calendar-file/plan-for-calendar.ts'
import { type DatedTask, isCalendarBehind } from '../../domain/calendar-file/reconcile-entries.ts'
import { forgetOldEntries } from '../../state/exporting.ts'
import { $record } from '../../state/index.ts'
import { CalendarReport } from '../calendar/CalendarReport.tsx'
import type { CalendarWords } from '../calendar/calendar-words.ts'

export interface LateCalendarReportProps {
  readonly words: CalendarWords
  readonly application: {
    readonly ticks: Readonly<Record<string, PlainDate>>
    readonly skipped?: Readonly<Record<string, string>>
    readonly exported?: Readonly<Record<string, PlainDate>>
  }
  readonly advice: Advice
  readonly today: PlainDate
  /** Whether the file was made just now, which has been said already. */
  readonly isFresh: boolean
}

export function LateCalendarReport(props: LateCalendarReportProps) {
  const { words, application, advice, today, isFresh } = props
  const { applications } = useStore($record)
  const { exported } = application
  if (exported === undefined) return null
  const done = noLongerToDo(application)
  const planned = datedTasks(tasksForCalendar({ tasks: advice.plan.tasks, done }))
  const isBehind = isCalendarBehind(planned, exported)
  const old = applications
    .flatMap(({ oldEntries = {} }): readonly DatedTask[] =>
      Object.entries(oldEntries).map(([id, date]) => ({ id, date }))
    )
    .filter(({ date }) => date >= today)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  return (
    <CalendarReport
      words={words}
      isBehind={isFresh && !isBehind ? null : isBehind}
      old={old}
      onGone={forgetOldEntries}
    />
  )
}
