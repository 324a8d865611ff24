/** Something is put in for what is not known, and all that was told stays as it was. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { closeAnswers, fillAnswer, withAnswers } from '../../../src/domain/unknown/fill-answer.ts'
import { openAnswersIn, rowsOf } from '../../../src/domain/unknown/open-answers.ts'

const told: Answers = {
  stage: { stage: 'waiting' },
  interview: { date: '2026-11-03', with: 'hr' },
  said: { time: 'nothing' },
  contacts: { did: 'nothing' },
  also: { more: ['none'] },
  place: { country: 'US', sector: 'office' }
}

test('a field is filled beside the others of its question, and nothing given is lost', () => {
  expect(withAnswers(told, { interview: { with: 'manager' } })).toEqual({
    ...told,
    interview: { date: '2026-11-03', with: 'manager' }
  })
  expect(withAnswers(told, { wishes: { wishes: ['stop'] } })).toEqual({
    ...told,
    wishes: { wishes: ['stop'] }
  })
  expect(told.interview).toEqual({ date: '2026-11-03', with: 'hr' })
})

describe('in a list of messages', () => {
  const rows = [
    { day: '2026-11-10', to: 'unknown', how: 'email', why: 'chase' },
    { day: '2026-11-18', to: 'unknown', how: 'email', why: 'chase' }
  ]
  const wrote: Answers = { ...told, contacts: { did: 'some', rows } }

  test('each cell that is not known is open by itself, with its row', () => {
    expect(openAnswersIn(wrote)).toEqual([
      { question: 'contacts', field: 'to', row: 0, name: 'contacts.to' },
      { question: 'contacts', field: 'to', row: 1, name: 'contacts.to' }
    ])
  })

  test('only the row in question is filled', () => {
    const open = { question: 'contacts', field: 'to', row: 1, name: 'contacts.to' } as const
    expect(fillAnswer(wrote, open, 'hr')).toEqual({
      ...told,
      contacts: { did: 'some', rows: [rows[0], { ...rows[1], to: 'hr' }] }
    })
  })

  test('what is no row is no message', () => {
    expect(rowsOf(undefined)).toEqual([])
    expect(rowsOf('unknown')).toEqual([])
    expect(rowsOf(['none'])).toEqual([])
    expect(rowsOf(rows)).toEqual(rows)
  })
})

describe('which answers are open', () => {
  test('those that are “I don’t know”, one alone or among several', () => {
    const open: Answers = {
      ...told,
      interview: { date: 'unknown', with: 'hr' },
      also: { more: ['unknown'] }
    }
    expect(openAnswersIn(open)).toEqual([
      { question: 'interview', field: 'date', name: 'interview.date' },
      { question: 'also', field: 'more', name: 'also.more' }
    ])
  })

  test('one among several of which others are known', () => {
    const open: Answers = {
      ...told,
      also: { more: ['elsewhere', 'unknown'] },
      elsewhere: { what: 'process' }
    }
    expect(openAnswersIn(open).map(({ name }) => name)).toEqual(['also.more'])
  })

  test('not one whose question is not asked, or whose field is out of sight', () => {
    const aside: Answers = {
      ...told,
      wishes: { wishes: ['unknown'] },
      interview: { ...told.interview, earlier: 'none', earlierWith: 'unknown' }
    }
    expect(openAnswersIn(aside)).toEqual([])
  })
})

describe('what an assumed answer asks in turn', () => {
  test('is not known, field by field and question by question', () => {
    const answers: Answers = { ...told, stage: { stage: 'talked' }, also: { more: ['wishes'] } }
    expect(closeAnswers(answers)).toEqual({
      ...answers,
      talk: { date: 'unknown' },
      wishes: { wishes: ['unknown'] }
    })
  })

  test('is not known where the field stands empty', () => {
    const answers: Answers = {
      ...told,
      interview: { date: '', with: 'hr' },
      also: { more: [] },
      place: { country: 'US' }
    }
    expect(closeAnswers(answers)).toEqual({
      ...told,
      interview: { date: 'unknown', with: 'hr' },
      also: { more: ['unknown'] },
      place: { country: 'US', sector: 'unknown' }
    })
  })

  test('stays blank where it may be skipped, and what is answered is not asked again', () => {
    expect(closeAnswers(told)).toBe(told)
    const { with: _, ...interview } = told.interview ?? {}
    expect(closeAnswers({ ...told, interview })).toEqual({ ...told, interview })
    const stage: Answers = { ...told, stage: { stage: 'ahead' } }
    expect(closeAnswers(stage)).toEqual(stage)
  })
})
