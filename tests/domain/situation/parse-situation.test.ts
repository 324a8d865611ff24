/** Events out of storage and links: only whole and known ones come in. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  parseEvent,
  parseEvents,
  parseSituation
} from '../../../src/domain/situation/parse-situation.ts'

const contact = {
  kind: 'contact',
  date: '2026-11-24',
  to: 'manager',
  channel: 'email',
  purpose: 'chase',
  outcome: 'message-left'
}

const good: readonly (Readonly<Record<string, unknown>> & { readonly kind: string })[] = [
  contact,
  { ...contact, times: 3 },
  { kind: 'application', date: '2026-10-01' },
  { kind: 'talk', date: '2026-11-10', with: 'manager' },
  { kind: 'interview', date: '2026-11-16', with: ['manager', 'hr'], held: true },
  { kind: 'missed-appointment', date: '2026-11-24', by: 'recruiter' },
  { kind: 'cancelled-interview', date: '2026-11-18' },
  {
    kind: 'said',
    date: '2026-11-16',
    by: 'manager',
    through: 'hr',
    time: { kind: 'within', amount: 2, unit: 'weeks' },
    firmness: 'hedged',
    about: 'answer'
  },
  { kind: 'wish', date: '2026-11-16', wish: { kind: 'only-through', recipient: 'agency' } },
  { kind: 'away', date: '2026-11-23', who: 'manager', until: '2026-12-07' },
  {
    kind: 'reply',
    date: '2026-11-23',
    from: 'manager',
    says: { kind: 'ask-other', recipient: 'hr' },
    automatic: true
  },
  { kind: 'request', date: '2026-11-23', from: 'hr', what: 'papers', by: '2026-11-25' },
  { kind: 'offer', date: '2026-11-02', from: 'hr', grade: 'firm', start: '2026-11-30' },
  { kind: 'checks', date: '2026-11-04', state: 'cleared' },
  { kind: 'accepted', date: '2026-11-05' },
  { kind: 'elsewhere', date: '2026-11-23', state: 'offer', prefer: 'here' },
  { kind: 'asked-for-time', date: '2026-11-23' },
  { kind: 'decided-elsewhere', date: '2026-11-24' },
  { kind: 'refusal', date: '2026-11-23', from: 'hr' }
]

test.each(good)('a good event of the kind "$kind" comes in as it is', (event) => {
  expect(parseEvent(event)).toEqual({ kind: 'ok', value: event })
})

test.each([
  { why: 'an unknown kind', event: { ...contact, kind: 'magic' } },
  { why: 'the prototype as a kind', event: { ...contact, kind: 'constructor' } },
  { why: 'a day that does not exist', event: { ...contact, date: '2026-02-31' } },
  { why: 'nobody to write to', event: { ...contact, to: undefined } },
  { why: 'an unknown person', event: { ...contact, to: 'the-pope' } },
  { why: 'a key that is not ours', event: { ...contact, html: '<img>' } },
  { why: 'what the forecast assumed', event: { ...contact, assumed: true } },
  { why: 'a number as text', event: { ...contact, times: '3' } },
  {
    why: 'a wish without its person',
    event: { kind: 'wish', date: '2026-11-16', wish: { kind: 'not-to' } }
  }
])('$why is refused', ({ event }) => {
  expect(parseEvent(event)).toEqual({ kind: 'failed', problem: 'not-an-event' })
})

test('of a list the good events stay, and the others are counted', () => {
  expect(parseEvents([contact, null, 5, contact])).toEqual({
    events: [contact, contact],
    refused: 2
  })
  expect(parseEvents(undefined)).toEqual({ events: [], refused: 0 })
  expect(parseEvents('x')).toEqual({ events: [], refused: 1 })
})

describe('a whole situation', () => {
  const situation = { country: 'US', sector: 'hospital', events: good, turnedDown: 2 }

  test('comes in as it is', () => {
    expect(parseSituation(situation)).toEqual({ kind: 'ok', value: situation })
  })

  test('is refused for one bad part', () => {
    for (const change of [
      { country: 'XX' },
      { sector: 'mars' },
      { events: [5] },
      { turnedDown: -1 }
    ]) {
      expect(parseSituation({ ...situation, ...change }).kind).toBe('failed')
    }
  })
})

test('whatever comes, parsing never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      parseEvent(value)
      parseEvents(value)
      parseSituation(value)
    })
  )
})
