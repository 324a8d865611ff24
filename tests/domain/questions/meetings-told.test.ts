/** What brought the user and the employer together, also when its day or person is not known. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { interview, november } from './story.ts'
import { eventsTold, toldOn } from './told.ts'

const eventsOf = (answers: Answers) => tellSituation(answers, toldOn).events
const somethingOn = (day: string) => ({ did: 'some', rows: [{ day, how: 'email', why: 'thanks' }] })

describe('what happened instead of an interview', () => {
  test.each([
    {
      told: 'a talk on Tuesday with the recruiter',
      answers: { stage: { stage: 'talked' }, talk: { date: '2026-11-17', with: 'recruiter' } },
      event: { kind: 'talk', date: november(17), with: 'recruiter' }
    },
    {
      told: 'a talk of which nothing is known',
      answers: { stage: { stage: 'talked' }, talk: { date: 'unknown', with: 'unknown' } },
      event: { kind: 'talk', date: november(17), with: 'invitation' }
    },
    {
      told: 'a cancelled interview',
      answers: { stage: { stage: 'cancelled' }, cancelled: { date: '2026-11-19' } },
      event: { kind: 'cancelled-interview', date: november(19) }
    },
    {
      told: 'an interview cancelled on a day not known',
      answers: { stage: { stage: 'cancelled' }, cancelled: { date: 'unknown' } },
      event: { kind: 'cancelled-interview', date: toldOn }
    },
    {
      told: 'a call that the recruiter missed',
      answers: { stage: { stage: 'missed' }, missed: { date: '2026-11-19', by: 'recruiter' } },
      event: { kind: 'missed-appointment', date: november(19), by: 'recruiter' }
    },
    {
      told: 'a call missed, nobody knows when or by whom',
      answers: { stage: { stage: 'missed' }, missed: { date: 'unknown' } },
      event: { kind: 'missed-appointment', date: toldOn, by: 'invitation' }
    },
    {
      told: 'a withdrawal',
      answers: { stage: { stage: 'withdrew' }, withdrawal: { date: '2026-11-19' } },
      event: { kind: 'withdrew', date: november(19) }
    },
    {
      told: 'a withdrawal on a day not known',
      answers: { stage: { stage: 'withdrew' }, withdrawal: { date: 'unknown' } },
      event: { kind: 'withdrew', date: toldOn }
    }
  ])('$told is told as that alone', ({ answers, event }) => {
    expect(eventsOf(answers)).toStrictEqual([event])
  })
})

describe('an interview', () => {
  const on = (date: string, stage = 'waiting', others = {}): Answers => ({
    stage: { stage },
    interview: { date, with: 'manager', ...others }
  })

  test('on a day not known was a week ago, so that the wait still runs', () => {
    expect(eventsTold(on('unknown'), 'interview')).toStrictEqual([
      interview(november(17), 'manager')
    ])
  })

  test('on a day not known was not later than the first message since', () => {
    const first = { ...on('unknown'), contacts: somethingOn('2026-11-12') }
    expect(eventsTold(first, 'interview')[0]?.date).toBe(november(12))
    const later = { ...on('unknown'), contacts: somethingOn('2026-11-20') }
    expect(eventsTold(later, 'interview')[0]?.date).toBe(november(17))
    const undated = { ...on('unknown'), contacts: somethingOn('unknown') }
    expect(eventsTold(undated, 'interview')[0]?.date).toBe(november(17))
  })

  test('on a day not known, after an earlier one, may be later than a message between the two', () => {
    const answers = {
      ...on('unknown', 'waiting', { earlier: '2026-11-09', earlierWith: 'hr' }),
      contacts: somethingOn('2026-11-10')
    }
    expect(eventsTold(answers, 'interview')).toStrictEqual([
      interview(november(9), 'hr'),
      interview(november(17), 'manager')
    ])
  })

  test('to come on a day not known is a week ahead', () => {
    expect(eventsTold(on('unknown', 'ahead'), 'interview')).toStrictEqual([
      { kind: 'interview', date: '2026-12-01', with: ['manager'] }
    ])
  })

  test('of today was held for someone who waits, and is still to come for someone who prepares', () => {
    expect(eventsTold(on('2026-11-24'), 'interview')[0]?.held).toBe(true)
    expect(eventsTold(on('2026-11-24', 'ahead'), 'interview')[0]).not.toHaveProperty('held')
    expect(eventsTold(on('2026-11-23'), 'interview')[0]).not.toHaveProperty('held')
  })

  test('was led by the contact of the invitation when nobody is named, the earlier one as well', () => {
    const answers = on('2026-11-16', 'waiting', { with: 'unknown', earlier: '2026-11-02' })
    expect(eventsTold(answers, 'interview').map((event) => event.with)).toEqual([
      ['invitation'],
      ['invitation']
    ])
  })

  test('stands before the refusal that followed it', () => {
    const answers = { ...on('2026-11-16', 'refused'), refusal: { date: '2026-11-20', from: 'hr' } }
    expect(eventsOf(answers).map(({ kind }) => kind)).toEqual(['interview', 'refusal'])
  })

  test('is told, too, by someone who does not know where things stand', () => {
    expect(eventsOf(on('2026-11-16', 'unknown'))).toStrictEqual([
      interview(november(16), 'manager')
    ])
  })
})

test('a talk on a day not known was not later than the first message since', () => {
  const talked = { stage: { stage: 'talked' }, talk: { date: 'unknown' } }
  expect(eventsTold({ ...talked, contacts: somethingOn('2026-11-12') }, 'talk')[0]?.date).toBe(
    november(12)
  )
})
