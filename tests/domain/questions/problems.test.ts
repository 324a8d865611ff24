/** Bad input is named, and tied to its question and field. */
import { expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { findProblemsOf } from '../../../src/domain/questions/problems.ts'
import type { QuestionId } from '../../../src/domain/questions/question-id.ts'
import { november } from './story.ts'

const today = november(24)

interface Mistake {
  readonly why: string
  readonly question: QuestionId
  readonly answers: Answers
  readonly field: string
  readonly kind: string
}

const waiting = { stage: { stage: 'waiting' } } as const
const offered = {
  stage: { stage: 'offered' },
  offer: { how: 'firm', date: '2026-11-16' }
} as const

function interviewOn(date: string): Answers {
  return { ...waiting, interview: { date } }
}

const mistakes: readonly Mistake[] = [
  {
    why: 'nothing is chosen',
    question: 'stage',
    answers: {},
    field: 'stage',
    kind: 'required'
  },
  {
    why: 'there is no 31 November',
    question: 'interview',
    answers: interviewOn('2026-11-31'),
    field: 'date',
    kind: 'no-such-day'
  },
  {
    why: 'the day is missing',
    question: 'interview',
    answers: interviewOn('2026--'),
    field: 'date',
    kind: 'date-incomplete'
  },
  {
    why: 'a year of two figures may be anything',
    question: 'interview',
    answers: interviewOn('26-11-16'),
    field: 'date',
    kind: 'outside-years'
  },
  {
    why: 'no holidays are known in 2032',
    question: 'said',
    answers: {
      ...waiting,
      interview: { date: '2026-11-16' },
      said: { time: 'by', date: '2032-01-02' }
    },
    field: 'date',
    kind: 'outside-years'
  },
  {
    why: 'a wait cannot begin tomorrow',
    question: 'interview',
    answers: interviewOn('2026-11-25'),
    field: 'date',
    kind: 'in-future'
  },
  {
    why: 'an interview ahead cannot be over',
    question: 'interview',
    answers: { stage: { stage: 'ahead' }, interview: { date: '2026-11-23' } },
    field: 'date',
    kind: 'in-past'
  },
  {
    why: 'the earlier round comes after the last one',
    question: 'interview',
    answers: { ...waiting, interview: { date: '2026-11-10', earlier: '2026-11-12' } },
    field: 'earlier',
    kind: 'after-last-interview'
  },
  {
    why: 'an offer is accepted before it was made',
    question: 'offer-state',
    answers: { ...offered, 'offer-state': { answered: 'accepted', answeredOn: '2026-11-15' } },
    field: 'answeredOn',
    kind: 'before-offer'
  },
  {
    why: 'a contact is dated tomorrow',
    question: 'contacts',
    answers: {
      ...waiting,
      contacts: { did: 'some', rows: [{ day: '2026-11-25', how: 'email' }] }
    },
    field: 'rows',
    kind: 'in-future'
  },
  {
    why: 'an answer is older than its contact',
    question: 'came-back',
    answers: {
      ...waiting,
      contacts: { did: 'some', rows: [{ day: '2026-11-20', to: 'hr', how: 'email' }] },
      also: { more: ['answer'] },
      'came-back': { what: 'no-news', from: 'hr', date: '2026-11-19' }
    },
    field: 'date',
    kind: 'answer-before-contact'
  },
  {
    why: 'papers are due before they were asked for',
    question: 'request',
    answers: {
      ...waiting,
      also: { more: ['asked'] },
      request: { what: 'papers', date: '2026-11-20', by: '2026-11-19' }
    },
    field: 'by',
    kind: 'before-request'
  }
]

test.each(mistakes)('$why', ({ question, answers, field, kind }) => {
  expect(findProblemsOf(question, answers, today)).toContainEqual(
    expect.objectContaining({ question, field, kind })
  )
})

test('a mistake in a row names the row and the cell', () => {
  const answers: Answers = {
    ...waiting,
    contacts: { did: 'some', rows: [{ day: '2026-11-20', how: 'email' }, { how: 'rang' }] }
  }
  expect(findProblemsOf('contacts', answers, today)).toEqual([
    { question: 'contacts', field: 'rows', row: 1, cell: 'day', kind: 'required' }
  ])
})

test('F39: figures of another script are read like ours', () => {
  expect(findProblemsOf('interview', interviewOn('٢٠٢٦-١١-١٦'), today)).toEqual([])
})

test('an interview that was ahead is no mistake once its day has come', () => {
  const answers = { stage: { stage: 'ahead' }, interview: { date: '2026-11-25' } }
  expect(findProblemsOf('interview', answers, november(27), today)).toEqual([])
})

test('"I don’t know" is never a mistake', () => {
  const answers: Answers = { ...waiting, interview: { date: 'unknown', earlier: 'none' } }
  expect(findProblemsOf('interview', answers, today)).toEqual([])
})
