/** What the words for an answer and for each task can know, on the day that they speak of. */
import { describe, expect, test } from 'vitest'
import type { Advice, Task } from '../../../src/domain/advice/advice.ts'
import { headTask, knownOfAdvice, knownOfTask } from '../../../src/domain/messages/known.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { adviceWith, day, situationWith, taskWith, today, words } from './made-up-advice.ts'
import { contact, lastNote, letGo } from './nurse-story.ts'

const { wording } = words.core
const friday = day('2026-12-04')
const subjectOf = (advice: Advice, situation: Situation = situationWith([])) => ({
  advice,
  situation,
  wording,
  names: { manager: 'the director' }
})
const ofAdvice = (advice: Advice, situation?: Situation) =>
  knownOfAdvice(subjectOf(advice, situation))
const ofTask = (task: Task, advice = adviceWith([task]), situation?: Situation) =>
  knownOfTask(subjectOf(advice, situation), task)
const planWith = (tasks: readonly Task[], others: Partial<Advice['plan']> = {}) => ({
  plan: { tasks, lastDay: letGo.date, beyondHolidays: false, acrossLull: false, ...others }
})

describe('the answer', () => {
  test('knows its day, its person, its channel, its task and when all of it ends', () => {
    const advice = adviceWith([lastNote, letGo], { tested: ['turn=yours'], phase: 'waiting' })
    const { holds, values } = ofAdvice(advice, situationWith([], { turnedDown: 2 }))
    expect([...holds].toSorted()).toEqual(
      [
        'by-email',
        'day-known',
        'is-last-note',
        'last-note',
        'phase-waiting',
        'sector-office',
        'turn=yours',
        'country-US'
      ].toSorted()
    )
    expect(values).toEqual({
      recipient: 'the director',
      Recipient: 'The director',
      day: 'Tuesday 1\u00A0December',
      onDay: 'on Tuesday 1\u00A0December',
      lastDay: 'Tuesday 8\u00A0December',
      turnedDown: 'the two interviews'
    })
  })

  test('that no task stands behind is not said to be before noon', () => {
    const { values, holds } = ofAdvice(adviceWith([], { verdict: 'wait' }))
    expect(values.onDay).toBe('on Tuesday 8\u00A0December')
    expect([...holds].toSorted()).toEqual([
      'by-none',
      'country-US',
      'phase-waiting',
      'sector-office',
      'wait'
    ])
  })

  test('without a day of its own speaks of the last day of the plan', () => {
    const { holds, values } = ofAdvice(adviceWith([letGo], { verdict: 'stop', day: null }))
    expect(values.day).toBe('Tuesday 8\u00A0December')
    expect(values.recipient).toBe('them')
    expect([...holds]).not.toContain('day-known')
  })

  test('"wait until" speaks of today, and an e-mail of what will be so on its day', () => {
    const promise = {
      kind: 'said',
      date: day('2026-11-16'),
      by: 'manager',
      time: { kind: 'by', date: day('2026-11-27') },
      firmness: 'firm',
      about: 'answer'
    } as const
    const heard = situationWith([promise])
    const email = taskWith('first-chase')
    expect([...ofAdvice(adviceWith([email]), heard).holds]).toContain('promise-passed')
    const wait = adviceWith([email], { verdict: 'wait' })
    expect([...ofAdvice(wait, heard).holds]).not.toContain('promise-passed')
    const noDay = adviceWith([email], { day: null, asOf: day('2026-11-30') })
    expect([...ofAdvice(noDay, heard).holds]).toContain('promise-passed')
  })

  test('on a Friday says before noon, as its task does', () => {
    const task = taskWith('first-chase', { date: friday, beforeNoon: true })
    expect(ofAdvice(adviceWith([task])).values.onDay).toBe('on Friday 4\u00A0December before noon')
  })

  test.each([
    { date: today, holds: true, said: 'today' },
    { date: friday, holds: false, said: 'Friday 4\u00A0December' }
  ])('knows whether it is for today: $said', ({ date, holds, said }) => {
    const known = ofAdvice(adviceWith([taskWith('first-chase', { date })]))
    expect(known.holds.has('act-today')).toBe(holds)
    expect(known.values.day).toBe(said)
    expect(known.values.onDay).toBe(holds ? 'today' : `on ${said}`)
  })

  test('knows of closed offices, the lull, and days whose holidays nobody knows', () => {
    const usual = ofAdvice(adviceWith([letGo])).holds
    const closed = adviceWith([letGo], { asOf: friday, ...planWith([letGo], { acrossLull: true }) })
    const beyond = adviceWith([letGo], planWith([letGo], { beyondHolidays: true }))
    for (const name of ['closed-now', 'across-lull', 'beyond-holidays']) {
      expect(usual.has(name)).toBe(false)
    }
    expect(ofAdvice(closed).holds.has('closed-now')).toBe(true)
    expect(ofAdvice(closed).holds.has('across-lull')).toBe(true)
    expect(ofAdvice(closed).holds.has('beyond-holidays')).toBe(false)
    expect(ofAdvice(beyond).holds.has('beyond-holidays')).toBe(true)
  })
})

