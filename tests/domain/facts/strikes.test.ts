/** Which messages count as a question that nobody has answered, and what answers them. */
import { describe, expect, test } from 'vitest'
import {
  isChase,
  strikesOf,
  unansweredContacts,
  wasTriedByVoice
} from '../../../src/domain/facts/chases.ts'
import { strikeLevel } from '../../../src/domain/facts/known.ts'
import { purposes, type SituationEvent } from '../../../src/domain/situation/events.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import {
  asked,
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

const openAfter = (...events: readonly SituationEvent[]) => unansweredContacts(sortEvents(events))
const countAfter = (...events: readonly SituationEvent[]) => strikesOf(openAfter(...events)).count

test('a question is whatever asks where things stand, unless somebody spoke', () => {
  const questions = purposes.filter((purpose) => isChase(asked(15, { purpose })))
  expect(questions).toEqual(['chase', 'requested-call', 'ask-in-writing', 'deadline-news'])
  for (const purpose of purposes) {
    expect(isChase(asked(15, { purpose, channel: 'phone', outcome: 'spoke' })), purpose).toBe(false)
  }
})

describe('a question to the manager', () => {
  test.each<{ why: string; event: SituationEvent }>([
    { why: 'the manager’s answer', event: reply(16) },
    {
      why: 'an answer on the manager’s behalf',
      event: reply(16, 'no-news', { from: 'hr', onBehalfOf: 'manager' })
    },
    { why: 'an answer of the same day', event: reply(15) },
    { why: 'a machine that names whom to ask', event: reply(16, 'ask-other', { automatic: true }) },
    { why: 'the manager’s word', event: said(16) },
    {
      why: 'a call in which the manager spoke',
      event: asked(16, { channel: 'phone', outcome: 'spoke' })
    },
    { why: 'the result of the checks', event: checks(16, 'cleared') },
    { why: 'an interview with someone else', event: met(16, 'panel') },
    { why: 'a request of someone else', event: request(16, { from: 'hr' }) },
    { why: 'an offer of someone else', event: offer(16, { from: 'hr' }) }
  ])('is answered by $why', ({ event }) => {
    expect(countAfter(asked(15), event)).toBe(0)
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'HR’s answer', event: reply(16, 'no-news', { from: 'hr' }) },
    { why: 'a machine', event: reply(16, 'no-news', { automatic: true }) },
    { why: 'an answer of the day before', event: reply(14) },
    { why: 'an offer of that day, which came first', event: offer(15) },
    { why: 'HR’s word', event: said(16, { by: 'hr' }) },
    {
      why: 'a call in which HR spoke',
      event: asked(16, { to: 'hr', channel: 'phone', outcome: 'spoke' })
    },
    { why: 'a thank-you', event: asked(16, { purpose: 'thanks' }) },
    { why: 'papers that are in', event: checks(16, 'done') },
    { why: 'a wish', event: wish(16, { kind: 'no-calls' }) },
    { why: 'a talk', event: { kind: 'talk', date: march(16), with: 'manager' } },
    { why: 'a yes of the user’s', event: on(16, 'accepted') }
  ])('is not answered by $why', ({ event }) => {
    expect(countAfter(asked(15), event)).toBe(1)
  })

  test('in which somebody spoke needs no answer', () => {
    expect(openAfter(asked(15, { channel: 'phone', outcome: 'spoke' }))).toEqual([])
    expect(openAfter(asked(15, { outcome: 'not-put-through', channel: 'phone' }))).toHaveLength(1)
  })
})

describe('what stands', () => {
  test('is counted over everyone, and the newest is named', () => {
    const strikes = strikesOf(openAfter(asked(15, { times: 2 }), asked(16, { to: 'hr' })))
    expect(strikes).toEqual({
      count: 3,
      newest: { recipient: 'hr', date: march(16) },
      byVoice: false,
      rings: 0
    })
  })

  test('is nothing without a question', () => {
    const nothing = { count: 0, newest: null, byVoice: false, rings: 0 }
    expect(strikesOf(openAfter())).toEqual(nothing)
    expect(strikesOf(openAfter(asked(15, { purpose: 'thanks', channel: 'voicemail' })))).toEqual(
      nothing
    )
  })

  test('is by voice when one of them was', () => {
    const byVoice = (...events: readonly SituationEvent[]) =>
      strikesOf(openAfter(...events)).byVoice
    expect(byVoice(asked(15), asked(16, { channel: 'voicemail' }))).toBe(true)
    expect(byVoice(asked(15, { channel: 'phone', outcome: 'rang' }))).toBe(true)
    expect(byVoice(asked(15), asked(16, { channel: 'letter' }))).toBe(false)
  })

  test('rings of several days are one together, and two from the fifth ring on', () => {
    const ring = (date: number, times?: number) =>
      asked(date, { channel: 'phone', outcome: 'rang', ...(times === undefined ? {} : { times }) })
    expect(countAfter(ring(15), ring(16), ring(17), ring(18))).toBe(1)
    expect(countAfter(ring(15), ring(16), ring(17), ring(18), ring(19))).toBe(2)
    expect(countAfter(ring(15, 2), ring(16, 3))).toBe(2)
    expect(countAfter(ring(15, 9))).toBe(2)
  })

  test('is none, one, or all that may be sent', () => {
    const strike = { recipient: 'manager', date: march(10), voice: false } as const
    const levelWith = (own: number, others: number) =>
      strikeLevel(
        knownAfter([met(1), ...[15, 16, 17].slice(0, own).map((date) => asked(date))], {
          strikesElsewhere: Array.from({ length: others }, () => strike)
        })
      )
    expect([levelWith(0, 0), levelWith(1, 0), levelWith(2, 0), levelWith(3, 0)]).toEqual([
      'none',
      'one',
      'two',
      'two'
    ])
    expect([levelWith(0, 1), levelWith(1, 1)]).toEqual(['one', 'two'])
  })
})

describe('a call to someone who was called before', () => {
  const voicemail = asked(15, { channel: 'voicemail' })
  const tried = (...events: readonly SituationEvent[]) => {
    const past = sortEvents(events)
    return wasTriedByVoice('manager', past, unansweredContacts(past), [])
  }

  test('is free again once they asked to be called, by themselves or through another', () => {
    const callMe = (date: number) => said(date, { by: 'hr', about: 'call-me', through: 'manager' })
    expect(tried(voicemail)).toBe(true)
    expect(tried(voicemail, callMe(16))).toBe(false)
    expect(tried(callMe(14), voicemail)).toBe(true)
    expect(tried(callMe(14), voicemail, wish(16, { kind: 'no-calls' }))).toBe(true)
  })

  test('is not free because of another word, or of someone else’s', () => {
    expect(tried(voicemail, said(16, { by: 'hr', through: 'manager' }))).toBe(true)
    expect(tried(voicemail, said(16, { by: 'hr', about: 'call-me' }))).toBe(true)
    expect(tried(voicemail, said(16, { by: 'panel', about: 'call-me', through: 'hr' }))).toBe(true)
  })

  test('was no call when it was written, or went to someone else', () => {
    expect(tried(asked(15))).toBe(false)
    expect(tried({ ...voicemail, to: 'hr' })).toBe(false)
    expect(tried()).toBe(false)
  })
})
