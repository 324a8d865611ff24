/** What a verdict asks for, and on which day: deadlines on their own, news when it may be told. */
import { describe, expect, test } from 'vitest'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  asked,
  away,
  by,
  checks,
  elsewhere,
  march,
  met,
  offer,
  on,
  reply,
  request,
  said,
  wish
} from '../facts/in-march.ts'
import { day } from '../messages/made-up-advice.ts'
import { adviceAfter, type More, stepsAfter } from './advice-after.ts'

const firstAfter = (events: readonly SituationEvent[], more: More = {}) =>
  stepsAfter(events, more)[0]

describe('what is asked for', () => {
  const talk: SituationEvent = { kind: 'talk', date: march(8), with: 'manager' }
  const refusal: SituationEvent = { kind: 'refusal', date: march(22), from: 'hr' }

  test.each<{ why: string; events: readonly SituationEvent[]; line: string }>([
    { why: 'a chase after an interview', events: [met(10)], line: 'first-chase 2027-03-24' },
    { why: 'an interview after a talk', events: [talk], line: 'ask-for-interview 2027-03-24' },
    { why: 'a chase after both', events: [talk, met(10)], line: 'first-chase 2027-03-24' },
    {
      why: 'a word to whom they named',
      events: [met(10), reply(22, 'ask-other')],
      line: 'redirected 2027-03-24'
    },
    {
      why: 'the call that they asked for',
      events: [met(10), said(22, { about: 'call-me' })],
      line: 'invited-call 2027-03-24'
    },
    { why: 'papers', events: [request(22)], line: 'answer-papers 2027-03-24' },
    {
      why: 'a word that papers are missing',
      events: [request(22, { cannotMeet: true })],
      line: 'answer-part 2027-03-24'
    },
    { why: 'thanks for a no', events: [refusal], line: 'close-kindly 2027-03-24' },
    {
      why: 'a question whether it is filled',
      events: [reply(22, 'filled')],
      line: 'ask-if-filled 2027-03-24'
    },
    {
      why: 'thanks for a no that came with it',
      events: [refusal, reply(22, 'filled')],
      line: 'close-kindly 2027-03-24'
    },
    {
      why: 'a first question about the checks',
      events: [offer(1)],
      line: 'first-chase 2027-03-24'
    },
    { why: 'a second one', events: [offer(1), asked(15)], line: 'next-chase 2027-03-24' }
  ])('$why', ({ events, line }) => {
    expect(firstAfter(events)).toBe(line)
  })

  test('in a shop the first question is a call, also for an interview', () => {
    const shop = { sector: 'retail' } as const
    expect(firstAfter([met(10)], shop)).toBe('first-call 2027-03-24')
    expect(firstAfter([talk], shop)).toBe('ask-for-interview 2027-03-24')
  })
})

describe('an offer is answered', () => {
  const firm = offer(22, { grade: 'firm' })

  test.each<{ why: string; events: readonly SituationEvent[]; date: string }>([
    { why: 'within five business days', events: [firm], date: '2027-03-29' },
    {
      why: 'today, when these are over',
      events: [{ ...firm, date: march(1) }],
      date: '2027-03-24'
    },
    {
      why: 'by the day that they named',
      events: [{ ...firm, answerBy: march(31) }],
      date: '2027-03-31'
    },
    {
      why: 'on the Friday before a Sunday',
      events: [{ ...firm, answerBy: march(28) }],
      date: '2027-03-26'
    },
    {
      why: 'today, when that is over',
      events: [{ ...firm, answerBy: march(23) }],
      date: '2027-03-24'
    },
    {
      why: 'also one with conditions',
      events: [offer(22, { answerBy: march(30) })],
      date: '2027-03-30'
    }
  ])('$why', ({ events, date }) => {
    expect(firstAfter(events)).toBe(`decide ${date}`)
    expect(adviceAfter(events)).toMatchObject({ verdict: 'decide', day: date, channel: 'email' })
  })

  test('after asking for time, when another place is preferred', () => {
    const there = elsewhere(15, { state: 'process', prefer: 'there' })
    expect(stepsAfter([firm, there])).toEqual(
      expect.arrayContaining(['ask-here-for-time 2027-03-24', 'tell-preferred 2027-03-24'])
    )
  })
})

