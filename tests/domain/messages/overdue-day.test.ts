/** The day that they let pass may be recalled in a question, until they have said anything since. */
import { describe, expect, test } from 'vitest'
import { overdueDay, withPlainSpaces } from '../../../src/domain/messages/draft/overdue-day.ts'
import type { Said, SituationEvent, SpokenTime } from '../../../src/domain/situation/events.ts'
import { day, situationWith } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const monday = day('2026-11-16')
const friday = day('2026-11-20')
const said = (time: SpokenTime): Said => ({
  kind: 'said',
  date: monday,
  by: 'manager',
  time,
  firmness: 'firm',
  about: 'answer'
})
const promise = said({ kind: 'by', date: friday })
const on = (date: string, ...events: readonly SituationEvent[]) =>
  overdueDay(situationWith(events), day(date))

test('it is recalled from the day after it, in plain spaces', () => {
  expect(on('2026-11-20', promise)).toBeUndefined()
  expect(on('2026-11-21', promise)).toBe('Friday 20 November')
})

test('a time without a day is not recalled as one', () => {
  expect(on('2026-12-21')).toBeUndefined()
  expect(on('2026-12-21', said({ kind: 'soon' }))).toBeUndefined()
  const inFive = (unit: 'days' | 'business-days') => said({ kind: 'within', amount: 5, unit })
  expect(on('2026-12-21', inFive('business-days'))).toBeUndefined()
  expect(on('2026-12-21', inFive('days'))).toBe('Saturday 21 November')
})

const words = (date: string): readonly SituationEvent[] => {
  const on = day(date)
  return [
    { kind: 'reply', date: on, from: 'manager', says: { kind: 'no-news' } },
    { kind: 'request', date: on, from: 'hr', what: 'papers' },
    { kind: 'talk', date: on, with: 'manager' },
    contact({ date: on, channel: 'phone', outcome: 'spoke' })
  ]
}
const decisions = (date: string): readonly SituationEvent[] => [
  { kind: 'offer', date: day(date), from: 'manager', grade: 'verbal' },
  { kind: 'refusal', date: day(date), from: 'manager' },
  { kind: 'interview', date: day(date), with: ['manager'] }
]

describe('it is not held against someone who has since spoken', () => {
  test.each(words('2026-11-23'))('by a $kind after the day', (event) => {
    expect(on('2026-11-24', promise, event)).toBeUndefined()
  })

  test.each(words('2026-11-20'))('but a $kind of that very day is not yet an answer', (event) => {
    expect(on('2026-11-24', promise, event)).toBe('Friday 20 November')
  })

  test.each(decisions('2026-11-17'))('a $kind before the day is what was promised', (event) => {
    expect(on('2026-11-24', promise, event)).toBeUndefined()
  })

  test.each(decisions('2026-11-16'))(
    'a $kind of the day on which it was promised is not',
    (event) => {
      expect(on('2026-11-24', promise, event)).toBe('Friday 20 November')
    }
  )
})

test.each<SituationEvent>([
  contact({ date: day('2026-11-23') }),
  { kind: 'wish', date: day('2026-11-23'), wish: { kind: 'no-calls' } },
  { kind: 'elsewhere', date: day('2026-11-23'), state: 'offer', prefer: 'here' }
])('a $kind is no word of theirs', (event) => {
  expect(on('2026-11-24', promise, event)).toBe('Friday 20 November')
})

test('what comes later than the day of the message is not known on it', () => {
  const [reply] = words('2026-11-26')
  expect(on('2026-11-24', promise, ...(reply === undefined ? [] : [reply]))).toBe(
    'Friday 20 November'
  )
})

test('every space that does not break becomes a plain one', () => {
  expect(withPlainSpaces('20\u00A0November\u00A02026')).toBe('20 November 2026')
})
