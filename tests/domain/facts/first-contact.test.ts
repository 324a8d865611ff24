/** Whether a first question is a call: where calls are usual, unless a wish or an earlier try forbids it. */
import { expect, test } from 'vitest'
import { waitingFacts } from '../../../src/domain/facts/facts.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Sector, Situation } from '../../../src/domain/situation/situation.ts'
import { asked, away, knownAfter, march, met, reply, said, wish } from './in-march.ts'

const firstAfter = (events: readonly SituationEvent[], more: Partial<Situation> = {}) =>
  waitingFacts(knownAfter([met(15), ...events], { sector: 'retail', ...more })).first

const voicemail = asked(17, { channel: 'voicemail' })
const callMe = said(18, { about: 'call-me' })

test.each<{ sector: Sector; first: string }>([
  { sector: 'retail', first: 'call' },
  { sector: 'hospitality', first: 'call' },
  { sector: 'trades', first: 'call' },
  { sector: 'office', first: 'write' },
  { sector: 'government', first: 'write' }
])('in $sector one would $first', ({ sector, first }) => {
  expect(firstAfter([], { sector })).toBe(first)
})

test.each<{ why: string; events: readonly SituationEvent[] }>([
  { why: 'they wish for no calls', events: [wish(16, { kind: 'no-calls' })] },
  { why: 'they wish for e-mail only', events: [wish(16, { kind: 'email-only' })] },
  { why: 'a voicemail stands unanswered', events: [voicemail] },
  { why: 'a ring stands unanswered', events: [asked(17, { channel: 'phone', outcome: 'rang' })] },
  { why: 'a question at HR’s voicemail does', events: [{ ...voicemail, to: 'hr' }] },
  { why: 'even if it only said thank you', events: [{ ...voicemail, purpose: 'thanks' }] },
  { why: 'they asked HR to be called, and not them', events: [voicemail, { ...callMe, by: 'hr' }] }
])('also in a shop one writes: $why', ({ events }) => {
  expect(firstAfter(events)).toBe('write')
})

test.each<{ why: string; events: readonly SituationEvent[] }>([
  { why: 'an e-mail stands unanswered', events: [asked(17)] },
  { why: 'the voicemail was answered', events: [voicemail, reply(18)] },
  {
    why: 'thanks at the voicemail of someone else',
    events: [{ ...voicemail, purpose: 'thanks', to: 'hr' }]
  },
  { why: 'thanks by e-mail', events: [asked(17, { purpose: 'thanks' })] },
  {
    why: 'everyone is away, and nobody was called',
    events: [away(16, 30), away(16, 30, 'invitation')]
  }
])('in a shop one calls: $why', ({ events }) => {
  expect(firstAfter(events)).toBe('call')
})

test('who was called about another job is not called about this one', () => {
  const strike = { recipient: 'manager', date: march(10), voice: true } as const
  expect(firstAfter([], { strikesElsewhere: [strike] })).toBe('write')
  expect(firstAfter([], { strikesElsewhere: [{ ...strike, voice: false }] })).toBe('call')
  expect(firstAfter([], { strikesElsewhere: [{ ...strike, recipient: 'hr' }] })).toBe('call')
})
