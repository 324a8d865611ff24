/** The time that they named: its last day, when it is over, and what puts another in its place. */
import { describe, expect, test } from 'vitest'
import { activePromise, dueOf } from '../../../src/domain/facts/promise.ts'
import type { Said, SituationEvent, SpokenTime } from '../../../src/domain/situation/events.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { day } from '../messages/made-up-advice.ts'
import { calendar } from '../timelines/advice-of-moment.ts'
import { asked, by, march, met, offer, on, reply, request, said } from './in-march.ts'

describe('the last day', () => {
  const within = (amount: number, unit: 'days' | 'business-days' | 'weeks' | 'months') =>
    ({ kind: 'within', amount, unit }) as const

  test.each<{ time: SpokenTime; due: string | null }>([
    { time: by(19), due: '2027-03-19' },
    { time: { kind: 'soon' }, due: null },
    { time: within(3, 'days'), due: '2027-03-15' },
    { time: within(3, 'business-days'), due: '2027-03-17' },
    { time: within(2, 'weeks'), due: '2027-03-26' },
    { time: within(1, 'months'), due: '2027-04-12' }
  ])('said on Friday 12 March: $time is $due', ({ time, due }) => {
    expect(dueOf(said(12, { time }), calendar)).toBe(due)
  })

  test.each([
    { date: '2026-11-20', due: '2027-01-15' },
    { date: '2027-01-01', due: '2027-01-15' },
    { date: '2027-01-14', due: '2027-01-15' },
    { date: '2027-01-15', due: '2028-01-15' },
    { date: '2027-02-01', due: '2028-01-15' }
  ])('“early in the new year”, said on $date, is $due', ({ date, due }) => {
    expect(dueOf(said(1, { date: day(date), time: { kind: 'early-new-year' } }), calendar)).toBe(
      due
    )
  })
})

const activeAfter = (...events: readonly SituationEvent[]) =>
  activePromise(sortEvents(events), calendar)

describe('is over', () => {
  test.each<{ how: Partial<Said>; over: number }>([
    { how: {}, over: 22 },
    { how: { firmness: 'hedged' }, over: 24 },
    { how: { about: 'call-me' }, over: 19 },
    { how: { about: 'call-me', time: by(20) }, over: 22 }
  ])('of Friday 19 March, $how: on the $over', ({ how, over }) => {
    expect(activeAfter(said(12, { time: by(19), ...how }))?.over).toBe(march(over))
  })

  test('it is told what it was about', () => {
    const letter = said(12, { about: 'letter', time: by(19) })
    expect(activeAfter(letter)).toMatchObject({ about: 'letter', due: march(19), said: letter })
  })
})

describe('of two times', () => {
  const first = said(10, { time: by(19) })

  test('the newer holds, also when it is the earlier day', () => {
    expect(activeAfter(first, said(11, { time: by(16) }))?.due).toBe(march(16))
    expect(activeAfter(first, said(11, { time: by(26) }))?.due).toBe(march(26))
  })

  test('said on one day, the later holds, whoever said it', () => {
    expect(activeAfter(first, said(10, { by: 'hr', time: by(16) }))?.due).toBe(march(19))
    expect(activeAfter(first, said(10, { by: 'hr', time: by(26) }))?.due).toBe(march(26))
    expect(activeAfter(first, said(10, { by: 'agency', time: by(16) }))?.due).toBe(march(19))
  })
})

describe('a word without a time', () => {
  const named = said(1, { time: by(12) })
  const words = (date: number): readonly SituationEvent[] => [
    said(date),
    met(date),
    offer(date),
    request(date),
    reply(date)
  ]

  test('leaves a time that is still to come', () => {
    for (const word of words(12)) expect(activeAfter(named, word)?.due, word.kind).toBe(march(12))
  })

  test('ends one that is over, on the day itself as well', () => {
    for (const word of words(15)) expect(activeAfter(named, word), word.kind).toBeNull()
    for (const word of words(19)) expect(activeAfter(named, word), word.kind).toBeNull()
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'a machine’s answer', event: reply(19, 'no-news', { automatic: true }) },
    { why: 'a name to ask instead', event: reply(19, 'ask-other') },
    { why: 'an e-mail of the user’s', event: asked(19) },
    { why: 'a yes of the user’s', event: on(19, 'accepted') }
  ])('$why is none', ({ event }) => {
    expect(activeAfter(named, event)?.due).toBe(march(12))
  })

  test('“on hold” ends every time, also one still to come', () => {
    expect(activeAfter(named, reply(2, 'on-hold'))).toBeNull()
    expect(activeAfter(named, reply(2, 'no-news'))?.due).toBe(march(12))
    expect(activeAfter(reply(1, 'on-hold'), said(2, { time: by(12) }))?.due).toBe(march(12))
  })

  test('without a time named before it, there is none', () => {
    expect(activeAfter(...words(3))).toBeNull()
    expect(activeAfter()).toBeNull()
  })
})
