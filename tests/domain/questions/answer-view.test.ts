/** Answers as the mapping reads them: of the right kind, asked and in sight, or not at all. */
import { expect, test } from 'vitest'
import { readDate, readRecipient, viewAnswers } from '../../../src/domain/questions/answer-view.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { toldOn, withContacts } from './told.ts'

const answers: Answers = {
  ...withContacts({ day: '2026-11-20', to: 'hr', how: 'email' }),
  also: { more: ['wishes', 'asked'] },
  offer: { how: 'firm', date: '2026-11-20' },
  wishes: { wishes: ['only-through'], through: 'hr', notTo: 'manager' }
}
const view = viewAnswers(answers, toldOn)

test('a list is no text, a text is no list, and rows are no words', () => {
  expect(view.text('also', 'more')).toBeUndefined()
  expect(view.text('contacts', 'rows')).toBeUndefined()
  expect(view.several('interview', 'date')).toEqual([])
  expect(view.several('contacts', 'rows')).toEqual([])
  expect(view.rows('also', 'more')).toEqual([])
  expect(view.several('also', 'more')).toEqual(['wishes', 'asked'])
  expect(view.rows('contacts', 'rows')).toHaveLength(1)
})

test('what is set aside, or out of sight, is not read', () => {
  expect(view.text('offer', 'how')).toBeUndefined()
  expect(view.date('offer', 'date')).toBeUndefined()
  expect(view.recipient('wishes', 'through')).toBe('hr')
  expect(view.recipient('wishes', 'notTo')).toBeUndefined()
})

test.each([
  ['2026-11-20', '2026-11-20'],
  ['2026-2-3', '2026-02-03'],
  ['٢٠٢٦-١١-٢٠', '2026-11-20'],
  ['2026-11-31', undefined],
  ['2026--', undefined],
  ['unknown', undefined],
  [20261120, undefined],
  [undefined, undefined]
])('the day %s is read as %s', (typed, date) => {
  expect(readDate(typed)).toBe(date)
})

test('only people and offices that we know are read', () => {
  expect(readRecipient('front-desk')).toBe('front-desk')
  for (const value of ['mother', 'unknown', 'none', 3, undefined]) {
    expect(readRecipient(value)).toBeUndefined()
  }
})