test.each([
  { kinds: ['ask-other-for-time'], holds: true, why: 'only the other firm is asked' },
  { kinds: ['ask-other-for-time', 'tell-deadline'], holds: false, why: 'both are written to' },
  { kinds: ['first-chase'], holds: false, why: 'nobody is asked for time' }
] as const)('not told here is $holds: $why', ({ kinds, holds }) => {
  const advice = adviceWith(kinds.map((kind) => taskWith(kind)))
  expect(ofAdvice(advice).holds.has('not-told-here')).toBe(holds)
})

test('what was put off is said of the day to which it was put off, and of no other', () => {
  const later = taskWith('first-chase', { date: friday, isPutOff: true })
  const advice = adviceWith([lastNote, later])
  expect(ofTask(later, advice).holds.has('put-off')).toBe(true)
  expect(ofTask(lastNote, advice).holds.has('put-off')).toBe(false)
})

test('a task knows its own day, person, channel and verdict, not those of the answer', () => {
  const call = taskWith('first-call', {
    date: friday,
    channel: 'phone',
    verdict: 'call',
    recipient: 'hr',
    beforeNoon: true
  })
  const { holds, values } = ofTask(call, adviceWith([lastNote, call]))
  for (const name of ['by-phone', 'day-known', 'as-call', 'is-first-call']) {
    expect(holds.has(name)).toBe(true)
  }
  expect(holds.has('by-email')).toBe(false)
  expect(values).toMatchObject({ recipient: 'HR', onDay: 'on Friday 4\u00A0December before noon' })
})

test('the last message is that of the newest question, thanks do not count', () => {
  const events = [
    contact({ to: 'hr', date: day('2026-11-18') }),
    contact({ to: 'manager', date: day('2026-11-19') }),
    contact({ to: 'panel', date: day('2026-11-20'), purpose: 'thanks' })
  ]
  expect(ofAdvice(adviceWith([letGo]), situationWith(events)).values.lastMessageTo).toBe(
    'the director'
  )
})

test.each([
  [1, 'the interview'],
  [3, 'the three interviews']
])('%i turned down is told as "%s"', (turnedDown, told) => {
  const known = ofAdvice(adviceWith([letGo]), situationWith([], { turnedDown }))
  expect(known.values.turnedDown).toBe(told)
})

describe('the task that the answer speaks of', () => {
  const advice = (tasks: readonly Task[], others: Partial<Advice> = {}) =>
    headTask(adviceWith(tasks, { verdict: 'email', recipient: 'manager', ...others }))
  const toHr = taskWith('first-chase', { recipient: 'hr' })
  const toManager = taskWith('next-chase')

  test('is that to the person of the answer, else the first of its verdict', () => {
    expect(advice([toHr, toManager])).toBe(toManager)
    expect(advice([toHr, toManager], { recipient: 'panel' })).toBe(toHr)
  })

  test.each(['keep-applying', 'reopen-turned-down'] as const)('is never "%s"', (kind) => {
    expect(advice([taskWith(kind), toManager])).toBe(toManager)
  })

  test('is none where no task is of its verdict', () => {
    expect(advice([letGo])).toBeUndefined()
  })
})
