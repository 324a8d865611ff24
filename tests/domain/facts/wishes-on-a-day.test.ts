/** How they wish to be contacted on a day, and whether they wait for a call of the user's. */
import { describe, expect, test } from 'vitest'
import {
  awayOn,
  callInvitation,
  openCallInvitation,
  standingWishes,
  wishesOn
} from '../../../src/domain/facts/wishes.ts'
import type { ContactWish, SituationEvent } from '../../../src/domain/situation/events.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import {
  asked,
  away,
  by,
  march,
  met,
  offer,
  on,
  reply,
  request,
  said,
  today,
  wish
} from './in-march.ts'

const wishesAfter = (...events: readonly SituationEvent[]) =>
  wishesOn(sortEvents(events), today, false)
const kindsAfter = (...events: readonly SituationEvent[]) =>
  standingWishes(sortEvents(events), false).map((one) => one.wish.kind)
const callMe = (date: number) => said(date, { about: 'call-me' })

describe('a wish', () => {
  test('nobody wished for anything', () => {
    expect(wishesAfter()).toEqual({
      stop: false,
      callsUnwelcome: false,
      waitUntil: null,
      onlyThrough: null,
      notTo: []
    })
  })

  test('for no calls, or for e-mail only, keeps from calling, and nothing else does', () => {
    expect(wishesAfter(wish(1, { kind: 'no-calls' }))).toMatchObject({
      callsUnwelcome: true,
      stop: false
    })
    expect(wishesAfter(wish(1, { kind: 'email-only' })).callsUnwelcome).toBe(true)
    expect(wishesAfter(wish(1, { kind: 'stop' }))).toMatchObject({
      callsUnwelcome: false,
      stop: true
    })
  })

  test('to wait holds through its day, and the newest counts', () => {
    const hold = (date: number, until: number) =>
      wish(date, { kind: 'wait-until', until: march(until) })
    expect(wishesAfter(hold(1, 24)).waitUntil).toBe(march(24))
    expect(wishesAfter(hold(1, 23)).waitUntil).toBeNull()
    expect(wishesAfter(hold(1, 30), hold(2, 26)).waitUntil).toBe(march(26))
    expect(wishesAfter(hold(1, 30), hold(2, 23)).waitUntil).toBe(march(30))
  })

  test('to go through someone is replaced by a newer one, and those not to write to add up', () => {
    const through = wish(1, { kind: 'only-through', recipient: 'hr' })
    const other = wish(2, { kind: 'only-through', recipient: 'recruiter' })
    expect(wishesAfter(through, other).onlyThrough).toBe('recruiter')
    const notTo = (['manager', 'panel'] as const).map((recipient) =>
      wish(3, { kind: 'not-to', recipient })
    )
    expect(wishesAfter(...notTo)).toMatchObject({ notTo: ['manager', 'panel'], onlyThrough: null })
  })

  test.each<ContactWish>([{ kind: 'no-calls' }, { kind: 'email-only' }])(
    'of %o is lifted by “call me”, or by a request to call back',
    (wished) => {
      const back = request(5, { what: 'call-back' })
      expect(kindsAfter(wish(4, wished))).toEqual([wished.kind])
      expect(kindsAfter(wish(4, wished), callMe(5))).toEqual([])
      expect(kindsAfter(wish(4, wished), back)).toEqual([])
      expect(kindsAfter(wish(4, wished), said(5), request(5), offer(5), met(5))).toEqual([
        wished.kind
      ])
      expect(kindsAfter(callMe(3), wish(4, wished))).toEqual([wished.kind])
    }
  )

  test.each<{ why: string; event: SituationEvent; lifted: boolean }>([
    { why: 'an interview', event: met(5), lifted: true },
    { why: 'an offer', event: offer(5), lifted: true },
    { why: 'a request', event: request(5), lifted: true },
    { why: 'a word', event: said(5), lifted: false },
    { why: '“call me”', event: callMe(5), lifted: false },
    { why: 'an answer', event: reply(5), lifted: false },
    { why: 'an interview before it', event: met(3), lifted: false }
  ])('to stop is lifted by $why: $lifted', ({ event, lifted }) => {
    expect(kindsAfter(wish(4, { kind: 'stop' }), event)).toEqual(lifted ? [] : ['stop'])
  })

  test('of another kind is not lifted', () => {
    const events = [wish(4, { kind: 'not-to', recipient: 'hr' }), met(5), callMe(5)]
    expect(kindsAfter(...events)).toEqual(['not-to'])
  })

  test('told about another job is lifted here as well', () => {
    const elsewhere = [wish(4, { kind: 'no-calls' })]
    expect(wishesOn([], today, false, elsewhere).callsUnwelcome).toBe(true)
    expect(wishesOn([callMe(5)], today, false, elsewhere).callsUnwelcome).toBe(false)
  })
})

test('who is away is told with the day on which they are back, and each for themselves', () => {
  const gone = awayOn([away(1, 30), away(2, 25, 'hr'), away(3, 23, 'panel')], today)
  expect([...gone]).toEqual([
    ['manager', march(30)],
    ['hr', march(25)]
  ])
})

describe('they wait for a call', () => {
  const invitedAfter = (...events: readonly SituationEvent[]) => callInvitation(sortEvents(events))

  test('from the day that they named, else from when they said so', () => {
    expect(invitedAfter(callMe(15))).toEqual({ to: 'manager', from: march(15) })
    const named = said(15, { about: 'call-me', time: by(22) })
    expect(invitedAfter(named)).toEqual({ to: 'manager', from: march(22) })
    expect(invitedAfter({ ...named, through: 'hr' })?.to).toBe('hr')
    expect(invitedAfter(said(15))).toBeNull()
    expect(invitedAfter()).toBeNull()
  })

  test('is open from that day', () => {
    const named = (date: number) => [said(15, { about: 'call-me', time: by(date) })]
    expect(openCallInvitation(named(24), today)?.to).toBe('manager')
    expect(openCallInvitation(named(25), today)).toBeNull()
    expect(openCallInvitation([said(15)], today)).toBeNull()
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'a call to them', event: asked(16, { channel: 'phone', outcome: 'rang' }) },
    { why: 'a message at their voicemail', event: asked(16, { channel: 'voicemail' }) },
    { why: 'an answer', event: reply(16, 'no-news', { from: 'hr' }) },
    { why: 'another word', event: said(16, { by: 'hr' }) },
    { why: 'a wish', event: wish(16, { kind: 'no-calls' }) },
    { why: 'an interview', event: met(16) },
    { why: 'a no', event: { kind: 'refusal', date: march(16), from: 'hr' } }
  ])('no longer after $why', ({ event }) => {
    expect(invitedAfter(callMe(15), event)).toBeNull()
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'a call before it', event: asked(14, { channel: 'phone' }) },
    { why: 'a call to someone else', event: asked(16, { to: 'hr', channel: 'phone' }) },
    { why: 'an e-mail', event: asked(16) },
    { why: 'a machine', event: reply(16, 'no-news', { automatic: true }) },
    { why: 'a request', event: request(16) },
    { why: 'an offer', event: offer(16) },
    { why: 'a yes of the user’s', event: on(16, 'accepted') }
  ])('still after $why', ({ event }) => {
    expect(invitedAfter(callMe(15), event)).toEqual({ to: 'manager', from: march(15) })
  })

  test('the newest of several counts', () => {
    expect(invitedAfter(callMe(15), callMe(17))?.from).toBe(march(17))
  })
})
