/** What they said about when the user would hear, how firmly, and who said it. */
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { november } from './story.ts'
import { eventsTold, toldOn, waiting } from './told.ts'

const hearing = (said: Answer, from: Answers = waiting) => eventsTold({ ...from, said }, 'said')

test.each([
  { said: { time: 'soon' }, time: { kind: 'soon' } },
  { said: { time: 'early-new-year' }, time: { kind: 'early-new-year' } },
  { said: { time: 'by', date: '2026-11-27' }, time: { kind: 'by', date: '2026-11-27' } },
  { said: { time: 'by', date: 'unknown' }, time: { kind: 'soon' } },
  { said: { time: 'call-me', date: '2026-11-27' }, time: { kind: 'by', date: '2026-11-27' } },
  { said: { time: 'wait-until', date: 'unknown' }, time: { kind: 'soon' } },
  {
    said: { time: 'within', period: '10-business-days' },
    time: { kind: 'within', amount: 10, unit: 'business-days' }
  },
  { said: { time: 'within', period: '-weeks' }, time: { kind: 'soon' } },
  { said: { time: 'within', period: '0-weeks' }, time: { kind: 'soon' } }
])('$said is the time $time', ({ said, time }) => {
  expect(hearing(said).map((event) => event.time)).toStrictEqual([time])
})

test.each(['nothing', 'unknown'])('"%s" is no word about when', (time) => {
  expect(hearing({ time })).toEqual([])
})

test.each([
  { said: { time: 'by', date: '2026-11-27', firmness: 'firm' }, firmness: 'firm' },
  { said: { time: 'by', date: '2026-11-27', firmness: 'hedged' }, firmness: 'hedged' },
  { said: { time: 'by', date: '2026-11-27', firmness: 'unknown' }, firmness: 'hedged' },
  { said: { time: 'within', period: '2-weeks', firmness: 'firm' }, firmness: 'firm' },
  { said: { time: 'by', date: 'unknown', firmness: 'firm' }, firmness: 'hedged' },
  { said: { time: 'call-me', date: '2026-11-27' }, firmness: 'firm' },
  { said: { time: 'wait-until', date: '2026-11-27' }, firmness: 'firm' },
  { said: { time: 'call-me', date: 'unknown' }, firmness: 'hedged' }
])('$said is $firmness', ({ said, firmness }) => {
  expect(hearing(said)[0]?.firmness).toBe(firmness)
})

describe('who said it, and who will get in touch', () => {
  const soon = { time: 'soon' }
  const offer = { how: 'verbal', date: '2026-11-18', from: 'recruiter' }

  test.each([
    { at: 'the interview', from: waiting, by: 'manager', date: november(16) },
    {
      at: 'the talk',
      from: { stage: { stage: 'talked' }, talk: { date: '2026-11-17', with: 'agency' } },
      by: 'agency',
      date: november(17)
    },
    {
      at: 'the offer',
      from: { stage: { stage: 'offered' }, offer },
      by: 'recruiter',
      date: november(18)
    },
    {
      at: 'the last of two interviews',
      from: {
        stage: { stage: 'waiting' },
        interview: { date: '2026-11-16', with: 'panel', earlier: '2026-11-02', earlierWith: 'hr' }
      },
      by: 'panel',
      date: november(16)
    }
  ])('at $at it was $by', ({ from, by, date }) => {
    expect(hearing(soon, from)).toMatchObject([{ by, date }])
  })

  test('another person is named beside the one who spoke, the same person is not', () => {
    expect(hearing({ ...soon, through: 'hr' })[0]?.through).toBe('hr')
    expect(hearing({ ...soon, through: 'manager' })[0]).not.toHaveProperty('through')
    expect(hearing({ ...soon, through: 'none' })[0]).not.toHaveProperty('through')
  })

  test('what they spoke of is the answer, the letter after a verbal offer, or a call', () => {
    expect(hearing(soon)[0]?.about).toBe('answer')
    expect(hearing(soon, { stage: { stage: 'offered' }, offer })[0]?.about).toBe('letter')
    expect(hearing({ time: 'call-me', date: '2026-11-27' })[0]?.about).toBe('call-me')
  })
})

describe('"wait until we write"', () => {
  const asked = { time: 'wait-until', date: '2026-12-04' }

  test('is a wish as well, of the day on which it was said', () => {
    expect(eventsTold({ ...waiting, said: asked }, 'wish')).toStrictEqual([
      { kind: 'wish', date: november(16), wish: { kind: 'wait-until', until: '2026-12-04' } }
    ])
  })

  test.each([
    { ...asked, date: 'unknown' },
    { ...asked, time: 'by' }
  ])('is no wish in $time, $date', (said) => {
    expect(eventsTold({ ...waiting, said }, 'wish')).toEqual([])
  })
})

test('a word of which no meeting is known is of today, by the contact of the invitation', () => {
  const nothing: Answers = { stage: { stage: 'offered' }, offer: {} }
  expect(hearing({ time: 'soon' }, { ...nothing, offer: { how: 'hint' } })).toMatchObject([
    { by: 'invitation', date: toldOn }
  ])
})
