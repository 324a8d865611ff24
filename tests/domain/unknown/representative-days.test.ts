/** Which days an unknown day is taken for, by hand on a calendar: Tuesday 24 November 2026, in the United States. */
import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import {
  businessDaysAgo,
  hasDays,
  meetingDay,
  representativeDays
} from '../../../src/domain/unknown/representative-days.ts'
import { november } from '../questions/story.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

const toldOn = november(24)

function daysFor(name: string, answers: Answers = {}): readonly string[] {
  return representativeDays(name, answers, { toldOn, calendar })
}

describe('an unknown day is taken for', () => {
  test.each([
    {
      name: 'interview.date',
      days: ['2026-11-23', '2026-11-19', '2026-11-12', '2026-10-26', '2026-08-20'],
      why: 'thanks are due, up to a silence of a quarter of a year'
    },
    {
      name: 'contacts.day',
      days: ['2026-11-24', '2026-11-19', '2026-11-12', '2026-10-26'],
      why: 'today, and days after which each pace may ask again'
    },
    {
      name: 'offer.start',
      days: ['none', '2026-11-19', '2026-11-25', '2026-12-01', '2026-12-09', '2027-01-25'],
      why: 'none was named, it has passed, it is near, or far'
    },
    {
      name: 'elsewhere.deadline',
      days: ['none', '2026-11-25', '2026-12-01', '2026-12-09', '2026-12-23'],
      why: 'none was named, or one that may be near'
    },
    {
      name: 'interview.earlier',
      days: ['none', '2026-10-26'],
      why: 'there was none, or one a month ago'
    },
    { name: 'place.country', days: [], why: 'it is no day' }
  ])('$name: $why', ({ name, days }) => {
    expect(daysFor(name)).toEqual(days)
    expect(hasDays(name)).toBe(days.length > 0)
  })

  test('an interview that is ahead: days to come; any other day beside it lies where it always does', () => {
    const ahead: Answers = { stage: { stage: 'ahead' } }
    expect(daysFor('interview.date', ahead)).toEqual(['2026-11-25', '2026-12-02', '2026-12-23'])
    expect(daysFor('contacts.day', ahead)).toEqual(daysFor('contacts.day'))
    expect(daysFor('interview.date', { stage: { stage: 'waiting' } })).toEqual(
      daysFor('interview.date')
    )
  })

  test('a day that they named: one, two or four weeks after the meeting, on which it was named', () => {
    const answers: Answers = { interview: { date: '2026-11-03' } }
    expect(daysFor('said.date', answers)).toEqual(['2026-11-10', '2026-11-18', '2026-12-03'])
    expect(daysFor('said.date')).toEqual(['2026-11-24', '2026-12-02', '2026-12-16'])
  })
})

describe('what happened is put into an order that can be', () => {
  const interview = { date: '2026-11-18', with: 'hr' }

  test.each(['contacts.day', 'refusal.date', 'came-back.date'])(
    '%s lies on the day of the meeting or after it',
    (name) => {
      expect(daysFor(name, { interview })).toEqual(['2026-11-24', '2026-11-19', '2026-11-18'])
    }
  )

  test('with two meetings it lies after the first of them', () => {
    const both = { interview: { ...interview, earlier: '2026-11-10' } }
    expect(daysFor('contacts.day', both)).toEqual([
      '2026-11-24',
      '2026-11-19',
      '2026-11-12',
      '2026-11-10'
    ])
  })

  test('an appointment that they missed may lie before the meeting', () => {
    expect(daysFor('missed.date', { interview })).toEqual(daysFor('missed.date'))
  })

  test.each([
    { name: 'interview.date', since: { refusal: { date: '2026-11-13' } }, why: 'the refusal' },
    {
      name: 'talk.date',
      since: { contacts: { rows: [{ day: '2026-11-20' }, { day: '2026-11-13' }] } },
      why: 'the first message'
    },
    {
      name: 'interview.date',
      since: { refusal: { date: '2026-11-20' }, contacts: { rows: [{ day: '2026-11-13' }] } },
      why: 'whatever came first'
    }
  ])('a meeting lies on the day of $why or before it', ({ name, since }) => {
    expect(daysFor(name, since)).toEqual(['2026-11-13', '2026-11-12', '2026-10-26', '2026-08-20'])
  })

  test('a message may lie between two meetings: then the last one is not moved before it', () => {
    const answers: Answers = {
      interview: { earlier: '2026-11-09' },
      contacts: { rows: [{ day: '2026-11-13' }] }
    }
    expect(daysFor('interview.date', answers)).toEqual(daysFor('interview.date'))
  })

  test('what cannot be read as a day orders nothing', () => {
    const answers: Answers = {
      interview: { earlier: 'none' },
      refusal: { date: ['2026-11-13'] },
      contacts: { rows: [{ day: 'unknown' }, { day: 7 }, {}] }
    }
    expect(daysFor('interview.date', answers)).toEqual(daysFor('interview.date'))
  })
})

test.each([
  { told: { interview: { date: '2026-11-03', earlier: '2026-10-20' } }, day: '2026-11-03' },
  { told: { talk: { date: '2026-11-05' } }, day: '2026-11-05' },
  { told: { offer: { date: '2026-11-06' } }, day: '2026-11-06' },
  { told: { interview: { date: 'unknown', earlier: '2026-10-20' } }, day: '2026-10-20' },
  { told: { interview: { date: '2026-02-31' } }, day: '2026-11-17' },
  { told: {}, day: '2026-11-17' }
])('the last meeting of $told was on $day, a week ago if nobody knows', ({ told, day }) => {
  expect(meetingDay(told, toldOn)).toBe(day)
})

test.each([
  { from: '2026-11-29', count: 0, day: '2026-11-29', why: 'none is the day itself, a Sunday too' },
  { from: '2026-11-29', count: 1, day: '2026-11-27', why: 'the Friday' },
  { from: '2026-11-29', count: 2, day: '2026-11-25', why: 'not Thanksgiving' }
])('$count business days before $from is $day: $why', ({ from, count, day }) => {
  const start: PlainDate = plainDate(from)
  expect(businessDaysAgo(calendar, start, count)).toBe(day)
})
