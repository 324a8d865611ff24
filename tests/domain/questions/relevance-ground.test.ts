/** What a question is judged by: what was told before it, what came since, and each place and pace. */
import { describe, expect, test } from 'vitest'
import { isBusinessDay } from '../../../src/domain/calendar/business-days.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { wishesToTry } from '../../../src/domain/questions/relevance-answers.ts'
import {
  answersTo,
  type Here,
  hasUnknown,
  inEachPlace,
  momentsOf,
  situationFrom
} from '../../../src/domain/questions/relevance-ground.ts'
import { recipients } from '../../../src/domain/situation/events.ts'
import { groundOf, tables } from './check-ground.ts'
import { interview, november } from './story.ts'
import { toldOn, waiting } from './told.ts'

const ground = groundOf({})
const reply = (day: number) =>
  ({ kind: 'reply', date: november(day), from: 'hr', says: { kind: 'no-news' } }) as const

describe('the situation as far as it is told', () => {
  const place = { country: 'DE', region: 'BY', sector: 'government' }

  test('does not know where the job is', () => {
    const { country, region, sector } = situationFrom({ ...waiting, place }, ground)
    expect([country, region, sector]).toEqual(['US', undefined, 'unknown'])
  })

  test('holds what was told, and after it what was logged', () => {
    expect(situationFrom(waiting, { ...ground, log: [reply(25)] }).events).toEqual([
      interview(november(16), 'manager'),
      reply(25)
    ])
  })

  test('knows what other applications bring along', () => {
    const strikesElsewhere = [{ recipient: 'hr', date: november(20), voice: true }] as const
    const wishesElsewhere = [{ kind: 'wish', date: november(20), wish: { kind: 'stop' } }] as const
    const shared = { ...ground, strikesElsewhere, wishesElsewhere }
    expect(situationFrom(waiting, shared)).toMatchObject({ strikesElsewhere, wishesElsewhere })
    expect(situationFrom(waiting, ground)).toMatchObject({
      strikesElsewhere: [],
      wishesElsewhere: []
    })
  })
})

test('answers to some questions are those alone, and empty where there is none', () => {
  const answers: Answers = { ...waiting, place: { country: 'US' } }
  expect(answersTo(['stage', 'said'], answers)).toEqual({ stage: { stage: 'waiting' }, said: {} })
})

test.each([
  { answers: waiting, is: false },
  { answers: { ...waiting, said: { time: 'unknown' } }, is: true },
  { answers: { ...waiting, contacts: { rows: [{ day: 'unknown' }] } }, is: true }
])('something is not known: $is', ({ answers, is }) => {
  expect(hasUnknown(answers)).toBe(is)
})

describe('the moments that are tried', () => {
  test('are in and after office hours of the day of the check', () => {
    expect(momentsOf(ground)).toEqual([
      { today: toldOn, afterHours: false },
      { today: toldOn, afterHours: true }
    ])
  })

  test.each([
    { log: [reply(26), reply(25)], today: november(26), why: 'the newest thing logged' },
    { log: [reply(20)], today: toldOn, why: 'never a day before the check' }
  ])('are of $today: $why', ({ log, today }) => {
    expect(momentsOf({ ...ground, log }).map((moment) => moment.today)).toEqual([today, today])
  })
})

describe('each place and pace', () => {
  const tried = (passes: (here: Here) => boolean, each = 1) => {
    const all: Here[] = []
    const areAll = inEachPlace({ tables }, each, (here) => {
      all.push(here)
      return passes(here)
    })
    return { areAll, names: all.map(({ circumstances }) => Object.values(circumstances).join(' ')) }
  }

  test('is one alone for each pace, while nobody asks for a holiday', () => {
    expect(tried(() => true)).toEqual({
      areAll: true,
      names: ['US unknown', 'US government', 'US retail', 'US hospital', 'US school']
    })
  })

  test('is one more for each that differs on a day that was asked', () => {
    const thanksgiving = plainDate('2026-11-26')
    const { areAll, names } = tried(({ knowledge: { calendar } }) => {
      isBusinessDay(calendar, thanksgiving)
      return true
    })
    expect(areAll).toBe(true)
    expect(names.slice(0, 3)).toEqual(['US unknown', 'CA unknown', 'US government'])
    expect(names).toHaveLength(10)
  })

  test('stands in the calendar of its own place', () => {
    tried(({ circumstances, knowledge }) => {
      expect(knowledge.calendar.country).toBe(circumstances.country)
      return knowledge.calendar.nameByHoliday.has(plainDate('2026-11-26'))
    })
  })

  test('is tried no further after one that does not pass', () => {
    expect(tried(() => false)).toEqual({ areAll: false, names: ['US unknown'] })
  })

  test('is too much to go through from the 161st situation on', () => {
    expect(tried(() => true, 32).areAll).toBe(true)
    expect(tried(() => true, 33)).toMatchObject({ areAll: false, names: { length: 4 } })
  })
})

describe('the wishes that are tried', () => {
  const always = [
    { wishes: ['none'] },
    { wishes: ['stop'] },
    { wishes: ['stop'], date: toldOn },
    { wishes: ['no-calls'] },
    { wishes: ['no-calls'], date: toldOn }
  ]

  test('name everyone told of so far, and one who was not', () => {
    expect(wishesToTry([interview(november(16), 'panel')], toldOn)).toEqual([
      ...always,
      { wishes: ['only-through'], through: 'panel' },
      { wishes: ['not-to'], notTo: 'panel' },
      { wishes: ['only-through', 'not-to'], through: 'panel', notTo: 'manager' },
      { wishes: ['only-through'], through: 'manager' },
      { wishes: ['not-to'], notTo: 'manager' }
    ])
  })

  test('name everyone, where all have been told of', () => {
    const all = { kind: 'interview', date: november(16), with: recipients } as const
    const people = wishesToTry([all], toldOn).flatMap(({ notTo, through }) =>
      through === undefined && notTo !== undefined ? [notTo] : []
    )
    expect(people).toEqual(recipients)
  })
})
