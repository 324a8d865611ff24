/**
 * The ruling run forward in time: do what it says, hear nothing, go to the next business day,
 * and so on until it says that there is nothing more to do. What was done is the plan.
 */

import type { Task } from '../advice/advice.ts'
import { type DayRuling, ruleOn } from '../advice/ruling.ts'
import type { Verdict } from '../advice/verdicts.ts'
import { addContactDays, type Calendar, nextBusinessDay } from '../calendar/business-days.ts'
import { earlierOf, laterOf, type PlainDate } from '../calendar/plain-date.ts'
import { type Known, knownOn } from '../facts/known.ts'
import type { School } from '../rules/schools.ts'
import type { RuleBook } from '../rules/tables/index.ts'
import type { SituationEvent } from '../situation/events.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents } from '../situation/timeline.ts'
import { eventOfTask } from './event-of-task.ts'
import { postponed } from './postpone.ts'

/** What the core needs beside the situation: the public holidays and the rules. */
export interface Knowledge {
  readonly calendar: Calendar
  readonly book: RuleBook
  /** Whose numbers are used; our own when absent. */
  readonly school?: School
}

export interface Forecast {
  /** The ruling for the day on which the forecast began. */
  readonly ruling: DayRuling
  /** The ruling of the first day on which something is to be done, if there is one. */
  readonly firstAction: DayRuling | null
  readonly tasks: readonly Task[]
  readonly lastDay: PlainDate
  /** The verdict on which the plan ends; null when it was not followed to its end. */
  readonly end: Verdict | null
}

interface State {
  readonly events: readonly SituationEvent[]
  readonly day: PlainDate
}

/** A plan that has not ended after this many steps is our own mistake. */
const mostSteps = 1000

const endings: readonly Verdict[] = ['stop', 'settled']

/** What a deadline asks for, on whatever day. */
const forDeadlines: readonly Verdict[] = ['ask-extension', 'decide']

function known(
  situation: Situation,
  { events, day }: State,
  { calendar, school }: Knowledge,
  isOut: boolean
): Known {
  return knownOn(situation, sortEvents(events), day, calendar, { school, afterHours: isOut })
}

/** The day after which the matter is closed: the end of the gap after the last message, or today. */
function dayOfLettingGo(end: Known): PlainDate {
  const lastMessage = end.unanswered.at(-1)
  if (lastMessage === undefined) return end.day
  return laterOf(end.day, addContactDays(end.calendar, lastMessage.date, end.pace.gap))
}

function lastDayOf(end: Known, ruling: DayRuling): PlainDate {
  const { start } = end.offer
  if (ruling.verdict !== 'settled') return dayOfLettingGo(end)
  return end.offer.secured && start !== null ? laterOf(end.day, start) : end.day
}

/** What doing these tasks is assumed to leave on the timeline. */
export function assumedEvents(tasks: readonly Task[]): readonly SituationEvent[] {
  return tasks.flatMap((task) => {
    const event = eventOfTask(task, task.date)
    return event === null ? [] : [{ ...event, assumed: true as const }]
  })
}

/** How far to look: to the end of the plan, or only as far as the headline needs it. */
export type Reach = 'end' | 'headline'

/**
 * Runs the ruling forward from a day. Ends at the first `stop` or `settled`. When the first day
 * is out of office hours, only what its first ruling asks for is done on it, and what another
 * firm's deadline asks for after that.
 */
export function forecast(
  situation: Situation,
  from: { readonly day: PlainDate; readonly outOfHours: boolean },
  knowledge: Knowledge,
  reach: Reach = 'end'
): Forecast {
  let state: State = { events: situation.events, day: from.day }
  let first: DayRuling | null = null
  let firstAction: DayRuling | null = null
  const tasks: Task[] = []
  for (let step = 0; step < mostSteps; step += 1) {
    const isOut = from.outOfHours && state.day === from.day
    const now = known(situation, state, knowledge, isOut)
    const ruling = postponed(ruleOn(now, knowledge.book), state, situation, knowledge)
    if (isOut && first !== null && !forDeadlines.includes(ruling.verdict)) {
      state = { ...state, day: nextBusinessDay(knowledge.calendar, from.day) }
      continue
    }
    first ??= ruling
    const isEnd = endings.includes(ruling.verdict)
    const isEnough = reach === 'headline' && firstAction !== null
    if (isEnd || isEnough) {
      const end = isEnd ? ruling.verdict : null
      return { ruling: first, firstAction, tasks, lastDay: lastDayOf(now, ruling), end }
    }
    const fresh = ruling.tasks.filter((task) => !tasks.some(({ id }) => id === task.id))
    if (fresh.length > 0) firstAction ??= ruling
    tasks.push(...fresh)
    state = stateAfter(state, fresh, knowledge)
  }
  throw new Error(`The plan for ${JSON.stringify(situation)} does not end.`)
}

/** Doing something may change the verdict of that very day, so it is asked again. */
function stateAfter(state: State, done: readonly Task[], knowledge: Knowledge): State {
  const events = assumedEvents(done)
  if (events.length === 0) {
    return { ...state, day: nextBusinessDay(knowledge.calendar, state.day) }
  }
  const day = done.map((task) => task.date).reduce(earlierOf)
  return { events: [...state.events, ...events], day }
}
