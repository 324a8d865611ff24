/** Promise 11: to whom the next word goes, the first that fits, and who is passed over. */
import { describe, expect, test } from 'vitest'
import {
  interviewLeader,
  offerMaker,
  recipientOf,
  viaAgency
} from '../../../src/domain/facts/recipient.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import {
  asked,
  away,
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

const toWhom = (events: readonly SituationEvent[], more: Partial<Situation> = {}) =>
  knownAfter(events, more).recipient

function thankedAfter(...events: readonly SituationEvent[]) {
  const { timeline, wishes, strikes, away, allStrikesElsewhere: elsewhere } = knownAfter(events)
  return recipientOf('thanks', { timeline, wishes, strikes, away, elsewhere, mostChases: 2 })
}

describe('the first that fits', () => {
  const interview = met(1, 'panel')
  const word = said(2, { by: 'hr' })
  const named = reply(3, 'ask-other', { says: { kind: 'ask-other', recipient: 'unit' } })
  const question = asked(4, { to: 'recruiter' })
  const agency = said(5, { by: 'agency' })
  const through = wish(6, { kind: 'only-through', recipient: 'invitation' })

  test('each comes before those that follow', () => {
    expect(toWhom([])).toBe('invitation')
    expect(toWhom([interview])).toBe('panel')
    expect(toWhom([interview, word])).toBe('hr')
    expect(toWhom([interview, word, named])).toBe('unit')
    expect(toWhom([interview, word, named, question])).toBe('recruiter')
    expect(toWhom([interview, word, named, question, agency])).toBe('agency')
    expect(toWhom([interview, word, named, question, agency, through])).toBe('invitation')
  })

  test('thanks go to whoever led the interview, unless there is an agency or one to go through', () => {
    expect(thankedAfter()).toBe('invitation')
    expect(thankedAfter(word)).toBe('hr')
    expect(thankedAfter(interview, word, named, question)).toBe('panel')
    expect(thankedAfter(interview, word, agency)).toBe('agency')
    expect(thankedAfter(interview, agency, through)).toBe('invitation')
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'named a time', event: said(2, { by: 'hr' }) },
    {
      why: 'missed an appointment',
      event: { kind: 'missed-appointment', date: march(2), by: 'hr' }
    },
    { why: 'asked for something', event: request(2, { from: 'hr' }) },
    { why: 'made an offer', event: offer(2, { from: 'hr' }) }
  ])('whoever $why gave the newest word', ({ event }) => {
    expect(toWhom([interview, event])).toBe('hr')
  })

  test('an answer without news is no such word', () => {
    expect(toWhom([interview, reply(2, 'no-news', { from: 'hr' })])).toBe('panel')
    expect(toWhom([interview, said(2, { by: 'hr' }), said(3, { by: 'recruiter' })])).toBe(
      'recruiter'
    )
  })
})

describe('an agency stands between', () => {
  test.each<{ why: string; event: SituationEvent }>([
    { why: 'who was written to', event: asked(1, { to: 'agency' }) },
    { why: 'who named a time', event: said(1, { by: 'agency' }) },
    { why: 'who answered', event: reply(1, 'no-news', { from: 'agency' }) },
    { why: 'who was met', event: met(1, 'manager', 'agency') }
  ])('$why', ({ event }) => {
    expect(viaAgency([event])).toBe(true)
  })

  test.each<SituationEvent>([
    asked(1),
    said(1),
    reply(1),
    met(1),
    offer(1, { from: 'agency' }),
    on(1, 'application')
  ])('not by %o', (event) => {
    expect(viaAgency([event])).toBe(false)
  })
})

describe('passed over is', () => {
  const word = said(2, { by: 'hr' })

  test('who is away, until they are back', () => {
    expect(toWhom([met(1), word, away(3, 25, 'hr')])).toBe('manager')
    expect(toWhom([met(1), word, away(3, 24, 'hr')])).toBe('hr')
  })

  test('who is not to be written to, and the front desk always', () => {
    expect(toWhom([met(1), word, wish(3, { kind: 'not-to', recipient: 'hr' })])).toBe('manager')
    expect(toWhom([met(1), asked(3, { to: 'front-desk', channel: 'phone' })])).toBe('manager')
  })

  test('everyone: then it goes to nobody', () => {
    expect(toWhom([met(1), away(3, 25), away(3, 26, 'invitation')])).toBeNull()
  })

  test('whose patience another job has used up, while nobody has been asked here', () => {
    const strike = { recipient: 'hr', date: march(10), voice: false } as const
    const twice = { strikesElsewhere: [strike, strike] }
    expect(toWhom([met(1), word], { strikesElsewhere: [strike] })).toBe('hr')
    expect(toWhom([met(1), word], twice)).toBe('manager')
    expect(toWhom([met(1), word, asked(15, { to: 'hr' })], twice)).toBe('hr')
    expect(toWhom([met(1), word, away(3, 30), away(3, 30, 'invitation')], twice)).toBe('hr')
  })
})

describe('whoever led the interview', () => {
  const leader = (...events: readonly SituationEvent[]) =>
    interviewLeader(knownAfter(events).timeline)

  test.each([
    { who: ['hr', 'recruiter'], led: 'recruiter' },
    { who: ['hr', 'panel', 'recruiter'], led: 'panel' },
    { who: ['panel', 'manager'], led: 'manager' },
    { who: ['unit', 'hr'], led: 'hr' },
    { who: ['unit', 'switchboard'], led: 'unit' }
  ] as const)('of $who was $led', ({ who, led }) => {
    expect(leader(met(1, ...who))).toBe(led)
  })

  test('is nobody where it was told that nobody was there', () => {
    expect(leader({ kind: 'interview', date: march(1), with: [] })).toBeNull()
    expect(leader({ kind: 'interview', date: march(29), with: [] })).toBeNull()
    expect(leader(on(1, 'application'))).toBeNull()
  })
})

test('the newest offer counts', () => {
  expect(offerMaker([offer(1, { from: 'hr' }), offer(2)])).toBe('manager')
  expect(offerMaker([met(1)])).toBeNull()
})
