/** What lies behind a reason: why it is whose turn, since when, and what stands open. */
import { describe, expect, test } from 'vitest'
import { groundsOf, type TurnGround } from '../../../src/domain/advice/reason-grounds.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import {
  asked,
  away,
  by,
  knownAfter,
  march,
  met,
  offer,
  on,
  reply,
  request,
  said,
  today,
  wish
} from '../facts/in-march.ts'
import { day } from '../messages/made-up-advice.ts'

const groundsAfter = (events: readonly SituationEvent[], more: Partial<Situation> = {}) =>
  groundsOf(knownAfter(events, more), today)

describe('why it is, or was, to be that day', () => {
  const hold = wish(2, { kind: 'wait-until', until: march(30) })
  const gone = [away(2, 30), away(2, 31, 'invitation')]
  const askHr = reply(22, 'ask-other')

  test.each<{ turn: TurnGround; why: string; events: readonly SituationEvent[] }>([
    {
      turn: 'because-lapsed',
      why: 'months of silence',
      events: [{ ...met(1), date: day('2026-12-01') }]
    },
    { turn: 'because-wish', why: 'they asked to wait', events: [met(1), hold] },
    {
      turn: 'because-wait',
      why: 'that day is over',
      events: [met(1), wish(2, { kind: 'wait-until', until: march(23) })]
    },
    {
      turn: 'because-promise',
      why: 'their time ends later than they asked to wait',
      events: [met(1), said(2, { time: by(31) }), hold]
    },
    { turn: 'because-away', why: 'everyone is away', events: [met(1), ...gone] },
    { turn: 'because-wait', why: 'one of them is away', events: [met(1), away(2, 30)] },
    {
      turn: 'because-promise',
      why: 'they named a time',
      events: [met(1), said(2, { time: by(30) })]
    },
    {
      turn: 'because-promise',
      why: 'their time is over',
      events: [met(1), said(2, { time: by(22) })]
    },
    { turn: 'because-asked', why: 'a gap runs', events: [met(1), asked(23)] },
    { turn: 'because-asked', why: 'the gap is over', events: [met(1), asked(10)] },
    {
      turn: 'because-wait',
      why: 'thanks were no question',
      events: [met(1), asked(10, { purpose: 'thanks' })]
    },
    { turn: 'because-redirected', why: 'they named whom to ask', events: [met(1), askHr] },
    { turn: 'because-on-hold', why: 'it is on hold', events: [met(1), reply(10, 'on-hold')] },
    {
      turn: 'because-wait',
      why: 'it was on hold, and goes on',
      events: [reply(2, 'on-hold'), reply(10)]
    },
    { turn: 'because-wait', why: 'nothing else', events: [met(22)] }
  ])('$why: $turn', ({ turn, events }) => {
    expect(groundsAfter(events).turn).toBe(turn)
  })

  test('in a slow place the wait is long without being on hold', () => {
    expect(groundsAfter([met(22)], { sector: 'government' }).turn).toBe('because-wait')
    expect(groundsAfter([reply(10, 'on-hold')], { sector: 'government' }).turn).toBe(
      'because-on-hold'
    )
    expect(groundsAfter([reply(10)], { sector: 'government' }).turn).toBe('because-wait')
  })

  test('between the years it is the year’s end, unless the wait is longer', () => {
    const lull = (date: string) =>
      groundsOf(knownAfter([{ ...met(1), date: day(date) }], { on: day('2026-12-29') }), today)
    expect(lull('2026-12-01')).toMatchObject({ turn: 'because-lull', turnDay: '2027-01-07' })
    expect(lull('2026-12-21')).toMatchObject({ turn: 'because-wait', turnDay: '2027-01-13' })
  })
})

describe('the question that stands open', () => {
  const strike = (date: number) =>
    ({ recipient: 'manager', date: march(date), voice: false }) as const

  test('is the newest of one’s own, with its age', () => {
    expect(groundsAfter([met(1)]).ask).toBeNull()
    expect(groundsAfter([met(1), asked(10), asked(22, { purpose: 'thanks' })]).ask).toEqual({
      day: march(10),
      whom: 'manager',
      age: 14,
      how: 'asked-by-email'
    })
    expect(groundsAfter([met(1), asked(10), asked(16, { to: 'hr' })]).ask).toMatchObject({
      whom: 'hr',
      age: 8
    })
  })

  test('or about another job, if that is newer', () => {
    const askAfter = (own: readonly SituationEvent[], ...dates: readonly number[]) =>
      groundsAfter([met(1), ...own], { strikesElsewhere: dates.map(strike) }).ask
    expect(askAfter([asked(12)], 15, 17, 16)).toEqual({
      day: march(17),
      whom: 'manager',
      age: 7,
      how: 'asked-elsewhere'
    })
    expect(askAfter([asked(16)], 17)?.how).toBe('asked-elsewhere')
    expect(askAfter([asked(17)], 17)?.how).toBe('asked-by-email')
    expect(askAfter([asked(18)], 17)?.how).toBe('asked-by-email')
  })
})

describe('the days and the place', () => {
  test('nothing is known yet', () => {
    expect(groundsAfter([])).toMatchObject({
      promise: null,
      isPromisePassed: false,
      start: null,
      requestDay: null,
      endDay: null,
      callsUnwelcome: false,
      isQuickPace: false,
      isUsualPace: true,
      hasOpenQuestion: false,
      hasAskedTwice: false
    })
  })

  test('their time has passed on the day after it', () => {
    const named = (date: number) => groundsAfter([said(2, { time: by(date), about: 'letter' })])
    expect(named(24)).toMatchObject({
      isPromisePassed: false,
      promise: { about: 'letter', time: by(24) }
    })
    expect(named(23).isPromisePassed).toBe(true)
  })

  test('it ended on the day of their no, of the user’s leaving, or of the yes', () => {
    expect(groundsAfter([{ kind: 'refusal', date: march(22), from: 'hr' }]).endDay).toBe(march(22))
    expect(groundsAfter([on(19, 'withdrew')]).endDay).toBe(march(19))
    expect(groundsAfter([offer(1, { start: march(29) }), on(2, 'accepted')])).toMatchObject({
      endDay: march(2),
      start: march(29)
    })
    expect(groundsAfter([offer(1)]).endDay).toBeNull()
    expect(groundsAfter([request(22)]).requestDay).toBe(march(22))
  })

  test('an interview that is ahead takes the end away', () => {
    expect(
      groundsAfter([{ kind: 'refusal', date: march(22), from: 'hr' }, met(30)]).endDay
    ).toBeNull()
  })

  test('it is quick in a shop, slow in an office of the state', () => {
    expect(groundsAfter([], { sector: 'retail' })).toMatchObject({
      isQuickPace: true,
      isUsualPace: false
    })
    expect(groundsAfter([], { sector: 'government' })).toMatchObject({
      isQuickPace: false,
      isUsualPace: false
    })
  })

  test('what was asked is open, once or twice', () => {
    expect(groundsAfter([asked(10)])).toMatchObject({ hasOpenQuestion: true, hasAskedTwice: false })
    expect(groundsAfter([asked(10), asked(16)]).hasAskedTwice).toBe(true)
    expect(groundsAfter([wish(2, { kind: 'no-calls' })]).callsUnwelcome).toBe(true)
  })
})
