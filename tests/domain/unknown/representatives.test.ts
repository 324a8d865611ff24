/** What is put in for an answer that is not known: real answers only, and people or days where asked. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import type { OpenAnswer } from '../../../src/domain/unknown/open-answers.ts'
import { fillingsOf, namesThatMatter } from '../../../src/domain/unknown/representatives.ts'
import { november } from '../questions/story.ts'
import { calendar } from '../timelines/advice-of-moment.ts'
import { storyWith } from './story-with.ts'

const context = { toldOn: november(24), today: november(24), calendar }
const { answers } = storyWith('nurse-told-hr-would-call', {})

function fill(question: OpenAnswer['question'], field: string, told: Answers = answers) {
  const name = `${question}.${field}`
  return fillingsOf({ question, field, name }, told, context).map((one) => one[question]?.[field])
}

function fillCell(field: string, told: Answers) {
  const open = { question: 'contacts', field, row: 0, name: `contacts.${field}` } as const
  return fillingsOf(open, told, context).map(({ contacts }) => contacts?.rows)
}

describe('what stands for an answer', () => {
  test('“I don’t know” is never put in for itself', () => {
    expect(fill('offer', 'how')).toEqual(['hint', 'verbal', 'conditional', 'firm'])
    expect(fill('said', 'firmness')).toEqual(['firm', 'hedged'])
  })

  test('a person who is not known is tried as those who were met, and as nobody by name', () => {
    const told: Answers = { interview: { with: 'panel' } }
    expect(fill('offer', 'from', told)).toEqual(['unknown', 'panel'])
  })

  test('a day is tried as several days, and no day where none need have been named', () => {
    expect(fill('elsewhere', 'deadline')).toEqual([
      'none',
      '2026-11-25',
      '2026-12-01',
      '2026-12-09',
      '2026-12-23'
    ])
  })

  test('a kind of place is tried once for each pace, the usual one without a name', () => {
    expect(fill('place', 'sector')).toEqual(['unknown', 'hospital', 'government', 'retail'])
  })

  test('a story brings the answers that belong to it', () => {
    const open = { question: 'contacts', field: 'did', name: 'contacts.did' } as const
    const told = fillingsOf(open, { place: { country: 'US' } }, context)
    expect(told.map(({ contacts }) => contacts?.did)).toEqual(['nothing', 'some', 'some', 'some'])
    for (const { place } of told) expect(place).toEqual({ country: 'US' })
  })
})

describe('in a list of messages', () => {
  const row = { day: '2026-11-18', to: 'unknown', how: 'unknown', why: 'chase' }
  const told: Answers = { contacts: { did: 'some', rows: [row] } }

  test('how it went is tried in the ways that differ', () => {
    expect(fillCell('how', told)).toEqual(
      ['email', 'spoke', 'voicemail', 'rang', 'not-put-through'].map((how) => [{ ...row, how }])
    )
  })

  test('to whom it went, and on which day', () => {
    expect(fillCell('to', told)).toEqual([[row], [{ ...row, to: 'hr' }]])
    expect(fillCell('day', told)).toHaveLength(4)
  })
})

test.each([
  { question: 'place', field: 'country', why: 'only holidays hang on it' },
  { question: 'also', field: 'turnedDown', why: 'only what to reopen hangs on it' },
  { question: 'said', field: 'period', why: 'a period that was named is known' },
  { question: 'place', field: 'region', why: 'only holidays hang on it' },
  { question: 'wishes', field: 'date', why: 'a wish holds from whatever day' },
  { question: 'offer', field: 'nothing', why: 'there is no such field' }
] as const)('no verdict hangs on $question.$field: $why', ({ question, field }) => {
  expect(fill(question, field)).toEqual([])
  expect(namesThatMatter()).not.toContain(`${question}.${field}`)
})

test('nothing stands for the cell of a question that has no rows', () => {
  const open = { question: 'offer', field: 'how', row: 0, name: 'offer.how' } as const
  expect(fillingsOf(open, answers, context)).toEqual([])
})

test.each([
  'interview.date',
  'contacts.day',
  'contacts.to',
  'contacts.how',
  'also.more',
  'missed.by',
  'said.time',
  'said.firmness',
  'place.sector'
])('a verdict can hang on %s, so that it is said how to find it out', (name) => {
  expect(namesThatMatter()).toContain(name)
})

test('a list of messages as a whole, or how often one rang, is nothing to find out', () => {
  expect(namesThatMatter()).not.toContain('contacts.rows')
  expect(namesThatMatter()).not.toContain('contacts.times')
})
