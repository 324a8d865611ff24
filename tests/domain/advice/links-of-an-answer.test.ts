/** On what an answer hangs: its rule, a number of days only where one decided, and what came first. */
import { describe, expect, test } from 'vitest'
import { isWeak, linksOf } from '../../../src/domain/advice/certainty.ts'
import { compareSchools, doSchoolsDiffer } from '../../../src/domain/advice/compare-schools.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import {
  asked,
  by,
  elsewhere,
  knownAfter,
  march,
  met,
  offer,
  reply,
  said,
  today
} from '../facts/in-march.ts'
import { situationWith } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'
import { adviceAfter } from './advice-after.ts'

const linksAfter = (events: readonly SituationEvent[], more: Partial<Situation> = {}) =>
  linksOf(adviceAfter(events, more), knownAfter(events, more), ruleBook)

describe('an answer hangs on', () => {
  test.each<{ why: string; events: readonly SituationEvent[]; links: readonly string[] }>([
    {
      why: 'the usual wait, while it runs',
      events: [met(22, 'manager'), asked(22, { purpose: 'thanks' })],
      links: ['waiting-4', 'pace-usual']
    },
    {
      why: 'the usual wait, once it is over',
      events: [met(10)],
      links: ['waiting-7', 'pace-usual']
    },
    {
      why: 'the time that they named',
      events: [met(10), said(11, { time: by(30) })],
      links: ['waiting-4', 'grace']
    },
    {
      why: 'the gap after a question, also when they had named a time',
      events: [met(1), said(1, { time: by(5) }), asked(10)],
      links: ['waiting-6', 'pace-usual']
    },
    {
      why: 'no number of days, when two questions stand open',
      events: [met(1), asked(8), asked(15)],
      links: ['waiting-3']
    },
    {
      why: 'a long wait while it is on hold',
      events: [reply(22, 'on-hold')],
      links: ['waiting-4', 'pace-slow']
    },
    {
      why: 'the deadline that comes first',
      events: [met(10), elsewhere(22, { deadline: march(26) })],
      links: ['deadline-2', 'phase-6']
    },
    { why: 'the wait for the checks', events: [offer(22)], links: ['offer-9', 'pace-usual'] },
    {
      why: 'the wait for the checks that is over',
      events: [offer(10)],
      links: ['offer-13', 'pace-usual']
    },
    {
      why: 'the start that is near',
      events: [offer(10, { start: march(26) }), asked(15)],
      links: ['start-1', 'phase-4']
    }
  ])('$why', ({ events, links }) => {
    expect(linksAfter(events)).toEqual(links)
  })

  test('the pace of the place', () => {
    expect(linksAfter([met(10)], { sector: 'retail' })).toEqual(['waiting-8', 'pace-quick'])
  })
})

test('what experts say, what one person told, and what we judge ourselves is weak', () => {
  for (const ground of ['expert', 'anecdote', 'own'] as const) expect(isWeak(ground)).toBe(true)
  for (const ground of ['law', 'official', 'study', 'survey'] as const)
    expect(isWeak(ground)).toBe(false)
})

describe('schools of advice', () => {
  const answer = {
    school: 'ours',
    verdict: 'wait',
    day: march(26),
    channel: 'none',
    recipient: null
  } as const

  test('differ by the answer or by its day, and not by their name', () => {
    const other = { ...answer, school: 'strict' } as const
    expect(doSchoolsDiffer([answer, other])).toBe(false)
    expect(doSchoolsDiffer([answer, other, { ...other, day: march(29) }])).toBe(true)
    expect(doSchoolsDiffer([answer, { ...other, verdict: 'stop' }])).toBe(true)
    expect(doSchoolsDiffer([answer])).toBe(false)
  })

  test('a question about another job counts for when the last one is due', () => {
    const strike = { recipient: 'manager', date: march(15), voice: false } as const
    const told = (strikes: number, own: readonly SituationEvent[] = []) => {
      const strikesElsewhere = Array.from({ length: strikes }, () => strike)
      const situation = situationWith([met(1), ...own], { strikesElsewhere })
      const answers = compareSchools(situation, { today, afterHours: false }, knowledge)
      return Object.fromEntries(answers.map(({ school, verdict }) => [school, verdict]))
    }
    expect(told(1)).toMatchObject({ ours: 'last-note', eager: 'email' })
    expect(told(0, [asked(15)])).toMatchObject({
      ours: 'last-note',
      strict: 'stop',
      eager: 'email'
    })
    expect(told(1, [asked(15)])).toMatchObject({ ours: 'stop', eager: 'email' })
  })
})
