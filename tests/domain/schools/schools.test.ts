/** What each school of advice would say, on days worked out by hand; and that ours is what we advise. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSchools, doSchoolsDiffer } from '../../../src/domain/advice/compare-schools.ts'
import { advise } from '../../../src/domain/advise.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { paces } from '../../../src/domain/rules/paces.ts'
import { claimsOfSchool, ours, paceIn, schools } from '../../../src/domain/rules/schools.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Sector, Situation } from '../../../src/domain/situation/situation.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { readCaseFiles } from '../../../src/knowledge/case-files.ts'
import { scenesOf } from '../../../src/knowledge/cases.ts'
import { randomMoment } from '../timelines/random-situations.ts'

/** No holiday falls on the days of these stories. */
const calendar = readCalendar('DE', 'BE')
const knowledge = { calendar, book: ruleBook }

const interview: SituationEvent = {
  kind: 'interview',
  date: plainDate('2026-11-03'),
  with: ['manager']
}
const namedFriday = (firmness: 'firm' | 'hedged'): SituationEvent => ({
  kind: 'said',
  date: plainDate('2026-11-03'),
  by: 'manager',
  time: { kind: 'by', date: plainDate('2026-11-13') },
  firmness,
  about: 'answer'
})
const wrote = (date: string): SituationEvent => ({
  kind: 'contact',
  date: plainDate(date),
  to: 'manager',
  channel: 'email',
  purpose: 'chase',
  outcome: 'message-left'
})
const noCalls: SituationEvent = {
  kind: 'wish',
  date: plainDate('2026-11-03'),
  wish: { kind: 'no-calls' }
}

function answers(events: readonly SituationEvent[], today: string, sector: Sector = 'office') {
  const situation: Situation = { country: 'DE', sector, turnedDown: 0, events }
  const compared = compareSchools(
    situation,
    { today: plainDate(today), afterHours: false },
    knowledge
  )
  return Object.fromEntries(
    compared.map(({ school, verdict, day }) => [
      school,
      day === null ? verdict : `${verdict} ${day}`
    ])
  )
}

describe('when no time was named', () => {
  test('an office: we wait seven business days, others five or ten', () => {
    expect(answers([interview], '2026-11-06')).toEqual({
      ours: 'wait 2026-11-12',
      strict: 'wait 2026-11-17',
      guides: 'wait 2026-11-10',
      eager: 'wait 2026-11-10',
      phone: 'wait 2026-11-10'
    })
  })

  test('a hotel: we call after four business days, those who phone first after three', () => {
    expect(answers([interview], '2026-11-06', 'hospitality')).toMatchObject({
      ours: 'wait 2026-11-09',
      phone: 'call 2026-11-06',
      guides: 'wait 2026-11-10'
    })
  })

  test('a university: we wait three weeks, the patient four, the others one', () => {
    expect(answers([interview], '2026-11-06', 'university')).toEqual({
      ours: 'wait 2026-11-24',
      strict: 'wait 2026-12-01',
      guides: 'wait 2026-11-10',
      eager: 'wait 2026-11-10',
      phone: 'wait 2026-11-10'
    })
  })
})

describe('when a time was named', () => {
  test('nobody asks before it has passed', () => {
    const found = answers([interview, namedFriday('firm')], '2026-11-10')
    expect(Object.values(found).every((answer) => answer.startsWith('wait'))).toBe(true)
  })

  test('on the next business day we write, the eager write, and others call or wait', () => {
    expect(answers([interview, namedFriday('firm')], '2026-11-16')).toEqual({
      ours: 'email 2026-11-16',
      strict: 'wait 2026-11-20',
      guides: 'wait 2026-11-17',
      eager: 'email 2026-11-16',
      phone: 'call 2026-11-16'
    })
  })

  test('only we give a loose word more time than a firm one', () => {
    expect(answers([interview, namedFriday('hedged')], '2026-11-16')).toEqual({
      ours: 'wait 2026-11-18',
      strict: 'wait 2026-11-20',
      guides: 'wait 2026-11-17',
      eager: 'email 2026-11-16',
      phone: 'call 2026-11-16'
    })
  })
})

describe('when messages went unanswered', () => {
  test('after one the strict stop, the eager write again, and the others write a last time', () => {
    expect(answers([interview, wrote('2026-11-16')], '2026-11-18')).toEqual({
      ours: 'last-note 2026-11-23',
      strict: 'stop',
      guides: 'last-note 2026-11-23',
      eager: 'email 2026-11-23',
      phone: 'last-note 2026-11-23'
    })
  })

  test('after four only the eager go on', () => {
    const four = ['2026-11-05', '2026-11-06', '2026-11-09', '2026-11-16'].map(wrote)
    expect(answers([interview, ...four], '2026-11-18')).toEqual({
      ours: 'stop',
      strict: 'stop',
      guides: 'stop',
      eager: 'email 2026-11-23',
      phone: 'stop'
    })
  })
})

test('a wish of theirs holds for every school: nobody calls where calls are unwelcome', () => {
  const found = answers([interview, noCalls], '2026-11-16', 'hospitality')
  expect(Object.values(found).filter((answer) => answer.startsWith('call'))).toEqual([])
})

test('schools that come to the same are said to', () => {
  const situation: Situation = {
    country: 'DE',
    sector: 'office',
    turnedDown: 0,
    events: [interview, { kind: 'refusal', date: plainDate('2026-11-10'), from: 'hr' }]
  }
  const moment = { today: plainDate('2026-11-11'), afterHours: false }
  expect(doSchoolsDiffer(compareSchools(situation, moment, knowledge))).toBe(false)
})

test('what ours would say is what we advise, in every published case', () => {
  for (const file of readCaseFiles()) {
    for (const { situation, moment } of scenesOf(file.matter, file.slug)) {
      const known = { calendar: readCalendar(situation.country, situation.region), book: ruleBook }
      const { verdict, day, channel, recipient } = advise(situation, moment, known)
      const [first] = compareSchools(situation, moment, known)
      expect(first).toEqual({ school: 'ours', verdict, day, channel, recipient })
    }
  }
})

test('our own paces are those of the rules', () => {
  for (const id of ['quick', 'usual', 'slow'] as const) expect(paceIn(ours, id)).toBe(paces[id])
})

test('every school has an answer in every situation, and ours is what we advise', () => {
  const us = { calendar: readCalendar('US'), book: ruleBook }
  fc.assert(
    fc.property(randomMoment, ({ situation, today, afterHours }) => {
      const found = compareSchools(situation, { today, afterHours }, us)
      expect(found.map(({ school }) => school)).toEqual(schools.map(({ id }) => id))
      const { verdict, day } = advise(situation, { today, afterHours }, us)
      expect(found[0]).toMatchObject({ verdict, day })
    }),
    { numRuns: 150, seed: 20261122 }
  )
})

test('every number of every school cites a claim', () => {
  for (const school of schools) {
    const cited = [
      school.grace,
      school.mostChases,
      ...Object.values(school.paces).flatMap(Object.values)
    ]
    expect(cited.filter(({ claims }) => claims.length === 0)).toEqual([])
    expect(claimsOfSchool(school).length).toBeGreaterThan(0)
  }
})
