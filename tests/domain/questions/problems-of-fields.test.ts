/** Each field by itself: what is missing, what is no day, and which years are known. */
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { findProblems, findProblemsOf } from '../../../src/domain/questions/problems.ts'
import type { QuestionId } from '../../../src/domain/questions/question-id.ts'
import { toldOn, waiting, withContacts } from './told.ts'

const kindsOf = (question: QuestionId, answers: Answers) =>
  findProblemsOf(question, answers, toldOn).map(({ kind, field }) => `${field}: ${kind}`)
const said = (answer: Answer) => kindsOf('said', { ...waiting, said: answer })

test.each([
  { date: '2025-01-01', found: [] },
  { date: '2024-12-31', found: ['date: outside-years'] },
  { date: '2031-12-31', found: [] },
  { date: '2032-01-01', found: ['date: outside-years'] },
  { date: '2026-02-29', found: ['date: no-such-day'] },
  { date: '2028-02-29', found: [] },
  { date: '--', found: ['date: date-incomplete'] },
  { date: '2026-11-', found: ['date: date-incomplete'] },
  { date: '26-11-20', found: ['date: outside-years'] },
  { date: 'unknown', found: [] },
  { date: 'none', found: [] },
  { date: '', found: ['date: required'] }
])('"by $date": $found', ({ date, found }) => {
  expect(said({ time: 'by', date })).toEqual(found)
})

test.each([
  { period: '2-weeks', found: [] },
  { period: '-weeks', found: ['period: required'] },
  { period: '0-weeks', found: ['period: required'] },
  { period: '10-days', found: [] }
])('"within $period": $found', ({ period, found }) => {
  expect(said({ time: 'within', period })).toEqual(found)
})

test('a day that must be past may be today, and not tomorrow', () => {
  const talk = (date: string) => kindsOf('talk', { stage: { stage: 'talked' }, talk: { date } })
  expect(talk('2026-11-24')).toEqual([])
  expect(talk('2026-11-25')).toEqual(['date: in-future'])
})

test('only what is in sight and required is missed', () => {
  expect(said({})).toEqual(['time: required'])
  expect(said({ time: 'soon' })).toEqual([])
  expect(kindsOf('also', { ...waiting, also: { more: [] } })).toEqual(['more: required'])
})

describe('rows', () => {
  const found = (...rows: readonly Readonly<Record<string, string | number>>[]) =>
    findProblemsOf('contacts', withContacts(...rows), toldOn)
  const right = { day: '2026-11-20', how: 'email' }

  test('without any, the list is missed', () => {
    expect(found()).toEqual([{ question: 'contacts', field: 'rows', kind: 'required' }])
  })

  test('each mistake is named with its row and its cell', () => {
    expect(found(right, { day: '2026-11-31' }, { ...right, day: '2026-11-25' })).toEqual([
      { question: 'contacts', field: 'rows', row: 1, cell: 'day', kind: 'no-such-day' },
      { question: 'contacts', field: 'rows', row: 1, cell: 'how', kind: 'required' },
      { question: 'contacts', field: 'rows', row: 2, cell: 'day', kind: 'in-future' }
    ])
  })
})

describe('all problems of the path', () => {
  const answers: Answers = { stage: { stage: 'waiting' }, interview: { date: '2026-11-31' } }

  test('come in the order of the questions', () => {
    const places = findProblems(answers, toldOn).map(({ question, kind }) => `${question}: ${kind}`)
    expect(places).toEqual([
      'interview: no-such-day',
      'said: required',
      'contacts: required',
      'also: required',
      'place: required',
      'place: required'
    ])
  })

  test('leave out a question that is not asked any more', () => {
    const asked = findProblems(answers, toldOn, toldOn, ['place']).map(({ question }) => question)
    expect(asked).not.toContain('place')
    expect(asked).toContain('also')
  })
})
