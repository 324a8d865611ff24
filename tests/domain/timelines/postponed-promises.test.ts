/** Putting a contact off breaks no promise: the rules are asked anew for each day that it waits. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Task } from '../../../src/domain/advice/advice.ts'
import { advise } from '../../../src/domain/advise.ts'
import { addContactDays, isBusinessDay } from '../../../src/domain/calendar/business-days.ts'
import { plainDate, weekdayOf } from '../../../src/domain/calendar/plain-date.ts'
import { strikesOf, unansweredContacts } from '../../../src/domain/facts/chases.ts'
import { mayWait } from '../../../src/domain/plan/may-wait.ts'
import { daysToPutOff, laterDays } from '../../../src/domain/plan/put-off-days.ts'
import { paces } from '../../../src/domain/rules/paces.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { november } from '../questions/story.ts'
import {
  adviceFor,
  calendar,
  chasesOf,
  contactsOf,
  countsAnew,
  knowledge,
  knownFor,
  runs
} from './advice-of-moment.ts'
import { type RandomMoment, randomMoment } from './random-situations.ts'

function putOff(moment: RandomMoment, task: Task, count: number): RandomMoment {
  const day = laterDays(task, calendar)[count] ?? task.date
  return { ...moment, situation: { ...moment.situation, notBefore: { [task.id]: day } } }
}

/** Every contact of a plan that may wait, put off by one to five business days. */
function holdsWhenPutOff(check: (later: RandomMoment, task: Task, wanted: number) => void): void {
  fc.assert(
    fc.property(randomMoment, fc.integer({ min: 0, max: 4 }), (moment, count) => {
      for (const task of contactsOf(adviceFor(moment)).filter(mayWait)) {
        check(putOff(moment, task, count), task, count)
      }
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 4) }
  )
}

test('promises 1, 13 and 14: a plan with a contact put off ends, on business days, before noon on Fridays', () => {
  holdsWhenPutOff((later) => {
    const advice = adviceFor(later)
    expect(advice.plan.tasks.at(-1)?.kind).toMatch(/let-go|first-day/)
    for (const task of contactsOf(advice).filter(mayWait)) {
      if (task.date !== advice.asOf) expect(isBusinessDay(calendar, task.date)).toBe(true)
      expect(task.beforeNoon).toBe(weekdayOf(task.date) === 5)
    }
  })
})

test('a contact that is put off is neither lost nor earlier, and never later than was wished', () => {
  holdsWhenPutOff((later, task) => {
    const found = adviceFor(later).plan.tasks.find(({ id }) => id === task.id)
    expect(found).toBeDefined()
    expect((found?.date ?? '') >= task.date).toBe(true)
    expect((found?.date ?? '') <= (later.situation.notBefore?.[task.id] ?? '')).toBe(true)
  })
})

test('promise 9: putting off moves nothing that they asked for, and no deadline', () => {
  holdsWhenPutOff((later, task) => {
    const before = adviceFor({ ...later, situation: without(later) }).plan.tasks
    const after = adviceFor(later).plan.tasks
    const fixed = (tasks: readonly Task[]) =>
      tasks.filter((one) => one.date < task.date && !mayWait(one)).map(({ id, date }) => [id, date])
    expect(fixed(after)).toEqual(fixed(before))
  })
})

test('promise 4: put off or not, two unanswered chases at most, and the gap between them', () => {
  holdsWhenPutOff((later) => {
    const advice = adviceFor(later)
    if (countsAnew(later, advice)) return
    const { past } = timelineOn(sortEvents(later.situation.events), advice.asOf)
    const standing = strikesOf(unansweredContacts(past))
    const chases = chasesOf(advice).filter(
      ({ kind }) => kind !== 'invited-call' && kind !== 'call-back'
    )
    expect(standing.count + chases.length).toBeLessThanOrEqual(Math.max(2, standing.count))
    const days = chases.map(({ date }) => date)
    days.slice(1).forEach((day, place) => {
      expect(day >= addContactDays(calendar, days[place] ?? day, paces.quick.gap)).toBe(true)
    })
  })
})

test('promise 8: putting off never ends in a stop before a start that is near', () => {
  holdsWhenPutOff((later) => {
    const advice = adviceFor(later)
    const known = knownFor(later, advice)
    const { start, grade } = known.offer
    const isOpen = !['asked-to-stop', 'closed'].includes(advice.phase)
    if (!isOpen || grade === 'none' || grade === 'hint' || start === null) return
    if (start > advice.asOf) expect(advice.verdict).not.toBe('stop')
  })
})

test('an answer due to them, a deadline and a call near the start cannot be put off', () => {
  for (const kind of [
    'answer-papers',
    'call-back',
    'tell-deadline',
    'decide',
    'reach-live',
    'invited-call',
    'thank'
  ] as const) {
    expect(mayWait({ kind })).toBe(false)
  }
})

test('the silent man’s e-mail goes on the day he chose, and what follows keeps its gap', () => {
  const situation = {
    country: 'US',
    sector: 'office',
    turnedDown: 0,
    events: [{ kind: 'interview', date: november(3), with: ['manager'] }],
    notBefore: { 'first-chase:manager:0': november(30) }
  } as const
  const moment = { today: november(24), afterHours: false }
  const { verdict, day, plan } = advise(situation, moment, knowledge)
  expect([verdict, day]).toEqual(['email', november(30)])
  const lastNote = plan.tasks.find(({ kind }) => kind === 'last-note')
  expect(lastNote?.date).toBe(plainDate('2026-12-07'))
})

test('only days are offered on which the rules would still ask for it', () => {
  const situation = {
    country: 'US',
    sector: 'office',
    turnedDown: 0,
    events: [
      { kind: 'interview', date: november(3), with: ['manager'] },
      { kind: 'interview', date: november(30), with: ['manager'] }
    ]
  } as const
  const alone = { ...situation, events: situation.events.slice(0, 1) }
  const moment = { today: november(24), afterHours: false }
  const [task] = advise(alone, moment, knowledge).plan.tasks.filter(mayWait)
  if (task === undefined) throw new Error('He has an e-mail to write')
  expect(daysToPutOff(task, alone, moment, knowledge)).toEqual([
    november(25),
    november(27),
    november(30),
    plainDate('2026-12-01'),
    plainDate('2026-12-02')
  ])
  expect(daysToPutOff(task, situation, moment, knowledge)).toEqual([])
})

function without({ situation }: RandomMoment): RandomMoment['situation'] {
  const { notBefore: _, ...rest } = situation
  return rest
}
