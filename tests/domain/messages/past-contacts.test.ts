/** What the user has done so far: what was a question, what was a call, and what was answered. */
import { describe, expect, test } from 'vitest'
import {
  asksOf,
  calledAnyoneAgain,
  callsOf,
  countRings,
  isAnswered
} from '../../../src/domain/messages/past-contacts.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { day } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const asked = contact({ to: 'hr', channel: 'email' })
const later = day('2026-11-24')
const isAnsweredBy = (...events: readonly SituationEvent[]) =>
  isAnswered(asked, sortEvents([asked, ...events]))

describe('a message of Monday to HR is answered by', () => {
  const noNews = { kind: 'no-news' } as const
  test.each([
    { kind: 'reply', date: later, from: 'hr', says: noNews },
    { kind: 'reply', date: asked.date, from: 'hr', says: noNews },
    { kind: 'reply', date: later, from: 'recruiter', onBehalfOf: 'hr', says: noNews },
    { kind: 'offer', date: later, from: 'hr', grade: 'verbal' },
    { kind: 'request', date: later, from: 'hr', what: 'papers' },
    { kind: 'refusal', date: later, from: 'hr' },
    {
      kind: 'said',
      date: later,
      by: 'hr',
      time: { kind: 'soon' },
      firmness: 'hedged',
      about: 'answer'
    },
    contact({ to: 'hr', date: later, channel: 'phone', outcome: 'spoke' })
  ] as const)('$kind on $date', (event) => {
    expect(isAnsweredBy(event)).toBe(true)
  })
})

describe('it is not answered by', () => {
  const reply = { kind: 'reply', date: later, from: 'hr', says: { kind: 'no-news' } } as const
  test.each([
    { what: 'a reply of the week before', event: { ...reply, date: day('2026-11-16') } },
    { what: 'a reply of someone else', event: { ...reply, from: 'manager' } },
    { what: 'an automatic reply', event: { ...reply, automatic: true } },
    {
      what: 'an offer of someone else',
      event: { kind: 'offer', date: later, from: 'manager', grade: 'verbal' }
    },
    { what: 'a refusal of someone else', event: { kind: 'refusal', date: later, from: 'manager' } },
    {
      what: 'a wish about calls',
      event: { kind: 'wish', date: later, wish: { kind: 'no-calls' } }
    },
    { what: 'another message', event: contact({ to: 'hr', date: later }) },
    {
      what: 'a call to someone else',
      event: contact({ to: 'manager', date: later, outcome: 'spoke' })
    }
  ] as const)('$what', ({ event }) => {
    expect(isAnsweredBy(event)).toBe(false)
  })
})

test('a reply that comes after a second message answers the second, whoever else was written to', () => {
  const reply = {
    kind: 'reply',
    date: day('2026-11-26'),
    from: 'hr',
    says: { kind: 'no-news' }
  } as const
  const toOther = contact({ to: 'manager', date: later })
  const second = contact({ to: 'hr', date: later })
  expect(isAnsweredBy(second, reply)).toBe(false)
  expect(isAnsweredBy(toOther, reply)).toBe(true)
})

test('a call in which they spoke needs no other answer', () => {
  const spoke = contact({ channel: 'phone', outcome: 'spoke' })
  expect(isAnswered(spoke, [spoke])).toBe(true)
})

describe('what was a question', () => {
  test.each(['thanks', 'answer-request', 'close'] as const)('"%s" asked for nothing', (purpose) => {
    expect(asksOf([contact({ purpose })])).toEqual([])
  })

  test.each(['chase', 'ask-in-writing', 'deadline-news', 'want-back', 'reach-live'] as const)(
    '"%s" did ask',
    (purpose) => {
      expect(asksOf([contact({ purpose })])).toHaveLength(1)
    }
  )
})

test('a call is what was said to a person or a machine: no ring, no e-mail, no thanks', () => {
  const calls = [
    contact({ channel: 'phone', outcome: 'spoke' }),
    contact({ channel: 'voicemail' }),
    contact({ channel: 'phone', outcome: 'not-put-through' })
  ]
  const others = [
    contact({ channel: 'phone', outcome: 'rang' }),
    contact({ channel: 'email' }),
    contact({ channel: 'voicemail', purpose: 'thanks' })
  ]
  expect(callsOf([...calls, ...others])).toEqual(calls)
})

test('rings add up over all days, each row as often as it says', () => {
  const ring = contact({ channel: 'phone', outcome: 'rang' })
  expect(countRings([])).toBe(0)
  expect(countRings([ring, { ...ring, times: 3 }, contact({})])).toBe(4)
})

test.each([
  { calls: [], isAgain: false, why: 'nobody was called' },
  { calls: [contact({})], isAgain: false, why: 'one person, once' },
  { calls: [contact({}), contact({ to: 'hr' })], isAgain: false, why: 'two persons, once each' },
  { calls: [contact({}), contact({ date: later })], isAgain: true, why: 'one person on two days' },
  { calls: [contact({ times: 2 })], isAgain: true, why: 'one person twice on one day' }
])('called again is $isAgain: $why', ({ calls, isAgain }) => {
  expect(calledAnyoneAgain(calls)).toBe(isAgain)
})
