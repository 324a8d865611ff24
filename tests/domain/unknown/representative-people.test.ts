/** Whom an unknown person is taken for: whoever was met or written to, in a fixed order, and not too many. */
import { expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import {
  leaderOf,
  representativePeople
} from '../../../src/domain/unknown/representative-people.ts'

const met: Answers = { interview: { with: 'manager', earlierWith: 'hr' } }
const wrote: Answers = { contacts: { rows: [{ to: 'recruiter' }, { to: 'manager' }] } }

test('someone who is not known stays not known first, and is then each of those who were met', () => {
  expect(representativePeople('contacts.to', met)).toEqual(['unknown', 'manager', 'hr'])
  expect(representativePeople('contacts.to', {})).toEqual(['unknown', 'hr'])
})

test('whoever was written to counts like someone who was met', () => {
  expect(representativePeople('offer.from', wrote).toSorted()).toEqual(
    ['unknown', 'manager', 'recruiter'].toSorted()
  )
})

test('a wish about one person is about someone: one who was met, or else the usual two', () => {
  for (const name of ['wishes.through', 'wishes.notTo']) {
    expect(representativePeople(name, met)).toEqual(['manager', 'hr'])
    expect(representativePeople(name, {})).toEqual(['hr', 'manager'])
    expect(representativePeople(name, { offer: { from: 'hr' } })).toEqual(['hr', 'manager'])
    expect(representativePeople(name, { offer: { from: 'manager' } })).toEqual(['manager', 'hr'])
  }
})

test('a wish is tried with everyone who was met, and with two if only one was', () => {
  const panel: Answers = { interview: { with: 'panel' } }
  expect(representativePeople('wishes.notTo', panel)).toEqual(['panel', 'hr'])
  const three: Answers = { ...met, talk: { with: 'panel' } }
  expect(representativePeople('wishes.notTo', three)).toEqual(['manager', 'panel', 'hr'])
})

test('no more than three people are tried', () => {
  const many: Answers = {
    ...met,
    talk: { with: 'panel' },
    contacts: { rows: [{ to: 'recruiter' }, { to: 'agency' }] }
  }
  expect(representativePeople('contacts.to', many)).toHaveLength(4)
})

test('whoever led the last meeting is known from the interview, the talk or the offer alone', () => {
  expect(leaderOf({ interview: { with: 'panel' } })).toBe('panel')
  expect(leaderOf({ talk: { with: 'hr' } })).toBe('hr')
  expect(leaderOf({ offer: { from: 'recruiter' } })).toBe('recruiter')
  expect(leaderOf(wrote)).toBeUndefined()
  expect(leaderOf({ interview: { with: 'unknown' } })).toBeUndefined()
})
