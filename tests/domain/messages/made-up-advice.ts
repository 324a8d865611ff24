/** Situations and advice made by hand, so that the words are tried without the rules. */
import type { Advice, Task, TaskKind } from '../../../src/domain/advice/advice.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { loadWords } from '../../../src/knowledge/words.ts'

export const words = loadWords()
export const day = plainDate
export const today = day('2026-11-24')

export function situationWith(
  events: readonly SituationEvent[],
  others: Partial<Situation> = {}
): Situation {
  return { country: 'US', sector: 'office', turnedDown: 0, events, ...others }
}

export function taskWith(kind: TaskKind, others: Partial<Task> = {}): Task {
  return {
    id: `${kind}:manager:0`,
    kind,
    date: day('2026-12-01'),
    verdict: 'email',
    channel: 'email',
    recipient: 'manager',
    beforeNoon: false,
    ...others
  }
}

export function adviceWith(tasks: readonly Task[], others: Partial<Advice> = {}): Advice {
  const first = tasks[0]
  return {
    phase: 'waiting',
    rule: 'made-up',
    verdict: first?.verdict ?? 'stop',
    day: first?.date ?? null,
    channel: first?.channel ?? 'none',
    recipient: first?.recipient ?? null,
    tested: [],
    today,
    asOf: today,
    measures: [],
    plan: { tasks, lastDay: day('2026-12-08'), beyondHolidays: false, acrossLull: false },
    ...others
  }
}

const interview: SituationEvent = { kind: 'interview', date: day('2026-11-16'), with: ['manager'] }
const talk: SituationEvent = { kind: 'talk', date: day('2026-11-10'), with: 'manager' }
const said = { kind: 'said', by: 'manager', firmness: 'firm', about: 'answer' } as const
const spokenTimes: readonly SituationEvent[] = [
  { ...said, date: day('2026-11-16'), time: { kind: 'by', date: day('2026-11-18') } },
  { ...said, date: day('2026-11-16'), time: { kind: 'within', amount: 1, unit: 'weeks' } },
  { ...said, date: day('2026-11-16'), time: { kind: 'within', amount: 3, unit: 'business-days' } },
  { ...said, date: day('2026-11-16'), time: { kind: 'early-new-year' } },
  { ...said, date: day('2026-11-16'), time: { kind: 'soon' } }
]
const dates = { start: day('2026-11-30'), answerBy: day('2026-11-27') }
const offers: readonly SituationEvent[] = (
  ['hint', 'verbal', 'conditional', 'firm'] as const
).flatMap((grade) => [
  { kind: 'offer', date: day('2026-11-19'), from: 'manager', grade },
  { kind: 'offer', date: day('2026-11-19'), from: 'manager', grade, ...dates }
])
const others: readonly SituationEvent[] = [
  { kind: 'elsewhere', date: day('2026-11-20'), state: 'offer', prefer: 'here' },
  {
    kind: 'elsewhere',
    date: day('2026-11-20'),
    state: 'offer',
    prefer: 'here',
    deadline: day('2026-11-27')
  },
  { kind: 'missed-appointment', date: day('2026-11-20'), by: 'manager' },
  { kind: 'cancelled-interview', date: day('2026-11-20') },
  { kind: 'request', date: day('2026-11-20'), from: 'hr', what: 'papers' },
  {
    kind: 'contact',
    date: day('2026-11-20'),
    to: 'hr',
    channel: 'phone',
    purpose: 'chase',
    outcome: 'spoke'
  }
]

/** Every choice of meeting, spoken time, offer and one event more, each of them also absent. */
export const manySituations: readonly Situation[] = [[], [interview], [talk]].flatMap((meeting) =>
  withNone(spokenTimes).flatMap((time) =>
    withNone(offers).flatMap((offer) =>
      withNone(others).map((other) => situationWith([...meeting, ...time, ...offer, ...other]))
    )
  )
)

function withNone(events: readonly SituationEvent[]): readonly (readonly SituationEvent[])[] {
  return [[], ...events.map((event) => [event])]
}