describe('another firm is answered', () => {
  const due = (date: number, prefer: 'here' | 'there' = 'here') =>
    elsewhere(15, { prefer, deadline: march(date) })
  const asking = on(22, 'asked-for-time')

  test('on the last business day, without a message here', () => {
    expect(stepsAfter([met(22), due(27), asking])).toContain('decide-other 2027-03-26')
    const decide = adviceAfter([met(15), due(24), asking])
    expect(decide).toMatchObject({ verdict: 'decide', channel: 'none', recipient: 'other-firm' })
  })

  test.each<{ why: string; events: readonly SituationEvent[] }>([
    { why: 'nothing is offered here', events: [met(15)] },
    { why: 'an offer here hangs on checks', events: [offer(15)] },
    {
      why: 'a start here is near',
      events: [
        offer(15, { start: march(30) }),
        checks(16, 'done'),
        said(16, { by: 'hr', time: by(25) })
      ]
    }
  ])('with a yes, if it is preferred and $why', ({ events }) => {
    expect(stepsAfter([...events, due(26, 'there')])[0]).toBe('take-other 2027-03-26')
    expect(stepsAfter([...events, due(24), asking])[0]).toBe('decide-other 2027-03-24')
  })
})

describe('news of a deadline', () => {
  const newsAfter = (deadline: number, ...events: readonly SituationEvent[]) =>
    stepsAfter([met(1), elsewhere(22, { deadline: march(deadline) }), ...events]).filter((line) =>
      line.startsWith('tell-deadline')
    )

  test('is told at once, also while it is their turn', () => {
    expect(newsAfter(31)).toEqual(['tell-deadline 2027-03-24'])
    expect(newsAfter(31, said(23, { time: by(30) }))).toEqual(['tell-deadline 2027-03-24'])
    expect(newsAfter(31, asked(15))).toEqual(['tell-deadline 2027-03-24'])
  })

  test('leaves the gap after a question, if there is still time then', () => {
    expect(newsAfter(31, asked(23))).toEqual(['tell-deadline 2027-03-30'])
    expect(newsAfter(30, asked(23))).toEqual(['tell-deadline 2027-03-30'])
    expect(newsAfter(29, asked(23))).toEqual([])
  })

  test('waits for the day that they asked to wait for', () => {
    expect(newsAfter(31, wish(2, { kind: 'wait-until', until: march(26) }))).toEqual([
      'tell-deadline 2027-03-29'
    ])
    expect(newsAfter(26, wish(2, { kind: 'wait-until', until: march(26) }))).toEqual([])
  })

  test('is told to nobody who is away', () => {
    expect(newsAfter(31, away(2, 30), away(2, 30, 'invitation'))).toEqual([])
  })
})

describe('a task keeps its name', () => {
  const idsAfter = (...events: readonly SituationEvent[]) =>
    adviceAfter(events).plan.tasks.map(({ id }) => id)

  test('by how many messages went before it', () => {
    expect(idsAfter(met(10))).toContain('first-chase:manager:0')
    expect(idsAfter(met(10), asked(11, { purpose: 'thanks' }), asked(15))).toContain(
      'last-note:manager:2'
    )
  })

  test('by the day of its interview, or of the decision', () => {
    expect(idsAfter(met(30))).toContain('prepare:self:2027-03-30')
    expect(idsAfter(offer(22, { grade: 'firm' }))).toContain('decide:manager:2027-03-29')
    expect(idsAfter(met(10), elsewhere(15, { prefer: 'there', deadline: march(26) }))).toContain(
      'take-other:other-firm:2027-03-26'
    )
  })
})

test('on a Friday a message goes before noon, and what is no message at any time', () => {
  const taskOn = (events: readonly SituationEvent[], more: More) =>
    adviceAfter(events, more).plan.tasks[0]
  const friday = { on: march(26) }
  expect(taskOn([met(10)], friday)).toMatchObject({ kind: 'first-chase', beforeNoon: true })
  expect(taskOn([met(10)], {})).toMatchObject({ beforeNoon: false })
  expect(taskOn([met(30)], friday)).toMatchObject({
    kind: 'prepare',
    beforeNoon: false,
    channel: 'none'
  })
  const decision = [met(10), elsewhere(15, { prefer: 'there', deadline: day('2027-03-26') })]
  expect(taskOn(decision, friday)).toMatchObject({
    kind: 'take-other',
    beforeNoon: false,
    channel: 'none'
  })
  expect(taskOn([request(22)], { ...friday, afterHours: true })).toMatchObject({
    kind: 'answer-papers',
    beforeNoon: false
  })
})
