/** What is told today: for which day, and whether the next message is named already. */
import { describe, expect, test } from 'vitest'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  asked,
  by,
  elsewhere,
  march,
  met,
  offer,
  on,
  reply,
  request,
  said
} from '../facts/in-march.ts'
import { day } from '../messages/made-up-advice.ts'
import { adviceAfter, type More } from './advice-after.ts'

const saturday = { on: march(27) }
const evening = { afterHours: true }

describe('on a Saturday, and in the evening, the advice is that of the next business day', () => {
  test.each<{ why: string; events: readonly SituationEvent[] }>([
    { why: 'a question', events: [met(10)] },
    { why: 'a call back', events: [request(22, { what: 'call-back' })] },
    { why: 'a start that is near', events: [offer(1, { start: march(30) }), asked(15)] },
    { why: 'thanks for a no', events: [{ kind: 'refusal', date: march(22), from: 'hr' }] }
  ])('$why', ({ events }) => {
    expect(adviceAfter(events, saturday).asOf).toBe(march(29))
    expect(adviceAfter(events, evening).asOf).toBe(march(25))
    expect(adviceAfter(events)).toMatchObject({ asOf: march(24), today: march(24) })
  })

  test.each<{ why: string; events: readonly SituationEvent[]; verdict: string }>([
    { why: 'papers that they wait for', events: [request(22)], verdict: 'reply-now' },
    { why: 'thanks', events: [met(26)], verdict: 'thank' },
    { why: 'news of a deadline', events: [met(10), elsewhere(22)], verdict: 'ask-extension' },
    { why: 'an offer to answer', events: [offer(22, { grade: 'firm' })], verdict: 'decide' },
    { why: 'an end', events: [on(22, 'withdrew')], verdict: 'settled' }
  ])('but $why cannot or need not wait', ({ events, verdict }) => {
    expect(adviceAfter(events, saturday)).toMatchObject({ verdict, asOf: march(27) })
  })

  test('nor does a hospital where the first day is Monday', () => {
    const soon = [offer(1, { start: march(29) }), asked(15)]
    const hospital = { ...saturday, sector: 'hospital' } as const
    expect(adviceAfter(soon, hospital)).toMatchObject({ verdict: 'call', asOf: march(27) })
    expect(adviceAfter(soon, saturday).asOf).toBe(march(29))
    const later = [offer(1, { start: march(30) }), asked(15)]
    expect(adviceAfter(later, hospital).asOf).toBe(march(29))
  })
})

describe('while only the gap runs, the next message is told with its day', () => {
  const told = (events: readonly SituationEvent[], more: More = {}) => {
    const { verdict, day: date } = adviceAfter(events, more)
    return [verdict, date]
  }

  test('if it is at most five business days off', () => {
    expect(told([met(1), asked(24)])).toEqual(['last-note', march(31)])
    expect(told([met(1), asked(23)])).toEqual(['last-note', march(30)])
  })

  test('in a slow place it is a wait, until few days are left', () => {
    const slow = { sector: 'government' } as const
    expect(told([met(1), asked(23)], slow)).toEqual(['wait', day('2027-04-06')])
    expect(told([met(1), asked(23)], { ...slow, on: march(30) })).toEqual([
      'last-note',
      day('2027-04-06')
    ])
    expect(told([met(1), asked(23)], { ...slow, on: march(29) })[0]).toBe('wait')
  })

  test('while it is their turn it is a wait, also for a day', () => {
    expect(told([met(16)])).toEqual(['wait', march(25)])
    expect(told([met(1), asked(22), said(23, { by: 'hr', time: by(31) })])[0]).toBe('wait')
  })

  test('across the year’s end it is a wait', () => {
    const asker = (date: string) => ({ ...asked(1), date: day(date) })
    const before = { ...met(1), date: day('2026-12-01') }
    expect(told([before, asker('2026-12-17')], { on: day('2026-12-22') })).toEqual([
      'wait',
      day('2027-01-07')
    ])
    expect(told([before, asker('2026-12-16')], { on: day('2026-12-22') })).toEqual([
      'last-note',
      day('2026-12-23')
    ])
    const last = asker('2026-12-23')
    expect(told([before, last], { on: day('2027-01-06') })).toEqual(['wait', day('2027-01-13')])
    expect(told([before, last], { on: day('2027-01-07') })).toEqual([
      'last-note',
      day('2027-01-13')
    ])
  })

  test('an interview that comes first is prepared', () => {
    expect(told([met(1), asked(23), met(26)])[0]).toBe('prepare')
  })

  test('the second try before a start is told for tomorrow', () => {
    const soon = offer(1, { start: march(30) })
    const tried = asked(24, { channel: 'phone', purpose: 'reach-live' })
    expect(told([soon, asked(15), tried])).toEqual(['call', march(25)])
  })
})

test('where nothing is to be done there is no day, no channel and nobody to write to', () => {
  const stop = adviceAfter([met(1), asked(8), asked(15)])
  expect(stop).toMatchObject({ verdict: 'stop', day: null, channel: 'none', recipient: null })
  expect(adviceAfter([met(1), asked(8), reply(9)]).recipient).toBe('manager')
})
