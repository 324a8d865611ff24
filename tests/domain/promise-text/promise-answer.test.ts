/** A reading holds what was said and nothing else, and a plea to be left alone is asked about in full. */
import { expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  answerOfReading,
  answersOfReading
} from '../../../src/domain/promise-text/promise-answer.ts'
import type { PromiseReading, ReadingChoice } from '../../../src/domain/promise-text/reading.ts'
import { calendar, outcomesOf, read } from './score.ts'

const said = { date: plainDate('2026-11-18'), calendar }
const byFriday: PromiseReading = {
  kind: 'read',
  time: { kind: 'by', date: plainDate('2026-11-20') },
  firmness: 'firm',
  about: 'answer'
}
const wishOf = (wish: ReadingChoice['wish']): ReadingChoice => ({
  kind: 'wish',
  wish: wish ?? { kind: 'stop' }
})

test.each(['./corpus.yaml', './several-statements.yaml', './who-how-what.yaml'])(
  'every reading of %s is the same after it was written down',
  (file) => {
    for (const { say, on } of outcomesOf(file)) {
      const reading = read(say, on)
      expect(JSON.parse(JSON.stringify(reading)), say).toStrictEqual(reading)
    }
  }
)

test('who asks not to be contacted either means until they write, or for good', () => {
  expect(read('Please do not contact us.', '2026-11-18')).toStrictEqual({
    kind: 'ask',
    question: 'no-contact',
    choices: [
      { kind: 'read', time: { kind: 'soon' }, firmness: 'hedged', about: 'answer' },
      { kind: 'wish', wish: { kind: 'stop' } }
    ]
  })
})

test.each([
  { wish: { kind: 'no-calls' }, filled: {} },
  { wish: { kind: 'email-only' }, filled: {} },
  { wish: { kind: 'stop' }, filled: {} },
  { wish: { kind: 'only-through', recipient: 'agency' }, filled: { through: 'agency' } },
  { wish: { kind: 'not-to', recipient: 'panel' }, filled: { notTo: 'panel' } }
] as const)('$wish.kind is kept with its day', ({ wish, filled }) => {
  expect(answersOfReading(wishOf(wish), said, {})).toStrictEqual({
    wishes: { wishes: [wish.kind], date: '2026-11-18', ...filled },
    also: { more: ['wishes'] }
  })
})

test('a wish is added to those that were chosen, and replaces "none" and "not known"', () => {
  const given = {
    wishes: { wishes: ['none', 'unknown', 'no-calls', 'stop'], notTo: 'panel' },
    also: { more: ['none', 'plans'] }
  }
  expect(answersOfReading(wishOf({ kind: 'stop' }), said, given)).toStrictEqual({
    wishes: { wishes: ['no-calls', 'stop'], notTo: 'panel', date: '2026-11-18' },
    also: { more: ['plans', 'wishes'] }
  })
})

test('a promise with a wish fills in both, and the wait until the promised day only once', () => {
  const time = { time: 'by', date: '2026-11-20', firmness: 'firm', through: 'none' }
  expect(answersOfReading({ ...byFriday, wish: { kind: 'no-calls' } }, said, {})).toStrictEqual({
    said: time,
    wishes: { wishes: ['no-calls'], date: '2026-11-18' },
    also: { more: ['wishes'] }
  })
  const wait = { kind: 'wait-until', until: plainDate('2026-11-20') } as const
  expect(answersOfReading({ ...byFriday, wish: wait }, said, {})).toStrictEqual({ said: time })
})

test.each<{ what: string; choice: ReadingChoice; answer: object | undefined }>([
  {
    what: 'a wait',
    choice: wishOf({ kind: 'wait-until', until: plainDate('2026-11-23') }),
    answer: { time: 'wait-until', date: '2026-11-23' }
  },
  { what: 'a wish for no calls', choice: wishOf({ kind: 'no-calls' }), answer: undefined },
  { what: 'the end of the checks', choice: { ...byFriday, about: 'clearance' }, answer: undefined },
  {
    what: 'a call they asked for',
    choice: { ...byFriday, about: 'call-me' },
    answer: { time: 'call-me', date: '2026-11-20' }
  },
  {
    what: 'a call some day soon',
    choice: { ...byFriday, about: 'call-me', time: { kind: 'soon' } },
    answer: undefined
  },
  {
    what: 'soon',
    choice: { ...byFriday, time: { kind: 'soon' } },
    answer: { time: 'soon', through: 'none' }
  },
  {
    what: 'soon, from HR',
    choice: { ...byFriday, time: { kind: 'soon' }, through: 'hr' },
    answer: { time: 'soon', through: 'hr' }
  },
  {
    what: 'early in the new year',
    choice: { ...byFriday, time: { kind: 'early-new-year' } },
    answer: { time: 'early-new-year', firmness: 'firm', through: 'none' }
  },
  {
    what: 'two weeks',
    choice: { ...byFriday, time: { kind: 'within', amount: 2, unit: 'weeks' } },
    answer: { time: 'within', period: '2-weeks', firmness: 'firm', through: 'none' }
  }
])('$what answers what it can', ({ choice, answer }) => {
  expect(answerOfReading(choice, said)).toEqual(answer)
})
