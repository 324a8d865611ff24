/** The plan to its named end: what is done on which day, and when the matter is closed. */
import { describe, expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { adviceAfter, linesAfter } from '../advice/advice-after.ts'
import { asked, march, met, offer, on, today, wish } from '../facts/in-march.ts'
import { day, situationWith } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

const withdrew = on(22, 'withdrew')
const firm = offer(15, { grade: 'firm' })
const accepted = on(16, 'accepted')

test('after an interview: one question, a last one after the gap, and letting go after another', () => {
  expect(linesAfter([met(15)])).toEqual([
    'first-chase 2027-03-24',
    'keep-applying 2027-03-24',
    'last-note 2027-03-31',
    'let-go 2027-04-07'
  ])
})

test('what goes along stands on today, before what comes later', () => {
  expect(linesAfter([met(16)], { turnedDown: 1 })).toEqual([
    'reopen-turned-down 2027-03-24',
    'keep-applying 2027-03-24',
    'first-chase 2027-03-25',
    'last-note 2027-04-01',
    'let-go 2027-04-08'
  ])
})

test('a line that is no message here says so', () => {
  const { tasks } = adviceAfter([met(16)], { turnedDown: 1 }).plan
  const verdict = 'wait'
  expect(tasks.slice(0, 2)).toEqual([
    {
      id: 'reopen-turned-down:self:0',
      kind: 'reopen-turned-down',
      date: today,
      verdict,
      channel: 'email',
      recipient: 'turned-down',
      beforeNoon: false
    },
    {
      id: 'keep-applying:self:0',
      kind: 'keep-applying',
      date: today,
      verdict,
      channel: 'none',
      recipient: null,
      beforeNoon: false
    }
  ])
  expect(tasks.at(-1)).toMatchObject({ id: 'let-go:self:0', verdict: 'stop', channel: 'none' })
})

describe('the last day', () => {
  test.each<{ why: string; events: readonly SituationEvent[]; line: string }>([
    {
      why: 'lies a gap after the last message',
      events: [met(1), asked(8), asked(15), asked(22)],
      line: 'let-go 2027-03-29'
    },
    {
      why: 'is today when that gap is over',
      events: [met(1), asked(1), asked(8)],
      line: 'let-go 2027-03-24'
    },
    {
      why: 'is today when the user has left',
      events: [met(1), asked(23), withdrew],
      line: 'let-go 2027-03-24'
    },
    {
      why: 'is the first day of work',
      events: [{ ...firm, start: march(29) }, accepted],
      line: 'first-day 2027-03-29'
    },
    {
      why: 'is today when work has begun',
      events: [{ ...firm, start: march(22) }, accepted],
      line: 'first-day 2027-03-24'
    },
    {
      why: 'is today when no first day is known',
      events: [firm, accepted],
      line: 'first-day 2027-03-24'
    },
    {
      why: 'is today after leaving a job that was accepted',
      events: [{ ...firm, start: march(29) }, accepted, withdrew],
      line: 'first-day 2027-03-29'
    }
  ])('$why', ({ events, line }) => {
    expect(linesAfter(events).at(-1)).toBe(line)
    expect(`${line.split(' ')[0]} ${adviceAfter(events).plan.lastDay}`).toBe(line)
  })
})

test('what is asked only for its headline ends with its first task', () => {
  const moment = { today, afterHours: false }
  const { plan } = advise(situationWith([met(15)]), moment, knowledge, 'headline')
  expect(plan.tasks.map(({ kind }) => kind)).toEqual(['first-chase', 'keep-applying'])
})

test('an interview is prepared once, however many days it is ahead', () => {
  const lines = linesAfter([met(30)])
  expect(lines.filter((line) => line.startsWith('prepare'))).toEqual(['prepare 2027-03-24'])
})

test('who was asked for no more contact lets go, also with the job in hand', () => {
  const stop = wish(17, { kind: 'stop' })
  expect(linesAfter([firm, accepted, stop]).at(-1)).toBe('let-go 2027-03-24')
})

describe('the plan says', () => {
  const planOn = (date: string, ...events: readonly SituationEvent[]) =>
    adviceAfter(events, { on: day(date) }).plan
  const leftOn = (date: string): SituationEvent => ({ kind: 'withdrew', date: day(date) })
  const metOn = (date: string): SituationEvent => ({ ...met(1), date: day(date), held: true })

  test.each([
    { today: '2026-12-14', across: true, why: 'it ends in January' },
    { today: '2026-12-28', across: true, why: 'today is between the years' },
    { today: '2027-01-05', across: true, why: 'today still is' },
    { today: '2027-03-24', across: false, why: 'it ends in April' }
  ])('on $today that it waits across the year’s end: $across, $why', ({ today, across }) => {
    expect(planOn(today, metOn(today)).acrossLull).toBe(across)
  })

  test('that it lies between the years, also when it ends today', () => {
    expect(planOn('2027-01-05', leftOn('2027-01-04')).acrossLull).toBe(true)
    expect(planOn('2027-01-07', leftOn('2027-01-04')).acrossLull).toBe(false)
  })

  test.each([
    { today: '2027-03-24', beyond: false },
    { today: '2031-12-15', beyond: true },
    { today: '2032-03-24', beyond: true },
    { today: '2024-12-16', beyond: true }
  ])('on $today that holidays are not known: $beyond', ({ today, beyond }) => {
    expect(planOn(today, metOn(today)).beyondHolidays).toBe(beyond)
  })
})
