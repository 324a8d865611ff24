/** Promise 8: silence after an offer, with a start that is near or a time that is up. */
import { describe, expect, test } from 'vitest'
import { phaseFacts } from '../../../src/domain/facts/facts.ts'
import { openQuestions } from '../../../src/domain/facts/live.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { day } from '../messages/made-up-advice.ts'
import { asked, by, checks, knownAfter, march, offer, on, said, today } from './in-march.ts'

const isLive = (events: readonly SituationEvent[], onDay = today) =>
  phaseFacts(knownAfter(events, { on: onDay })).live === 'yes'

const accepted = on(2, 'accepted')
const question = asked(15, { purpose: 'reach-live' })
const starting = (date: string) => offer(1, { start: day(date) })

describe('a first day', () => {
  test.each([
    { start: '2027-03-25', live: true, why: 'tomorrow' },
    { start: '2027-03-31', live: true, why: 'the fifth business day' },
    { start: '2027-04-01', live: false, why: 'the sixth: there is time' },
    { start: '2027-03-24', live: true, why: 'today, and nobody has said where to go' },
    { start: '2026-12-01', live: false, why: 'long past' }
  ])('$start, unconfirmed: $live, $why', ({ start, live }) => {
    expect(isLive([starting(start), checks(1, 'done')])).toBe(live)
  })

  test('that has passed is asked about for sixty business days', () => {
    const past = starting('2027-03-01')
    expect(isLive([past], day('2027-05-21'))).toBe(true)
    expect(isLive([past], day('2027-05-24'))).toBe(false)
  })

  test('is quiet as long as nothing is asked and no checks are out', () => {
    expect(isLive([starting('2027-03-30')])).toBe(false)
    expect(isLive([starting('2027-03-30'), checks(1, 'done')])).toBe(true)
    expect(isLive([starting('2027-03-30'), checks(1, 'done'), checks(2, 'cleared')])).toBe(false)
    expect(isLive([starting('2027-03-30'), question])).toBe(true)
  })

  test('what was sent today is not silence yet', () => {
    expect(isLive([starting('2027-03-30'), asked(24)])).toBe(false)
    expect(isLive([starting('2027-03-30'), asked(23)])).toBe(true)
  })
})

describe('the offer', () => {
  const near = { start: march(30) }
  test.each([
    { grade: 'hint', live: false },
    { grade: 'verbal', live: true },
    { grade: 'conditional', live: true },
    { grade: 'firm', live: false }
  ] as const)('of grade $grade: $live', ({ grade, live }) => {
    expect(isLive([offer(1, { grade, ...near }), question])).toBe(live)
  })

  test('a firm one is asked about once it is accepted, until the first day has come', () => {
    const firm = offer(1, { grade: 'firm', ...near })
    expect(isLive([firm, accepted, question])).toBe(true)
    expect(isLive([firm, accepted])).toBe(false)
    expect(isLive([{ ...firm, start: march(24) }, accepted, question])).toBe(false)
  })
})

describe('without a first day', () => {
  const clearance = said(2, { about: 'clearance', time: by(23) })

  test('the time that they named for the checks is up on the next business day', () => {
    expect(isLive([offer(1), clearance, question])).toBe(true)
    expect(isLive([offer(1), clearance, question], march(23))).toBe(false)
    expect(isLive([offer(1), clearance, question, checks(20, 'cleared')])).toBe(false)
    expect(isLive([offer(1), { ...clearance, about: 'answer' }, question])).toBe(false)
    expect(isLive([offer(1), clearance])).toBe(false)
  })

  test('a looser time that they named is up on the third', () => {
    const loose = { ...clearance, firmness: 'hedged' } as const
    expect(isLive([offer(1), loose, question], march(25))).toBe(false)
    expect(isLive([offer(1), loose, question], march(26))).toBe(true)
  })

  test('every paper is in, and the usual wait of seven business days has gone by', () => {
    expect(isLive([offer(1), checks(15, 'done')])).toBe(true)
    expect(isLive([offer(1), checks(16, 'done')])).toBe(false)
    expect(isLive([offer(1), question])).toBe(false)
    expect(isLive([offer(1, { start: day('2027-06-01') }), checks(15, 'done')])).toBe(false)
  })

  test('after sixty business days more it is no longer asked about', () => {
    expect(isLive([offer(1), checks(1, 'done')], day('2027-06-02'))).toBe(true)
    expect(isLive([offer(1), checks(1, 'done')], day('2027-06-03'))).toBe(false)
  })
})

describe('an open question', () => {
  const open = (...events: readonly SituationEvent[]) => openQuestions(knownAfter(events)).length

  test.each(['thanks', 'answer-request', 'close', 'missed-appointment'] as const)(
    'is none in a message of the kind %s',
    (purpose) => {
      expect(open(offer(1), asked(15, { purpose }))).toBe(0)
    }
  )

  test('about an accepted offer is not older than the yes', () => {
    const firm = offer(1, { grade: 'firm' })
    expect(open(firm, asked(15))).toBe(1)
    expect(open(firm, asked(15), on(15, 'accepted'))).toBe(1)
    expect(open(firm, asked(15), on(16, 'accepted'))).toBe(0)
  })
})
