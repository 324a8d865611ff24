/** What a table is told of an offer: its grade, what presses, whose turn it is, and the letter. */
import { describe, expect, test } from 'vitest'
import { deadlineFacts, offerFacts, phaseFacts } from '../../../src/domain/facts/facts.ts'
import type { Offer, SituationEvent } from '../../../src/domain/situation/events.ts'
import { day } from '../messages/made-up-advice.ts'
import {
  asked,
  away,
  by,
  elsewhere,
  knownAfter,
  march,
  met,
  offer,
  on,
  said,
  wish
} from './in-march.ts'

const factsAfter = (...events: readonly SituationEvent[]) => offerFacts(knownAfter(events))

describe('the offer', () => {
  test.each<{ how: Partial<Offer>; is: string; whenAccepted: string }>([
    { how: { grade: 'verbal' }, is: 'verbal', whenAccepted: 'verbal-accepted' },
    { how: { grade: 'firm' }, is: 'firm', whenAccepted: 'accepted' },
    { how: { grade: 'conditional' }, is: 'conditional', whenAccepted: 'accepted' },
    {
      how: { grade: 'conditional', answerBy: march(24) },
      is: 'conditional-to-answer',
      whenAccepted: 'accepted'
    },
    {
      how: { grade: 'conditional', answerBy: march(23) },
      is: 'conditional',
      whenAccepted: 'accepted'
    }
  ])('%o', ({ how, is, whenAccepted }) => {
    expect(factsAfter(offer(15, how)).offer).toBe(is)
    expect(factsAfter(offer(15, how), on(16, 'accepted')).offer).toBe(whenAccepted)
  })

  test('is none as long as it is a hint', () => {
    expect(phaseFacts(knownAfter([offer(15, { grade: 'hint' })])).offer).toBe('none')
    expect(phaseFacts(knownAfter([offer(15, { grade: 'verbal' })])).offer).toBe('made')
    expect(phaseFacts(knownAfter([])).offer).toBe('none')
  })
})

describe('another firm', () => {
  const asking = on(18, 'asked-for-time')

  test.each<{ why: string; events: readonly SituationEvent[]; other: string }>([
    { why: 'there is none', events: [], other: 'none' },
    { why: 'its day is near', events: [elsewhere(15, { deadline: march(26) })], other: 'deadline' },
    { why: 'its day is not known', events: [elsewhere(15)], other: 'deadline' },
    {
      why: 'its day is far',
      events: [elsewhere(15, { deadline: day('2027-05-28') })],
      other: 'none'
    },
    {
      why: 'time was asked for, and the day is tomorrow',
      events: [elsewhere(15, { deadline: march(25) }), asking],
      other: 'none'
    },
    {
      why: 'time was asked for, and the day is today',
      events: [elsewhere(15, { deadline: march(24) }), asking],
      other: 'deadline-last'
    },
    {
      why: 'it is preferred, and its offer is due',
      events: [elsewhere(15, { prefer: 'there', deadline: march(26) })],
      other: 'deadline-last'
    },
    {
      why: 'it is preferred, and its offer is far off',
      events: [elsewhere(15, { prefer: 'there', deadline: day('2027-05-28') })],
      other: 'none'
    },
    {
      why: 'it is preferred, and has not decided',
      events: [elsewhere(15, { prefer: 'there', state: 'process' })],
      other: 'prefers-there'
    },
    {
      why: 'it is preferred, has not decided, and this firm was asked for time',
      events: [elsewhere(15, { prefer: 'there', state: 'process' }), asking],
      other: 'none'
    },
    {
      why: 'it has not decided, and this one is preferred',
      events: [elsewhere(15, { state: 'process' })],
      other: 'none'
    }
  ])('$why: $other', ({ events, other }) => {
    expect(factsAfter(offer(12), ...events).other).toBe(other)
  })

  test('without an offer here the day to answer there is the last one, or before it', () => {
    const dayOf = (deadline: number) =>
      deadlineFacts(knownAfter([elsewhere(15, { deadline: march(deadline) }), asking]))
    expect(dayOf(24)).toMatchObject({ prefer: 'here', asked: 'yes', day: 'last' })
    expect(dayOf(25)).toMatchObject({ day: 'before' })
    expect(deadlineFacts(knownAfter([elsewhere(15)]))).toMatchObject({ asked: 'no', day: 'before' })
  })
})

