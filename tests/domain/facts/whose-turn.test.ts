/** Whose turn it is when nothing was asked yet: their time if they named one, else the usual wait. */
import { describe, expect, test } from 'vitest'
import { turnOf } from '../../../src/domain/facts/turn.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { day } from '../messages/made-up-advice.ts'
import {
  asked,
  away,
  by,
  checks,
  knownAfter,
  march,
  met,
  offer,
  on,
  reply,
  request,
  said,
  wish
} from './in-march.ts'

const turnAfter = (events: readonly SituationEvent[], more: Partial<Situation> = {}) =>
  turnOf(knownAfter(events, more))

describe('the usual wait of seven business days', () => {
  test('begins on the day of the interview', () => {
    expect(turnAfter([met(15)])).toEqual({ level: 'yours', due: march(24) })
    expect(turnAfter([met(16)])).toEqual({ level: 'theirs', due: march(25) })
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'an application', event: on(16, 'application') },
    { why: 'a talk', event: { kind: 'talk', date: march(16), with: 'hr' } },
    { why: 'another interview', event: met(16, 'hr') },
    { why: 'a word that named no time', event: said(16) },
    {
      why: 'an appointment that they missed',
      event: { kind: 'missed-appointment', date: march(16), by: 'hr' }
    },
    { why: 'an offer', event: offer(16, { grade: 'verbal' }) },
    { why: 'a request', event: request(16) },
    { why: 'papers that are all in', event: checks(16, 'done') },
    { why: 'a yes of the user’s', event: on(16, 'accepted') },
    { why: 'an answer without news', event: reply(16) },
    { why: 'a call in which they spoke', event: asked(16, { channel: 'phone', outcome: 'spoke' }) },
    { why: 'papers that were sent', event: asked(16, { purpose: 'answer-request' }) },
    { why: 'thanks', event: asked(16, { purpose: 'thanks' }) }
  ])('begins anew after $why', ({ event }) => {
    expect(turnAfter([met(1), event])).toEqual({ level: 'theirs', due: march(25) })
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'a machine’s answer', event: reply(16, 'no-news', { automatic: true }) },
    { why: 'a wish', event: wish(16, { kind: 'no-calls' }) },
    { why: 'somebody’s absence', event: away(16, 20) },
    { why: 'a try to reach someone live', event: asked(16, { purpose: 'reach-live' }) },
    { why: 'a cancelled interview', event: on(16, 'cancelled-interview') },
    { why: 'time asked for elsewhere', event: on(16, 'asked-for-time') }
  ])('is not held up by $why', ({ event }) => {
    expect(turnAfter([met(1), event])).toEqual({ level: 'yours', due: march(10) })
  })

  test('counts from the first thing told when nothing began it, and from today when nothing is told', () => {
    expect(turnAfter([away(15, 20), away(16, 20)])).toEqual({ level: 'yours', due: march(24) })
    expect(turnAfter([])).toEqual({ level: 'yours', due: march(24) })
  })
})

describe('the time that they named', () => {
  test('beats the usual wait in both directions', () => {
    expect(turnAfter([met(15), said(15, { time: by(26) })])).toEqual({
      level: 'theirs',
      due: march(29)
    })
    expect(turnAfter([met(19), said(19, { time: by(22) })])).toEqual({
      level: 'yours',
      due: march(23)
    })
  })

  test('is over, and what came after it starts the wait', () => {
    const named = said(1, { time: by(15) })
    expect(turnAfter([named, asked(15, { purpose: 'thanks' })]).due).toBe(march(16))
    expect(turnAfter([named, asked(16, { purpose: 'thanks' })]).due).toBe(march(25))
  })
})

describe('whom they told the user to ask', () => {
  const askHr = reply(22, 'ask-other')

  test('may be asked at once', () => {
    expect(turnAfter([met(19), askHr])).toEqual({ level: 'yours', due: march(22) })
    expect(turnAfter([met(19), { ...askHr, automatic: true }]).due).toBe(march(22))
  })

  test('is asked when the time that they had named has passed', () => {
    expect(turnAfter([said(19, { time: by(24) }), askHr])).toEqual({
      level: 'theirs',
      due: march(25)
    })
    expect(turnAfter([said(1, { time: by(5) }), askHr])).toEqual({ level: 'yours', due: march(22) })
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'has been written to', event: asked(23, { to: 'hr', purpose: 'thanks' }) },
    { why: 'was overtaken by another word', event: said(23) },
    {
      why: 'was overtaken by a call in which they spoke',
      event: asked(23, { outcome: 'spoke', channel: 'phone' })
    },
    { why: 'was overtaken by the result of the checks', event: checks(23, 'cleared') }
  ])('$why: the wait begins', ({ event }) => {
    expect(turnAfter([met(19), askHr, event])).toEqual({ level: 'theirs', due: day('2027-04-01') })
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'thanks to someone else', event: asked(23, { purpose: 'thanks' }) },
    { why: 'papers that are in', event: checks(23, 'done') },
    { why: 'a yes of the user’s', event: on(23, 'accepted') },
    { why: 'a wish', event: wish(23, { kind: 'no-calls' }) }
  ])('is still to be asked after $why', ({ event }) => {
    expect(turnAfter([met(19), askHr, event]).due).toBe(march(22))
  })

  test('the newest name counts', () => {
    const panel = reply(23, 'ask-other', { says: { kind: 'ask-other', recipient: 'panel' } })
    expect(turnAfter([met(19), askHr, panel]).due).toBe(march(23))
  })
})

describe('nothing goes', () => {
  test('before a day that they asked to wait for', () => {
    const hold = (until: number) => wish(16, { kind: 'wait-until', until: march(until) })
    expect(turnAfter([met(1), hold(26)])).toEqual({ level: 'theirs', due: march(29) })
    expect(turnAfter([met(1), hold(23)])).toEqual({ level: 'yours', due: march(10) })
    expect(turnAfter([met(18), hold(24)])).toEqual({ level: 'theirs', due: march(29) })
  })

  test('while everyone is away, until the first of them is back', () => {
    const gone = [away(16, 31, 'invitation'), away(16, 27, 'manager')]
    expect(turnAfter([met(1), ...gone])).toEqual({ level: 'theirs', due: march(29) })
    expect(turnAfter([met(1), ...gone.toReversed()])).toEqual({ level: 'theirs', due: march(29) })
    expect(turnAfter([met(1), away(16, 27)])).toEqual({ level: 'yours', due: march(10) })
  })

  test('to nobody, where nobody may be written to', () => {
    const nobody = (['manager', 'invitation'] as const).map((recipient) =>
      wish(16, { kind: 'not-to', recipient })
    )
    expect(turnAfter([met(1), ...nobody])).toEqual({ level: 'yours', due: march(10) })
  })

  test('on a Saturday, or between the years', () => {
    const onDay = (on: ReturnType<typeof day>, event: SituationEvent) =>
      turnOf(knownAfter([event], { on }))
    expect(onDay(march(27), met(1))).toEqual({ level: 'theirs', due: march(29) })
    const old = { ...met(1), date: day('2026-12-01') }
    expect(onDay(day('2026-12-29'), old)).toEqual({ level: 'theirs', due: day('2027-01-07') })
  })
})
