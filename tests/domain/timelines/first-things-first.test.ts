/** Promise 9 over random timelines: what they asked for first, then a deadline, then politeness. */
import { expect, test } from 'vitest'
import type { Advice } from '../../../src/domain/advice/advice.ts'
import { isOutOfHours } from '../../../src/domain/advice/advice-day.ts'
import { addDays } from '../../../src/domain/calendar/plain-date.ts'
import type { Requested, SituationEvent } from '../../../src/domain/situation/events.ts'
import { adviceFor, holds, knowledge, runs } from './advice-of-moment.ts'
import type { RandomMoment } from './random-situations.ts'

/** Ten thousand runs take longer than other tests. */
const patience = 120_000

function withEvent(moment: RandomMoment, event: SituationEvent): RandomMoment {
  const events = [...moment.situation.events, event]
  return { ...moment, situation: { ...moment.situation, events } }
}

const wanted: readonly Requested[] = ['papers', 'answer', 'date', 'call-back', 'give-notice']

/**
 * When offices are closed, a deadline that ends before they open comes first. The call comes after
 * it, unless the user takes the other firm's offer.
 */
function isOnlyPutOff(moment: RandomMoment, { asOf, verdict, plan }: Advice): boolean {
  const isClosed = isOutOfHours(asOf, moment, knowledge)
  const isDeadline = verdict === 'ask-extension' || verdict === 'decide'
  const after = ['call-back', 'take-other']
  return isClosed && isDeadline && plan.tasks.some(({ kind }) => after.includes(kind))
}

test(
  'promise 9: what they ask of the user today comes before anything else, unless it has ended',
  () => {
    let asked = 0
    holds((moment) => {
      const { events } = moment.situation
      const left = events.some(({ kind }) => kind === 'withdrew' || kind === 'declined')
      const metToday = events.some(({ kind, date }) => kind === 'contact' && date >= moment.today)
      const refusedToday = events.some(
        (event) =>
          event.date >= moment.today &&
          (event.kind === 'refusal' || (event.kind === 'reply' && event.says.kind === 'filled'))
      )
      const stopToday = events.some(
        (event) => event.date >= moment.today && event.kind === 'wish' && event.wish.kind === 'stop'
      )
      if (left || metToday || refusedToday || stopToday) return
      const what = wanted[asked % wanted.length] ?? 'answer'
      const advice = adviceFor(
        withEvent(moment, { kind: 'request', date: moment.today, from: 'hr', what })
      )
      if (what === 'call-back' && isOnlyPutOff(moment, advice)) return
      expect(['reply-now', 'call'], what).toContain(advice.verdict)
      expect(advice.phase).toBe('owed')
      asked += 1
    })
    expect(asked).toBeGreaterThan(runs.numRuns / 4)
  },
  patience
)

/** The moment with another firm's offer, told today and due within a week; no other firm so far. */
function pressed(moment: RandomMoment, turn: number): RandomMoment | null {
  const { events } = moment.situation
  if (events.some(({ kind }) => kind === 'asked-for-time' || kind === 'elsewhere')) return null
  const deadline = addDays(moment.today, turn % 5)
  const prefer = turn % 2 === 0 ? 'here' : 'there'
  return withEvent(moment, {
    kind: 'elsewhere',
    date: moment.today,
    state: 'offer',
    prefer,
    deadline
  })
}

const outranking = ['asked-to-stop', 'closed', 'owed']

test(
  'promise 9: another firm’s deadline comes before thanks and every other note',
  () => {
    let tried = 0
    holds((moment) => {
      const hurried = pressed(moment, tried)
      const advice = hurried === null ? null : adviceFor(hurried)
      if (advice === null || [...outranking, 'start-near'].includes(advice.phase)) return
      expect(['ask-extension', 'decide']).toContain(advice.verdict)
      tried += 1
    })
    expect(tried).toBeGreaterThan(runs.numRuns / 4)
  },
  patience
)

const forTheDeadline = [
  'tell-deadline',
  'ask-other-for-time',
  'ask-here-for-time',
  'tell-preferred',
  'decide',
  'decide-other',
  'take-other'
]

test(
  'promise 9: a call that must reach a person never makes the plan forget another firm’s deadline, at any hour',
  () => {
    let tried = 0
    holds((moment) => {
      const hurried = pressed(moment, tried)
      const advice = hurried === null ? null : adviceFor(hurried)
      if (advice?.phase !== 'start-near') return
      const kinds = advice.plan.tasks.map(({ kind }) => kind)
      expect(
        kinds.some((kind) => forTheDeadline.includes(kind)),
        kinds.join()
      ).toBe(true)
      tried += 1
    })
    expect(tried).toBeGreaterThan(0)
  },
  patience
)
