/** What one application asks for today, and when it asks next: the same as its own plan says. */
import type { Advice, Task } from '../domain/advice/advice.ts'
import type { Verdict } from '../domain/advice/verdicts.ts'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { describeHappened } from '../domain/messages/describe-event.ts'
import { describeTask } from '../domain/messages/describe-task.ts'
import { sayPassage } from '../domain/messages/fill.ts'
import { knownOfAdvice, type Subject } from '../domain/messages/known.ts'
import { roleOf } from '../domain/messages/task-roles.ts'
import type { Words } from '../domain/messages/words.ts'
import type { SituationEvent } from '../domain/situation/events.ts'
import type { Situation } from '../domain/situation/situation.ts'
import type { StoredApplication } from '../storage/index.ts'

/** A task that is due today, in words. */
export interface DueTask {
  readonly task: Task
  readonly title: string
  readonly detail: string
  /** "before noon", or null. */
  readonly when: string | null
  /** The earlier day under which it was last shown, if it was not done then. */
  readonly since: PlainDate | null
  readonly isTicked: boolean
}

/** What was ticked today and has left the plan. */
export interface DoneToday {
  readonly eventId: string
  readonly title: string
}

export interface TodayPlan {
  readonly id: string
  readonly verdict: Verdict
  /** The answer in one short sentence. */
  readonly short: string
  readonly due: readonly DueTask[]
  readonly done: readonly DoneToday[]
  /** The next dated line after today, also the day of letting go. */
  readonly next: { readonly date: PlainDate; readonly title: string } | null
  /** It is their turn: until a day, or nobody knows until when. */
  readonly waits: { readonly until: PlainDate | null } | null
  /** The job is theirs: the other employers are to be told. */
  readonly tellsOthers: boolean
  /** Nobody there waits for the user any more. */
  readonly isClosed: boolean
}

/** An application whose questions are not all answered has no plan yet. */
export type TodayEntry = TodayPlan | { readonly id: string; readonly verdict: null }

const beside: readonly Task['kind'][] = ['keep-applying', 'reopen-turned-down']

export interface Advised {
  readonly situation: Situation
  readonly advice: Advice
}

/** `advised` is what the application's own page advises; undefined while answers are missing. */
export function todayOf(
  application: StoredApplication,
  advised: Advised | undefined,
  words: Words
): TodayEntry {
  const { id, names } = application
  if (advised === undefined) return { id, verdict: null }
  const { situation, advice } = advised
  const { today } = advice
  const { core } = words
  const subject: Subject = { advice, situation, wording: core.wording, names }
  const say = (task: Task) => describeTask(subject, task, words)
  const later = advice.plan.tasks.find(({ date, kind }) => date > today && !beside.includes(kind))
  return {
    id,
    verdict: advice.verdict,
    short: sayPassage(core.verdicts[advice.verdict].short, knownOfAdvice(subject)),
    due: dueOn(today, advice.plan.tasks, application).map((task) => {
      const { title, detail, when } = say(task)
      const isTicked = application.ticks[task.id] !== undefined
      return { task, title, detail, when, since: sinceWhen(task, application), isTicked }
    }),
    done: doneOn(today, application, subject),
    next: later === undefined ? null : { date: later.date, title: say(later).title },
    waits: advice.verdict === 'wait' && later?.isPutOff !== true ? { until: advice.day } : null,
    tellsOthers: advice.measures.includes('tell-other-employers'),
    isClosed: ['closed', 'asked-to-stop'].includes(advice.phase) || advice.verdict === 'settled'
  }
}

/** What may be ticked today. What was ticked on an earlier day is done with, what was left out is gone. */
function dueOn(
  today: PlainDate,
  tasks: readonly Task[],
  { ticks, skipped }: StoredApplication
): readonly Task[] {
  const isLeft = ({ id }: Task) =>
    skipped?.[id] === undefined && (ticks[id] === undefined || ticks[id] === today)
  return tasks.filter((task) => task.date === today && roleOf(task) !== 'end' && isLeft(task))
}

function sinceWhen(task: Task, { lastShown = [] }: StoredApplication): PlainDate | null {
  const shown = lastShown.find(({ id }) => id === task.id)
  return shown !== undefined && shown.date < task.date ? shown.date : null
}

const doneByUser: readonly SituationEvent['kind'][] = [
  'contact',
  'asked-for-time',
  'decided-elsewhere',
  'accepted'
]

function doneOn(
  today: PlainDate,
  { log }: StoredApplication,
  subject: Subject
): readonly DoneToday[] {
  return log
    .filter(({ event }) => event.date === today && doneByUser.includes(event.kind))
    .flatMap(({ id, event }) => {
      const situation = { ...subject.situation, events: [event] }
      const [text] = describeHappened({ ...subject, situation })
      return text === undefined ? [] : [{ eventId: id, title: text.title }]
    })
}
