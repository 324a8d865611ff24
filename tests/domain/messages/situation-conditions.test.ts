/** What words may take as true of a situation on a day: only what has happened by then. */
import { describe, expect, test } from 'vitest'
import { chosen, conditionsOf } from '../../../src/domain/messages/situation-conditions.ts'
import type { Said, SituationEvent, SpokenTime } from '../../../src/domain/situation/events.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { day, situationWith } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const date = day('2026-11-20')
const today = day('2026-11-24')

function told(events: readonly SituationEvent[], on = today): readonly string[] {
  const situation = situationWith(events, { country: 'GB' })
  return conditionsOf(situation, timelineOn(sortEvents(events), on), on)
}

const said = (time: SpokenTime): Said => ({
  kind: 'said',
  date,
  by: 'hr',
  time,
  firmness: 'firm',
  about: 'answer'
})
const reply = { kind: 'reply', date, from: 'hr' } as const
const offer = { kind: 'offer', date, from: 'hr' } as const
const request = { kind: 'request', date, from: 'hr', what: 'papers' } as const

test('where nothing has happened, only the sector is known', () => {
  expect(told([])).toEqual(['sector-office'])
})

interface Row {
  readonly why: string
  readonly events: readonly SituationEvent[]
  readonly holds: readonly string[]
}

const rows: readonly Row[] = [
  { why: '"soon"', events: [said({ kind: 'soon' })], holds: ['said-soon'] },
  {
    why: 'a reference is missing',
    events: [{ ...request, cannotMeet: true }],
    holds: ['cannot-meet']
  },
  { why: 'papers were asked for', events: [request], holds: [] },
  { why: 'it is on hold', events: [{ ...reply, says: { kind: 'on-hold' } }], holds: ['on-hold'] },
  { why: 'there is no news', events: [{ ...reply, says: { kind: 'no-news' } }], holds: [] },
  { why: 'it is filled', events: [{ ...reply, says: { kind: 'filled' } }], holds: ['filled'] },
  {
    why: 'it was filled, and they wrote again',
    events: [
      { ...reply, says: { kind: 'filled' } },
      { ...reply, date: day('2026-11-23'), says: { kind: 'positive' } }
    ],
    holds: ['filled']
  },
  {
    why: 'another firm has made an offer',
    events: [{ kind: 'elsewhere', date, state: 'offer', prefer: 'here' }],
    holds: ['elsewhere']
  },
  { why: 'a hint', events: [{ ...offer, grade: 'hint' }], holds: ['hint'] },
  { why: 'a verbal offer', events: [{ ...offer, grade: 'verbal' }], holds: ['verbal'] },
  {
    why: 'a conditional offer',
    events: [{ ...offer, grade: 'conditional' }],
    holds: ['in-writing', 'conditional']
  },
  { why: 'a firm offer', events: [{ ...offer, grade: 'firm' }], holds: ['in-writing', 'firm'] },
  {
    why: 'papers handed in',
    events: [{ kind: 'checks', date, state: 'done' }],
    holds: ['checks-done']
  },
  {
    why: 'checks cleared',
    events: [{ kind: 'checks', date, state: 'cleared' }],
    holds: ['checks-done', 'checks-cleared']
  },
  { why: 'it was accepted', events: [{ kind: 'accepted', date }], holds: ['accepted'] },
  { why: 'it was declined', events: [{ kind: 'declined', date }], holds: ['declined'] },
  { why: 'they withdrew', events: [{ kind: 'withdrew', date }], holds: ['withdrew'] },
  { why: 'a no', events: [{ kind: 'refusal', date, from: 'hr' }], holds: ['refused'] },
  { why: 'thanks', events: [contact({ channel: 'email', purpose: 'thanks' })], holds: ['thanked'] },
  { why: 'an e-mail', events: [contact({ channel: 'email' })], holds: ['wrote'] },
  { why: 'a letter', events: [contact({ channel: 'letter' })], holds: ['wrote'] },
  {
    why: 'one voicemail',
    events: [contact({ channel: 'voicemail' })],
    holds: ['called', 'one-call-each']
  },
  {
    why: 'one call',
    events: [contact({ channel: 'phone', outcome: 'spoke' })],
    holds: ['called', 'one-call-each']
  },
  {
    why: 'two calls to one person',
    events: [contact({}), contact({ date })],
    holds: ['called', 'called-again']
  },
  {
    why: 'four rings',
    events: [contact({ channel: 'phone', outcome: 'rang', times: 4 })],
    holds: ['rang']
  },
  {
    why: 'five rings',
    events: [contact({ channel: 'phone', outcome: 'rang', times: 5 })],
    holds: ['rang', 'rang-often']
  }
]

test.each(rows)('after "$why": $holds', ({ events, holds }) => {
  expect(told(events)).toEqual([...holds, 'sector-office'])
})

describe('a day is over only when the next one has come', () => {
  const firm: SituationEvent = { ...offer, grade: 'firm', start: today }
  test.each([
    { on: today, isOver: false },
    { on: day('2026-11-25'), isOver: true }
  ])('on $on: $isOver', ({ on, isOver }) => {
    const promise = said({ kind: 'by', date: today })
    expect(told([promise], on).includes('promise-passed')).toBe(isOver)
    expect(told([firm], on).includes('start-passed')).toBe(isOver)
  })

  test('and "soon" is never over', () => {
    expect(told([said({ kind: 'soon' })], day('2027-03-01'))).not.toContain('promise-passed')
  })
})

test('of two answers the newer says whether it is on hold, of two requests whether one can be met', () => {
  const newer = day('2026-11-23')
  const held = { ...reply, says: { kind: 'on-hold' } } as const
  expect(told([held, { ...reply, date: newer, says: { kind: 'no-news' } }])).not.toContain(
    'on-hold'
  )
  expect(
    told([
      { ...request, cannotMeet: true },
      { ...request, date: newer }
    ])
  ).not.toContain('cannot-meet')
})

test('of the choices only those that are true are named', () => {
  expect(chosen({ one: true, other: false })).toEqual(['one'])
})
