/** What lies behind the reasons is said as of today, with the days and people that are meant. */
import { describe, expect, test } from 'vitest'
import type { Grounds } from '../../../src/domain/advice/reason-grounds.ts'
import { describeReasons, onGrounds } from '../../../src/domain/messages/describe-reasons.ts'
import { knownOfAdvice } from '../../../src/domain/messages/known.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { adviceWith, day, situationWith, taskWith, today, words } from './made-up-advice.ts'
import { emptyExplanation } from './made-up-explanation.ts'

const promise: SituationEvent = {
  kind: 'said',
  date: day('2026-11-16'),
  by: 'manager',
  time: { kind: 'by', date: day('2026-11-27') },
  firmness: 'firm',
  about: 'answer'
}
const subject = {
  advice: adviceWith([taskWith('first-chase')], { tested: ['turn=yours'] }),
  situation: situationWith([promise]),
  wording: words.core.wording,
  names: { hr: 'Ms Rossi' }
}
const plain = knownOfAdvice(subject)

function grounded(grounds: Partial<Grounds> = {}, atoms: readonly string[] = []) {
  const all = { ...emptyExplanation.grounds, ...grounds }
  return onGrounds(subject, plain, { ...emptyExplanation, atoms, grounds: all })
}
const added = (grounds: Partial<Grounds>) =>
  [...grounded(grounds).holds].filter((name) => !grounded().holds.has(name))

test('the ground of the turn and its day are always known', () => {
  expect([...grounded().holds]).toContain('because-wait')
  expect(grounded().values).toMatchObject({ turnDay: 'Tuesday 1\u00A0December', ...plain.values })
})

test('what was tested stands for the day of the task, so only what is true today is a reason', () => {
  expect(plain.holds.has('turn=yours')).toBe(true)
  expect(grounded({}, ['turn=gap']).holds.has('turn=yours')).toBe(false)
  expect(grounded({}, ['turn=gap']).holds.has('turn=gap')).toBe(true)
})

test('a time that will have passed on the day of the task has not passed today', () => {
  expect(plain.holds.has('promise-passed')).toBe(true)
  expect(grounded().holds.has('promise-passed')).toBe(false)
  expect(grounded({ isPromisePassed: true }).holds.has('promise-passed')).toBe(true)
})

test.each([
  { grounds: { callsUnwelcome: true }, holds: ['calls-unwelcome'] },
  { grounds: { isQuickPace: true }, holds: ['quick-pace'] },
  { grounds: { isUsualPace: true }, holds: ['usual-pace'] },
  { grounds: { hasOpenQuestion: true }, holds: ['open-question'] },
  { grounds: { hasAskedTwice: true }, holds: ['asked-twice'] },
  { grounds: { promise: { time: { kind: 'soon' }, about: 'letter' } }, holds: ['about-letter'] },
  { grounds: { start: day('2026-11-23') }, holds: ['start-passed'] },
  { grounds: { start: today }, holds: [] }
] as const)('$grounds adds $holds', ({ grounds, holds }) => {
  expect(added(grounds)).toEqual(holds)
})

test('days and times are named where there are any', () => {
  const { values } = grounded({
    requestDay: day('2026-11-18'),
    endDay: day('2026-11-19'),
    start: day('2026-12-07'),
    promise: { time: { kind: 'within', amount: 2, unit: 'weeks' }, about: 'answer' }
  })
  expect(values).toMatchObject({
    requestDay: 'Wednesday 18\u00A0November',
    endDay: 'Thursday 19\u00A0November',
    start: 'Monday 7\u00A0December',
    promise: 'within two weeks'
  })
  for (const name of ['requestDay', 'endDay', 'start', 'askedDay', 'askedAge']) {
    expect(grounded().values).not.toHaveProperty(name)
  }
})

describe('the question that stands open', () => {
  const ask = { day: day('2026-11-23'), whom: 'hr', age: 1, how: 'asked-by-email' } as const

  test('is told with its day, its person and the way it went', () => {
    expect(added({ ask })).toEqual(['asked-by-email'])
    expect(grounded({ ask }).values).toMatchObject({
      askedDay: 'Monday 23\u00A0November',
      askedWhom: 'Ms Rossi'
    })
  })

  test.each([
    [0, undefined],
    [1, 'one day'],
    [3, 'three days']
  ])('%i days later is told as "%s" old', (age, said) => {
    expect(grounded({ ask: { ...ask, age } }).values.askedAge).toBe(said)
  })
})

test('reasons are those of the explanation; without one, those that the rule tested', () => {
  const reasons = { turn: { yours: 'Yours.', gap: 'Until {turnDay}.' }, strikes: { one: 'Yours.' } }
  const tell = (atoms?: readonly string[]) =>
    describeReasons(subject, plain, { reasons }, atoms && { ...emptyExplanation, atoms })
  expect(tell()).toEqual(['Yours.'])
  expect(tell(['turn=gap', 'turn=yours', 'strikes=one', 'turn=late', 'pace=slow', 'turn'])).toEqual(
    ['Until Tuesday 1\u00A0December.', 'Yours.']
  )
})
