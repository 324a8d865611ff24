/** Details of events out of links and files: each good in itself, or the event is refused. */
import { describe, expect, test } from 'vitest'
import { parseEvent } from '../../../src/domain/situation/parse-situation.ts'

const date = '2026-11-24'
const contact = {
  kind: 'contact',
  date,
  to: 'hr',
  channel: 'phone',
  purpose: 'chase',
  outcome: 'rang'
}
const said = {
  kind: 'said',
  date,
  by: 'manager',
  time: { kind: 'soon' },
  firmness: 'firm',
  about: 'answer'
}
const wish = (told: unknown) => ({ kind: 'wish', date, wish: told })
const reply = (says: unknown) => ({ kind: 'reply', date, from: 'hr', says })
const interview = (people: unknown) => ({ kind: 'interview', date, with: people })
const isGood = (event: unknown) => parseEvent(event).kind === 'ok'

describe('is taken in', () => {
  test.each<{ why: string; event: unknown }>([
    { why: 'a day named', event: { ...said, time: { kind: 'by', date } } },
    { why: '“early in the new year”', event: { ...said, time: { kind: 'early-new-year' } } },
    {
      why: 'a period in business days',
      event: { ...said, time: { kind: 'within', amount: 5, unit: 'business-days' } }
    },
    { why: 'no calls', event: wish({ kind: 'no-calls' }) },
    { why: 'a wish to wait', event: wish({ kind: 'wait-until', until: date }) },
    { why: 'a person not to be written to', event: wish({ kind: 'not-to', recipient: 'hr' }) },
    { why: 'stop', event: wish({ kind: 'stop' }) },
    { why: 'no news', event: reply({ kind: 'no-news' }) },
    {
      why: 'an answer for someone else',
      event: { ...reply({ kind: 'filled' }), onBehalfOf: 'hr' }
    },
    { why: 'nobody named at the interview', event: interview([]) },
    { why: 'fifty people at the interview', event: interview(Array(50).fill('panel')) },
    {
      why: 'a request that cannot be met',
      event: { kind: 'request', date, from: 'hr', what: 'date', cannotMeet: true }
    },
    {
      why: 'an offer with its deadline',
      event: { kind: 'offer', date, from: 'hr', grade: 'hint', answerBy: date }
    },
    {
      why: 'another offer with its deadline',
      event: { kind: 'elsewhere', date, state: 'process', prefer: 'there', deadline: date }
    },
    { why: 'no ring', event: { ...contact, times: 0 } },
    { why: '999 rings', event: { ...contact, times: 999 } }
  ])('$why', ({ event }) => {
    expect(parseEvent(event)).toEqual({ kind: 'ok', value: event })
  })
})

describe('is refused', () => {
  test.each<{ why: string; event: unknown }>([
    { why: 'nothing', event: null },
    { why: 'a list', event: [contact] },
    { why: 'a word', event: 'contact' },
    { why: 'an event without a kind', event: { date } },
    { why: 'a kind that is a number', event: { kind: 5, date } },
    { why: 'no day', event: { kind: 'accepted' } },
    { why: 'a day that is a number', event: { kind: 'accepted', date: 20261124 } },
    { why: 'a channel that is a list', event: { ...contact, channel: ['phone'] } },
    { why: 'half a ring', event: { ...contact, times: 1.5 } },
    { why: 'a thousand rings', event: { ...contact, times: 1000 } },
    { why: 'fewer rings than none', event: { ...contact, times: -1 } },
    { why: 'an interview held “perhaps”', event: { ...interview(['hr']), held: 'perhaps' } },
    { why: 'an interview not held', event: { ...interview(['hr']), held: false } },
    { why: 'an interview with one person outside a list', event: interview('hr') },
    { why: 'an unknown person among others', event: interview(['hr', 'the-pope']) },
    { why: 'fifty-one people', event: interview(Array(51).fill('panel')) },
    { why: 'a time without its kind', event: { ...said, time: { date } } },
    { why: 'a time of an unknown kind', event: { ...said, time: { kind: 'later' } } },
    { why: 'a time that is a word', event: { ...said, time: 'soon' } },
    { why: 'the prototype as a time', event: { ...said, time: { kind: 'toString' } } },
    { why: 'a named day without the day', event: { ...said, time: { kind: 'by' } } },
    { why: '“soon” with a day', event: { ...said, time: { kind: 'soon', date } } },
    {
      why: 'a period in years',
      event: { ...said, time: { kind: 'within', amount: 1, unit: 'years' } }
    },
    { why: 'a detail of another kind of event', event: { kind: 'accepted', date, times: 1 } },
    { why: 'a wrong detail that may be left out', event: { ...said, through: 'the-pope' } },
    {
      why: 'an answer on behalf of nobody',
      event: { ...reply({ kind: 'filled' }), onBehalfOf: '' }
    },
    { why: 'a list as a wish', event: wish([]) }
  ])('$why', ({ event }) => {
    expect(isGood(event)).toBe(false)
  })

  test('a detail that is inherited, and not its own', () => {
    const { to: _, ...rest } = contact
    expect(isGood(Object.assign(Object.create({ to: 'hr' }), rest))).toBe(false)
  })
})
