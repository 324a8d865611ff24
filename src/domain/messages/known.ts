/** All that words can know about one piece of advice, as a whole or for one of its tasks. */
import type { Addressee, Advice, Task, TaskKind } from '../advice/advice.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Situation } from '../situation/situation.ts'
import { eventsOf, sortEvents, timelineOn } from '../situation/timeline.ts'
import { fill, type Known } from './fill.ts'
import { formatDay } from './format-day.ts'
import { atStart, type Names, nameRecipient } from './name-recipient.ts'
import { asksOf } from './past-contacts.ts'
import { chosen, conditionsOf } from './situation-conditions.ts'
import { daysToName, type Values } from './situation-days.ts'
import { sayCount } from './spoken-time.ts'
import type { AdviceCondition } from './vocabulary.ts'
import type { Wording } from './words.ts'

/** What a piece of advice is described with. */
export interface Subject {
  readonly advice: Advice
  readonly situation: Situation
  readonly wording: Wording
  readonly names: Names
}

/** What is known for the answer itself. */
export function knownOfAdvice(subject: Subject): Known {
  const { advice } = subject
  const first = headTask(advice)
  const { day, channel, recipient } = advice
  return knownOn(subject, {
    // "Wait until Tuesday" speaks of today; "write on Tuesday" of what will be so by then.
    spokenOn: advice.verdict === 'wait' || day === null ? advice.asOf : day,
    day: day ?? advice.plan.lastDay,
    recipient,
    beforeNoon: first?.beforeNoon ?? false,
    holds: [`by-${channel}`, ...(day === null ? [] : ['day-known']), ...kindOf(first)]
  })
}

/** What is known for one task, on its own day. */
export function knownOfTask(subject: Subject, task: Task): Known {
  const { date, channel, recipient, beforeNoon } = task
  const holds = [`by-${channel}`, 'day-known', `as-${task.verdict}`, ...kindOf(task)]
  return knownOn(subject, { spokenOn: date, day: date, recipient, beforeNoon, holds })
}

/** Measures that stand in the plan as well; the headline never speaks of them. */
const beside: readonly TaskKind[] = ['keep-applying', 'reopen-turned-down']

/** The task that the headline speaks of: the first one of the verdict. */
export function headTask({ verdict, recipient, plan }: Advice): Task | undefined {
  const own = plan.tasks.filter((task) => task.verdict === verdict && !beside.includes(task.kind))
  return own.find((task) => task.recipient === recipient) ?? own[0]
}

interface Moment {
  readonly spokenOn: PlainDate
  readonly day: PlainDate
  readonly recipient: Addressee | null
  readonly beforeNoon: boolean
  readonly holds: readonly string[]
}

function knownOn(subject: Subject, moment: Moment): Known {
  const { advice, situation } = subject
  const timeline = timelineOn(sortEvents(situation.events), moment.spokenOn)
  const holds = new Set<string>([
    ...conditionsOf(situation, timeline, moment.spokenOn),
    ...conditionsOfAdvice(advice, moment),
    ...moment.holds
  ])
  const days = daysToName(timeline, subject.wording.pieces)
  return { holds, values: { ...days, ...valuesOf(subject, moment) } }
}

function conditionsOfAdvice(advice: Advice, moment: Moment): readonly string[] {
  const { plan } = advice
  const choices: Partial<Record<AdviceCondition, boolean>> = {
    'act-today': moment.day === advice.today,
    'closed-now': advice.asOf !== advice.today,
    'across-lull': plan.acrossLull,
    'not-told-here': asksOnlyThere(plan),
    'put-off': isPutOffTo(moment.day, plan),
    'beyond-holidays': plan.beyondHolidays
  }
  return [...chosen(choices), ...advice.tested, advice.verdict, `phase-${advice.phase}`]
}

/** Another firm is asked for time, and nothing about it can go to this one before it is decided. */
function asksOnlyThere({ tasks }: Advice['plan']): boolean {
  const kinds = tasks.map(({ kind }) => kind)
  return kinds.includes('ask-other-for-time') && !kinds.includes('tell-deadline')
}

/** What is to be done on this day was put off to it. */
function isPutOffTo(day: PlainDate, { tasks }: Advice['plan']): boolean {
  return tasks.some(({ date, isPutOff }) => isPutOff === true && date === day)
}

function valuesOf({ advice, situation, wording, names }: Subject, moment: Moment): Values {
  const { pieces } = wording
  const recipient = nameRecipient(moment.recipient, wording, names)
  const isToday = moment.day === advice.today
  const day = isToday ? pieces.today : formatDay(moment.day)
  const onDay = isToday ? pieces.today : fill(pieces.onDay, { day })
  const last = asksOf(eventsOf(situation.events, 'contact')).at(-1)
  return {
    recipient,
    Recipient: atStart(recipient),
    day,
    onDay: moment.beforeNoon ? `${onDay} ${pieces.beforeNoon}` : onDay,
    lastDay: formatDay(advice.plan.lastDay),
    turnedDown: sayTurnedDown(situation.turnedDown, wording),
    ...(last === undefined ? {} : { lastMessageTo: nameRecipient(last.to, wording, names) })
  }
}

function sayTurnedDown(count: number, { pieces }: Wording): string {
  const { one, many } = pieces.turnedDown
  return count === 1 ? one : fill(many, { times: sayCount(count, pieces) })
}

function kindOf(task: Task | undefined): readonly string[] {
  return task === undefined ? [] : [`is-${task.kind}`]
}
