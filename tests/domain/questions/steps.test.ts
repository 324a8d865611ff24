/** Going forward and back through the questions, and which question still lacks an answer. */
import { describe, expect, test } from 'vitest'
import type { Answers, Row } from '../../../src/domain/questions/answers.ts'
import { contactCells } from '../../../src/domain/questions/contact-cells.ts'
import type { Condition } from '../../../src/domain/questions/field.ts'
import {
  answersInUse,
  firstUnanswered,
  holds,
  isAnswered,
  isShownInRow,
  nextQuestion,
  previousQuestion
} from '../../../src/domain/questions/path.ts'
import { waiting } from './told.ts'

const done: Answers = {
  ...waiting,
  said: { time: 'soon' },
  contacts: { did: 'nothing' },
  also: { more: ['none'] },
  place: { country: 'US', sector: 'office' }
}

describe('the next question', () => {
  test.each([
    ['stage', 'interview'],
    ['interview', 'said'],
    ['also', 'place'],
    ['place', undefined]
  ] as const)('after "%s" is %s', (question, next) => {
    expect(nextQuestion(done, question)).toBe(next)
  })

  test('passes over what is not asked any more', () => {
    expect(nextQuestion(done, 'also', ['place'])).toBeUndefined()
    expect(nextQuestion(done, 'contacts', ['also'])).toBe('place')
  })

  test('after one that is no longer asked is the first without an answer', () => {
    expect(nextQuestion(done, 'offer')).toBeUndefined()
    expect(nextQuestion({ ...done, said: {} }, 'offer')).toBe('said')
    expect(nextQuestion({ ...done, place: {} }, 'offer', ['place'])).toBeUndefined()
  })
})

describe('the question before', () => {
  test.each([
    ['stage', undefined],
    ['interview', 'stage'],
    ['place', 'also'],
    ['offer', undefined]
  ] as const)('"%s" is %s', (question, before) => {
    expect(previousQuestion(done, question)).toBe(before)
  })

  test('passes over what is not asked any more', () => {
    expect(previousQuestion(done, 'place', ['also'])).toBe('contacts')
  })
})

describe('a page is answered', () => {
  test.each([
    { said: {}, is: false, why: 'nothing is chosen' },
    { said: { time: 'soon' }, is: true, why: 'what else stands there is not required' },
    { said: { time: 'by' }, is: false, why: 'the day is required once it is in sight' },
    { said: { time: 'by', date: '' }, is: false, why: 'an empty day is none' },
    { said: { time: 'by', date: 'unknown' }, is: true, why: '“I don’t know” is an answer' },
    { said: { date: '2026-11-27' }, is: false, why: 'a day out of sight answers nothing' }
  ] as const)('$said: $is, since $why', ({ said, is }) => {
    expect(isAnswered({ ...done, said }, 'said')).toBe(is)
  })

  test('a list that is empty is no answer, and one with something in it is', () => {
    const some = (rows: readonly Row[]) =>
      isAnswered({ ...waiting, contacts: { did: 'some', rows } }, 'contacts')
    expect(some([])).toBe(false)
    expect(some([{ day: '2026-11-20' }])).toBe(true)
    expect(isAnswered({ ...waiting, also: { more: [] } }, 'also')).toBe(false)
  })
})

test('the first question without an answer is the one to go to', () => {
  expect(firstUnanswered({})).toBe('stage')
  expect(firstUnanswered({ ...done, contacts: {} })).toBe('contacts')
  expect(firstUnanswered({ ...done, place: {} }, ['place'])).toBeUndefined()
  expect(firstUnanswered(done)).toBeUndefined()
})

test('a question without an answer in sight leaves nothing behind', () => {
  expect(answersInUse({ ...done, said: {}, offer: { how: 'firm' } })).not.toHaveProperty('said')
  expect(answersInUse({ ...done, offer: { how: 'firm' } })).not.toHaveProperty('offer')
  expect(answersInUse(done, ['place'])).not.toHaveProperty('place')
})

describe('a condition', () => {
  const condition: Condition = { question: 'also', field: 'more', is: ['asked', 'answer'] }
  test.each([
    { more: 'asked', holding: true },
    { more: 'none', holding: false },
    { more: ['none', 'answer'], holding: true },
    { more: ['none'], holding: false },
    { more: [], holding: false },
    { more: 3, holding: false }
  ])('on $more: $holding', ({ more, holding }) => {
    expect(holds(condition, { also: { more } })).toBe(holding)
  })

  test('that asks for anything else holds only where there is an answer', () => {
    const not: Condition = { ...condition, not: true }
    expect(holds(not, { also: { more: 'none' } })).toBe(true)
    expect(holds(not, { also: { more: 'asked' } })).toBe(false)
    expect(holds(not, {})).toBe(false)
  })
})

test.each([
  { how: 'rang', shown: true },
  { how: 'not-put-through', shown: true },
  { how: 'spoke', shown: false },
  { how: undefined, shown: false }
])('how often is asked of a row with "$how": $shown', ({ how, shown }) => {
  const times = contactCells.find(({ id }) => id === 'times')
  const day = contactCells.find(({ id }) => id === 'day')
  if (times === undefined || day === undefined) throw new Error('There are such cells')
  const row = how === undefined ? {} : { how }
  expect(isShownInRow(times, row)).toBe(shown)
  expect(isShownInRow(day, row)).toBe(true)
})
