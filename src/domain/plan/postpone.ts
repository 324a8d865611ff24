/**
 * A contact that the user puts off: it goes on the day they chose, or, if the rules would no longer
 * ask for it by then, on the last day on which they still do. Never past a deadline, therefore.
 */
import type { Task } from '../advice/advice.ts'
import { type DayRuling, ruleOn } from '../advice/ruling.ts'
import { type Calendar, nextBusinessDay } from '../calendar/business-days.ts'
import { type PlainDate, weekdayOf } from '../calendar/plain-date.ts'
import { knownOn } from '../facts/known.ts'
import type { School } from '../rules/schools.ts'
import type { RuleBook } from '../rules/tables/index.ts'
import type { SituationEvent } from '../situation/events.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents } from '../situation/timeline.ts'
import { mayWait } from './may-wait.ts'

/** What ruling on a day needs; the forecast's knowledge. */
interface Knowledge {
  readonly calendar: Calendar
  readonly book: RuleBook
  readonly school?: School
}

interface State {
  readonly events: readonly SituationEvent[]
  readonly day: PlainDate
}

/** The ruling with its tasks on the days for which the user put them off. */
export function postponed(
  ruling: DayRuling,
  state: State,
  situation: Situation,
  knowledge: Knowledge
): DayRuling {
  const { notBefore } = situation
  if (notBefore === undefined) return ruling
  const tasks = ruling.tasks.map((task) => {
    const wanted = notBefore[task.id] ?? task.date
    return mayWait(task) ? onDay(task, dayFor(task, wanted, state, situation, knowledge)) : task
  })
  return { ...ruling, tasks }
}

function onDay(task: Task, date: PlainDate): Task {
  if (date === task.date) return task
  return { ...task, date, beforeNoon: weekdayOf(date) === 5, isPutOff: true }
}

/** Goes from business day to business day, as long as the next one still asks for the same. */
function dayFor(
  task: Task,
  wanted: PlainDate,
  state: State,
  situation: Situation,
  { calendar, book, school }: Knowledge
): PlainDate {
  const sorted = sortEvents(state.events)
  const asksFor = (day: PlainDate) =>
    ruleOn(knownOn(situation, sorted, day, calendar, { school }), book).tasks.some(
      ({ id }) => id === task.id
    )
  let day = task.date
  for (let next = nextBusinessDay(calendar, day); next <= wanted && asksFor(next); ) {
    day = next
    next = nextBusinessDay(calendar, day)
  }
  return day
}
