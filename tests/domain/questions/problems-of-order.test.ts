/** Days that cannot stand in this order are named; the same day, and days not known, are no mistake. */
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { findProblemsOf } from '../../../src/domain/questions/problems.ts'
import type { QuestionId } from '../../../src/domain/questions/question-id.ts'
import { toldOn, withMore } from './told.ts'

const kindsOf = (question: QuestionId, answers: Answers) =>
  findProblemsOf(question, answers, toldOn).map(({ kind, field }) => `${field}: ${kind}`)

describe('an interview', () => {
  const on = (stage: string, interview: Answer) =>
    kindsOf('interview', { stage: { stage }, interview })

  test.each([
    { stage: 'ahead', date: '2026-11-23', found: ['date: in-past'] },
    { stage: 'ahead', date: '2026-11-24', found: [] },
    { stage: 'ahead', date: '2026-11-25', found: [] },
    { stage: 'waiting', date: '2026-11-24', found: [] },
    { stage: 'waiting', date: '2026-11-25', found: ['date: in-future'] },
    { stage: 'ahead', date: 'unknown', found: [] },
    { stage: 'waiting', date: 'unknown', found: [] }
  ])('on $date for someone at "$stage": $found', ({ stage, date, found }) => {
    expect(on(stage, { date })).toEqual(found)
  })

  test.each([
    { earlier: '2026-11-09', found: [] },
    { earlier: '2026-11-10', found: [] },
    { earlier: '2026-11-11', found: ['earlier: after-last-interview'] },
    { earlier: 'none', found: [] }
  ])('of 10 November with an earlier one on $earlier: $found', ({ earlier, found }) => {
    expect(on('waiting', { date: '2026-11-10', earlier })).toEqual(found)
  })

  test('of a day not known may have any earlier one', () => {
    expect(on('waiting', { date: 'unknown', earlier: '2026-11-11' })).toEqual([])
  })
})

describe('what follows an offer of 16 November', () => {
  const offered = (state: Answer, date = '2026-11-16'): Answers => ({
    stage: { stage: 'offered' },
    offer: { how: 'firm', date },
    'offer-state': state
  })

  test.each([
    { field: 'answeredOn', others: { answered: 'accepted' } },
    { field: 'checksOn', others: { answered: 'accepted', checks: 'done' } },
    { field: 'answerBy', others: { answered: 'not-yet' } }
  ])('"$field" is not before it', ({ field, others }) => {
    const found = (day: string, offer?: string) =>
      kindsOf('offer-state', offered({ ...others, [field]: day }, offer))
    expect(found('2026-11-15')).toEqual([`${field}: before-offer`])
    expect(found('2026-11-16')).toEqual([])
    expect(found('2026-11-15', 'unknown')).toEqual([])
    expect(found('unknown')).toEqual([])
  })

  test('two mistakes of one page are both named', () => {
    const state = {
      answered: 'accepted',
      answeredOn: '2026-11-14',
      checks: 'done',
      checksOn: '2026-11-15'
    }
    expect(kindsOf('offer-state', offered(state))).toEqual([
      'answeredOn: before-offer',
      'checksOn: before-offer'
    ])
  })
})

test.each([
  { by: '2026-11-19', found: ['by: before-request'] },
  { by: '2026-11-20', found: [] },
  { by: 'none', found: [] }
])('papers asked for on 20 November and due $by: $found', ({ by, found }) => {
  const request = { what: 'papers', date: '2026-11-20', by }
  expect(kindsOf('request', withMore('asked', 'request', request))).toEqual(found)
})

describe('"no news yet" of HR on 19 November', () => {
  const message = (day: string, to: string) => ({ day, to, how: 'email' })
  const noNewsAfter = (rows: readonly ReturnType<typeof message>[], others: Answer = {}) =>
    kindsOf('came-back', {
      ...withMore('answer', 'came-back', {
        what: 'no-news',
        from: 'hr',
        date: '2026-11-19',
        ...others
      }),
      contacts: { did: 'some', rows }
    })
  const wrong = ['date: answer-before-contact']

  test.each([
    { rows: [message('2026-11-20', 'hr')], found: wrong, why: 'the only message came later' },
    { rows: [message('2026-11-19', 'hr')], found: [], why: 'the message is of that day' },
    {
      rows: [message('2026-11-18', 'hr'), message('2026-11-20', 'hr')],
      found: [],
      why: 'one message came before it'
    },
    { rows: [message('2026-11-20', 'manager')], found: [], why: 'the message went to another' },
    { rows: [message('unknown', 'hr')], found: [], why: 'the day of the message is not known' },
    {
      rows: [message('2026-11-20', 'hr'), message('2026-11-18', 'manager')],
      found: wrong,
      why: 'what went to another asks nothing of HR'
    },
    { rows: [], found: [], why: 'no message is told' }
  ])('$why: $found', ({ rows, found }) => {
    expect(noNewsAfter(rows)).toEqual(found)
  })

  test('is the only answer that needs a question before it', () => {
    expect(noNewsAfter([message('2026-11-20', 'hr')], { what: 'positive' })).toEqual([])
    expect(noNewsAfter([message('2026-11-20', 'hr')], { date: 'unknown' })).toEqual([])
  })
})

test('the order is looked at only once each field is right by itself', () => {
  const interview = { date: '2026-11-31', earlier: '2026-12-01' }
  expect(kindsOf('interview', { stage: { stage: 'waiting' }, interview })).toEqual([
    'date: no-such-day',
    'earlier: in-future'
  ])
})

test('a page on which no order matters has no such problem', () => {
  expect(kindsOf('stage', { stage: { stage: 'waiting' } })).toEqual([])
})
