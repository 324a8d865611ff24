/** Which of several open answers is worth finding out: the one that leaves the fewest verdicts possible. */
import { expect, test } from 'vitest'
import { worthFindingOut } from '../../../src/domain/unknown/find-out.ts'
import type { OpenAnswer } from '../../../src/domain/unknown/open-answers.ts'
import { judged } from './judged-by-hand.ts'

const day: OpenAnswer = { question: 'interview', field: 'date', name: 'interview.date' }
const time: OpenAnswer = { question: 'said', field: 'time', name: 'said.time' }

test('the answer that settles it, wherever it stands among the questions', () => {
  const told = [
    judged('wait', null, { choices: [0, 0] }),
    judged('email', null, { choices: [0, 1] }),
    judged('wait', null, { choices: [1, 0] }),
    judged('email', null, { choices: [1, 1] })
  ]
  expect(worthFindingOut([day, time], told, ['wait', 'email'])).toBe(time)
  const turned = told.map(({ choices: [one = 0, other = 0], ...rest }) => ({
    ...rest,
    choices: [other, one]
  }))
  expect(worthFindingOut([time, day], turned, ['wait', 'email'])).toBe(time)
})

test('of two that settle equally much, the one that is asked first', () => {
  const told = [
    judged('wait', null, { choices: [0, 0] }),
    judged('email', null, { choices: [1, 1] })
  ]
  expect(worthFindingOut([day, time], told, ['wait', 'email'])).toBe(day)
  expect(worthFindingOut([time, day], told, ['wait', 'email'])).toBe(time)
})

test('one that rules something out on average is worth it, even if not in every case', () => {
  const told = [
    judged('wait', null, { choices: [0, 0] }),
    judged('wait', null, { choices: [1, 1] }),
    judged('email', null, { choices: [1, 1] }),
    judged('stop', null, { choices: [1, 2] })
  ]
  // The day leaves one verdict or three, the time one, two or one.
  expect(worthFindingOut([day, time], told, ['wait', 'email', 'stop'])).toBe(time)
})

test('nothing, if no answer alone would rule anything out', () => {
  const told = [
    judged('wait', null, { choices: [0, 0] }),
    judged('email', null, { choices: [0, 1] }),
    judged('email', null, { choices: [1, 0] }),
    judged('wait', null, { choices: [1, 1] })
  ]
  expect(worthFindingOut([day, time], told, ['wait', 'email'])).toBeUndefined()
  expect(worthFindingOut([], told, ['wait', 'email'])).toBeUndefined()
})

test('only the verdicts in question count: one that is ruled out already tells nothing', () => {
  const told = [
    judged('wait', null, { choices: [0, 0] }),
    judged('email', null, { choices: [1, 0] }),
    judged('call', null, { choices: [0, 1] }),
    judged('call', null, { choices: [1, 1] })
  ]
  expect(worthFindingOut([day, time], told, ['wait', 'email'])).toBe(day)
})

test('a case in which the question is not even asked is a case of its own', () => {
  const told = [
    judged('wait', null, { choices: [-1] }),
    judged('email', null, { choices: [0] }),
    judged('email', null, { choices: [1] })
  ]
  expect(worthFindingOut([time], told, ['wait', 'email'])).toBe(time)
})
