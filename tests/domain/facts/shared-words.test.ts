/** Promise 15: what a word here does to a question that was asked about another job there. */
import { describe, expect, test } from 'vitest'
import type { Related } from '../../../src/domain/facts/related.ts'
import { sharedStrikes } from '../../../src/domain/facts/shared-strikes.ts'
import { sharedWishes } from '../../../src/domain/facts/shared-wishes.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { situationWith } from '../messages/made-up-advice.ts'
import { asked, checks, march, met, offer, reply, request, said, today, wish } from './in-march.ts'

type Events = readonly SituationEvent[]

const application = (id: string, events: Events, more: Partial<Related> = {}): Related => ({
  id,
  situation: situationWith(events),
  names: {},
  ...more
})

/** Two jobs at one employer: what was left open at the first, as it counts at the second. */
function both(first: Events, second: Events, more: Partial<Related> = {}) {
  return [
    application('first', first),
    application('second', second, { sameEmployerAs: 'first', ...more })
  ]
}

const strikesFrom = (first: Events, second: Events) =>
  sharedStrikes(both(first, second), today).get('second') ?? []

describe('a question to the manager about the first job', () => {
  test.each<{ why: string; event: SituationEvent }>([
    { why: 'the manager answers', event: reply(16) },
    {
      why: 'someone answers for the manager',
      event: reply(16, 'no-news', { from: 'hr', onBehalfOf: 'manager' })
    },
    { why: 'the manager names a time', event: said(16) },
    {
      why: 'the manager speaks on the telephone',
      event: asked(16, { channel: 'phone', outcome: 'spoke' })
    },
    { why: 'the manager answers on the same day', event: reply(15) }
  ])('is answered at the second when $why there', ({ event }) => {
    expect(strikesFrom([asked(15)], [event])).toEqual([])
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'HR answers', event: reply(16, 'no-news', { from: 'hr' }) },
    { why: 'a machine answers', event: reply(16, 'no-news', { automatic: true }) },
    { why: 'HR names a time', event: said(16, { by: 'hr' }) },
    {
      why: 'HR speaks on the telephone',
      event: asked(16, { to: 'hr', channel: 'phone', outcome: 'spoke' })
    },
    { why: 'the manager is written to', event: asked(16, { purpose: 'thanks' }) },
    { why: 'the manager answered the day before', event: reply(14) },
    { why: 'they invited to an interview with others', event: met(16, 'panel') },
    { why: 'they asked for papers', event: request(16) },
    { why: 'they made an offer', event: offer(16) },
    { why: 'the checks are cleared', event: checks(16, 'cleared') }
  ])('stays open at the second when $why there', ({ event }) => {
    expect(strikesFrom([asked(15)], [event])).toHaveLength(1)
  })
})

describe('what was asked', () => {
  const ring = (date: number, to: 'manager' | 'hr', times?: number) =>
    asked(date, {
      to,
      channel: 'phone',
      outcome: 'rang',
      ...(times === undefined ? {} : { times })
    })

  test('several times on one day counts as often', () => {
    expect(strikesFrom([asked(15, { times: 3 })], [])).toHaveLength(3)
    expect(strikesFrom([asked(15), asked(16)], [])).toHaveLength(2)
  })

  test('by ringing counts once for each person, with the newest day', () => {
    expect(strikesFrom([ring(15, 'manager'), ring(16, 'hr'), ring(17, 'manager')], [])).toEqual([
      { recipient: 'hr', date: march(16), voice: true },
      { recipient: 'manager', date: march(17), voice: true }
    ])
  })

  test('by ringing counts twice for whoever was rung five times, however many others were', () => {
    const four = [ring(15, 'manager', 4)]
    expect(strikesFrom([...four, ring(16, 'hr')], [])).toHaveLength(2)
    expect(strikesFrom([...four, ring(16, 'manager')], [])).toHaveLength(2)
    expect(strikesFrom(four, [])).toHaveLength(1)
  })

  test('of one’s own is never brought along', () => {
    expect(sharedStrikes(both([asked(15)], []), today).has('first')).toBe(false)
    expect(sharedStrikes(both([], [asked(15)]), today).get('first')).toHaveLength(1)
  })
})

describe('the same person', () => {
  const isShared = (one: string | undefined, other: string | undefined) => {
    const named = (name: string | undefined) => ({
      names: name === undefined ? {} : { manager: name }
    })
    const all = [
      application('first', [asked(15)], named(one)),
      application('second', [], { sameEmployerAs: 'first', ...named(other) })
    ]
    return sharedStrikes(all, today).has('second')
  }

  test.each([
    { one: undefined, other: 'Ms Rossi', is: true },
    { one: 'Ms Rossi', other: undefined, is: true },
    { one: ' ', other: 'Ms Rossi', is: true },
    { one: 'ms rossi', other: 'MS ROSSI ', is: true },
    { one: 'Ms Rossi', other: 'Ms Ross', is: false }
  ])('$one and $other: $is', ({ one, other, is }) => {
    expect(isShared(one, other)).toBe(is)
  })

  test('whoever has no name is asked about alike', () => {
    const all = both([wish(15, { kind: 'stop' })], [], { names: { manager: 'Ms Rossi' } })
    expect(sharedWishes(all, today).has('second')).toBe(true)
  })
})

describe('a wish', () => {
  const wishesFrom = (first: Events, second: Events = [], more: Partial<Related> = {}) =>
    (sharedWishes(both(first, second, more), today).get('second') ?? []).map((one) => one.wish.kind)

  test('for e-mail only is kept at both, and one’s own is not brought along', () => {
    const wished = [wish(15, { kind: 'email-only' })]
    expect(wishesFrom(wished)).toEqual(['email-only'])
    expect(wishesFrom([], wished)).toEqual([])
    expect(sharedWishes(both(wished, []), today).has('first')).toBe(false)
  })

  test('to stop ends at an offer there, and not at a hint', () => {
    const stop = [wish(15, { kind: 'stop' })]
    expect(wishesFrom(stop, [offer(10)])).toEqual([])
    expect(wishesFrom(stop, [offer(10, { grade: 'hint' })])).toEqual(['stop'])
    expect(wishesFrom([wish(15, { kind: 'no-calls' })], [offer(10)])).toEqual(['no-calls'])
  })

  test('to stop was lifted by an interview that is ahead where it was said', () => {
    expect(wishesFrom([wish(15, { kind: 'stop' }), met(30)])).toEqual([])
    expect(wishesFrom([wish(15, { kind: 'stop' }), met(10)])).toEqual(['stop'])
  })

  test('not to write to somebody is meant for whoever bears that name', () => {
    const notTo = [wish(15, { kind: 'not-to', recipient: 'manager' })]
    expect(wishesFrom(notTo)).toEqual(['not-to'])
    expect(wishesFrom(notTo, [], { sameEmployerAs: 'another' })).toEqual([])
  })
})