describe('whose turn it is', () => {
  const twice = [asked(1), asked(8)]

  test.each<{ why: string; events: readonly SituationEvent[]; chase: string }>([
    {
      why: 'nothing asked, and the letter is fresh',
      events: [offer(22)],
      chase: 'unasked-waiting'
    },
    { why: 'nothing asked for seven business days', events: [offer(15)], chase: 'unasked-due' },
    { why: 'asked yesterday', events: [offer(1), asked(23)], chase: 'asked-waiting' },
    { why: 'asked five business days ago', events: [offer(1), asked(17)], chase: 'asked-due' },
    { why: 'asked twice', events: [offer(1, { from: 'hr' }), ...twice], chase: 'spent' }
  ])('$why: $chase', ({ events, chase }) => {
    expect(factsAfter(...events).chase).toBe(chase)
  })

  test.each<{ why: string; more: SituationEvent; before?: Partial<Offer> }>([
    { why: 'a first day', more: on(2, 'application'), before: { start: march(25) } },
    { why: 'a time that they named', more: said(2, { by: 'hr', time: by(24) }) },
    { why: 'the day to answer another firm', more: elsewhere(2, { deadline: march(25) }) }
  ])('asked twice, and $why is still to come: it is not over', ({ more, before = {} }) => {
    const events = [offer(1, { from: 'hr', grade: 'firm', ...before }), ...twice]
    const wants = more.kind === 'elsewhere' ? [more, on(22, 'asked-for-time')] : [more]
    expect(factsAfter(...events, ...wants).chase).toBe('spent-before-start')
  })

  test.each<{ why: string; events: readonly SituationEvent[] }>([
    { why: 'the first day is today', events: [offer(1, { from: 'hr', start: march(24) })] },
    {
      why: 'their time is over today',
      events: [offer(1, { from: 'hr' }), said(2, { by: 'hr', time: by(23) })]
    },
    {
      why: 'the other firm is answered today',
      events: [
        offer(1, { from: 'hr' }),
        elsewhere(2, { deadline: march(24) }),
        on(22, 'asked-for-time')
      ]
    },
    {
      why: 'the other firm was not asked for time',
      events: [offer(1, { from: 'hr' }), elsewhere(2, { deadline: march(26) })]
    },
    {
      why: 'the other firm is preferred',
      events: [
        offer(1, { from: 'hr' }),
        elsewhere(2, { prefer: 'there', deadline: march(26) }),
        on(22, 'asked-for-time')
      ]
    },
    {
      why: 'the other firm has not decided',
      events: [
        offer(1, { from: 'hr' }),
        elsewhere(2, { state: 'process', deadline: march(26) }),
        on(22, 'asked-for-time')
      ]
    }
  ])('asked twice, and $why: nothing lies ahead', ({ events }) => {
    expect(factsAfter(...events, ...twice).chase).toBe('spent')
  })

  test('after sixty business days of silence it is over for everyone', () => {
    const old = offer(1, { date: day('2026-12-01'), grade: 'firm' })
    expect(factsAfter(old).chase).toBe('spent')
  })
})

describe('the letter of a spoken offer', () => {
  const spoken = offer(15, { grade: 'verbal' })

  test.each<{ why: string; events: readonly SituationEvent[] }>([
    { why: 'they named a day for it', events: [said(16, { about: 'letter', time: by(24) })] },
    {
      why: 'they asked not to be written to before',
      events: [wish(16, { kind: 'wait-until', until: march(24) })]
    },
    { why: 'everyone to be asked is away', events: [away(16, 30), away(16, 30, 'invitation')] }
  ])('is waited for: $why', ({ events }) => {
    expect(factsAfter(spoken, ...events).letter).toBe('running')
    expect(factsAfter(offer(15), ...events).letter).toBe('none')
  })

  test.each<{ why: string; events: readonly SituationEvent[] }>([
    { why: 'they named none', events: [] },
    { why: 'its day is over', events: [said(16, { about: 'letter', time: by(23) })] },
    { why: 'their time is for something else', events: [said(16, { time: by(30) })] }
  ])('is asked for: $why', ({ events }) => {
    expect(factsAfter(spoken, ...events).letter).toBe('none')
  })

  test('nobody is asked for it between the years', () => {
    const lull = day('2026-12-29')
    const events = [{ ...spoken, date: day('2026-12-21') }]
    expect(offerFacts(knownAfter(events, { on: lull })).letter).toBe('running')
  })
})

test('an interview ahead is told beside it', () => {
  expect(factsAfter(offer(15), met(30)).interview).toBe('ahead')
  expect(factsAfter(offer(15), met(10)).interview).toBe('none')
})
