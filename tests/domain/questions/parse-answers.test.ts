/** Stored answers are believed field by field: what a field can hold is kept, and nothing else. */
import { describe, expect, test } from 'vitest'
import { isAnswerTo, parseAnswers } from '../../../src/domain/questions/answers.ts'
import { type Field, none, unknown } from '../../../src/domain/questions/field.ts'
import { questionIds } from '../../../src/domain/questions/question-id.ts'
import { questions } from '../../../src/domain/questions/questions.ts'
import { recipients } from '../../../src/domain/situation/events.ts'

const place = { id: 'a' } as const
const number: Field = { ...place, kind: 'number', most: 5 }
const choice: Field = { ...place, kind: 'choice', options: ['x', 'y'] }
const several: Field = { ...place, kind: 'several', options: ['x', 'y'] }
const date: Field = { ...place, kind: 'date', when: 'any' }
const someone: Field = { ...place, kind: 'recipient' }
const rows: Field = {
  ...place,
  kind: 'rows',
  most: 2,
  cells: [
    { ...choice, id: 'how' },
    { ...number, id: 'times' }
  ]
}

const held: readonly (readonly [name: string, field: Field, values: readonly unknown[]])[] = [
  ['a count from one to the most', number, [1, 3, 5]],
  ['any option, or not known', choice, ['x', 'y', unknown]],
  ['some options, or all, or none of them', several, [[], ['y'], ['y', 'x']]],
  [
    'a day as it was typed',
    date,
    [
      `${' '.repeat(38)}--`,
      ' 2026 - 11 - 24 ',
      '2026-11-24',
      '2026-2-30',
      '--',
      '٢٠٢٦-١-٢',
      unknown
    ]
  ],
  ['no day, where that is offered', { ...date, mayBeNone: true }, [none, '2026-11-24']],
  ['everyone at the employer’s side', someone, [...recipients, unknown]],
  ['no one, where that is offered', { ...someone, mayBeNone: true }, [none, 'hr']],
  ['a stretch of time', { ...place, kind: 'period' }, ['2-weeks', '-days', '10-business-days']],
  ['a region, or none', { ...place, kind: 'region' }, ['NY', 'NSW', none]],
  ['rows, up to the most', rows, [[], [{}], [{ how: 'x', times: 2 }, { how: unknown }]]]
]

const refused: typeof held = [
  ['no other count', number, [0, 6, 1.5, '3', Number.NaN]],
  ['no other option', choice, ['z', '', 1, null, ['x']]],
  ['no option twice, no other, and nothing but options', several, [['x', 'x'], ['z'], ['x', 1]]],
  ['no list that is none', several, ['x', { 0: 'x' }, ['x', 'y', 'z']]],
  ['no text for a day', date, ['tomorrow', '2026-11-24T10:00', '2026/11/24', none]],
  ['no words within a day', date, ['on 2026-11-24', '2026-Nov-24', 'next-11-24', '2026-11-24x']],
  ['no day of more than forty letters', date, [`${' '.repeat(39)}--`]],
  ['no stranger', someone, ['mother', none, '']],
  [
    'no stretch without a unit',
    { ...place, kind: 'period' },
    ['2', '2-years', '1000-days', 'about 2-weeks', '2-weeks or so']
  ],
  ['no region in small letters', { ...place, kind: 'region' }, ['ny', 'N', 'NEWYORK']],
  ['no row too many', rows, [[{}, {}, {}]]],
  ['no row with a strange cell', rows, [[{ who: 'x' }], [{ how: 'z' }], ['x'], [null], 'x']],
  ['no text of more than forty letters', choice, ['x'.repeat(41)]]
]

describe('a field holds', () => {
  test.each(held)('%s', (_, field, values) => {
    for (const value of values) expect(isAnswerTo(field, value), String(value)).toBe(true)
  })
})

describe('a field holds', () => {
  test.each(refused)('%s', (_, field, values) => {
    for (const value of values) expect(isAnswerTo(field, value), String(value)).toBe(false)
  })
})

test('every field of every question keeps each of its options, and drops a word of no meaning', () => {
  for (const question of questionIds) {
    for (const field of questions[question].fields) {
      const options = 'options' in field ? field.options : []
      for (const option of options) {
        const value = field.kind === 'several' ? [option] : option
        const stored = { [question]: { [field.id]: value } }
        expect(parseAnswers(stored)).toEqual({ answers: stored, dropped: [] })
      }
      const nonsense = { [question]: { [field.id]: 'no word of ours' } }
      expect(parseAnswers(nonsense)).toEqual({
        answers: { [question]: {} },
        dropped: [{ question, field: field.id }]
      })
    }
  }
})

test('of a damaged list of contacts the good cells stay in their rows', () => {
  const stored = {
    contacts: { rows: [{ to: 'hr', how: 'by owl' }, 'no row', { to: 'mother', how: 'spoke' }] }
  }
  expect(parseAnswers(stored)).toEqual({
    answers: { contacts: { rows: [{ to: 'hr' }, { how: 'spoke' }] } },
    dropped: [{ question: 'contacts', field: 'rows' }]
  })
})

test('of too many contacts the first twenty stay', () => {
  const rows = Array.from({ length: 21 }, (_, index) => ({ how: 'rang', times: index + 1 }))
  expect(parseAnswers({ contacts: { rows } })).toEqual({
    answers: { contacts: { rows: rows.slice(0, 20) } },
    dropped: [{ question: 'contacts', field: 'rows' }]
  })
})

test('what is no list of answers at all is named as a whole, and a strange question by its name', () => {
  for (const input of [null, 'text', 3, []])
    expect(parseAnswers(input)).toEqual({ answers: {}, dropped: [{ question: '*', field: '*' }] })
  expect(parseAnswers({ weather: { rain: 'yes' }, stage: 'waiting' })).toEqual({
    answers: {},
    dropped: [
      { question: 'weather', field: '*' },
      { question: 'stage', field: '*' }
    ]
  })
})
