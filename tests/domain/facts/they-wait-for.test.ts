/** What they wait for: the oldest request that is not met, or a call once there is an offer. */
import { describe, expect, test } from 'vitest'
import { owedFacts, phaseFacts } from '../../../src/domain/facts/facts.ts'
import { openRequest } from '../../../src/domain/facts/open-request.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { asked, by, elsewhere, knownAfter, march, offer, on, request, said } from './in-march.ts'

const openAfter = (...events: readonly SituationEvent[]) => openRequest(knownAfter(events))?.what
const isOwed = (...events: readonly SituationEvent[]) =>
  phaseFacts(knownAfter(events)).owed === 'something'

const papers = request(16)
const callBack = request(17, { what: 'call-back' })
const sent = asked(18, { purpose: 'answer-request' })
const called = asked(18, { purpose: 'requested-call', channel: 'phone' })

describe('a request', () => {
  test('is open until it is met, and the oldest comes first', () => {
    expect(openAfter()).toBeUndefined()
    expect(openAfter(papers)).toBe('papers')
    expect(openAfter(papers, callBack)).toBe('papers')
    expect(openAfter(papers, sent)).toBeUndefined()
    expect(openAfter(papers, callBack, sent)).toBe('call-back')
  })

  test('is met on its very day, and not by what was sent the day before', () => {
    expect(openAfter(papers, { ...sent, date: papers.date })).toBeUndefined()
    expect(openAfter(papers, { ...sent, date: march(15) })).toBe('papers')
  })

  test('for papers is not met by a call, and for a call not by papers', () => {
    expect(openAfter(papers, called)).toBe('papers')
    expect(openAfter(callBack, sent)).toBe('call-back')
    expect(openAfter(callBack, called)).toBeUndefined()
    expect(openAfter(papers, asked(18))).toBe('papers')
  })

  test('for a call gives way, while offices are closed, to one that can be answered in writing', () => {
    const inTheEvening = (...events: readonly SituationEvent[]) =>
      openRequest(knownAfter(events, { afterHours: true }))?.what
    const first = { ...callBack, date: march(15) }
    expect(openAfter(first, papers)).toBe('call-back')
    expect(inTheEvening(first, papers, request(17, { what: 'date' }))).toBe('papers')
    expect(inTheEvening(first, papers, sent)).toBe('call-back')
    expect(inTheEvening()).toBeUndefined()
  })

  test('is named as what is owed; without one it is the call that they asked for', () => {
    expect(owedFacts(knownAfter([papers]))).toEqual({ owed: 'papers' })
    expect(owedFacts(knownAfter([]))).toEqual({ owed: 'call-back' })
  })
})

describe('an invitation to call', () => {
  const callMe = said(16, { about: 'call-me' })
  const firm = offer(15, { grade: 'firm' })

  test.each(['verbal', 'conditional', 'firm'] as const)('is owed with a %s offer', (grade) => {
    expect(isOwed(offer(15, { grade }), callMe)).toBe(true)
  })

  test('is a kindness that may wait where nothing was offered, and once the job is theirs', () => {
    expect(isOwed(callMe)).toBe(false)
    expect(isOwed(offer(15, { grade: 'hint' }), callMe)).toBe(false)
    expect(isOwed(firm, callMe, on(17, 'accepted'))).toBe(false)
  })

  test('is owed from the day that they named', () => {
    expect(isOwed(firm, { ...callMe, time: by(24) })).toBe(true)
    expect(isOwed(firm, { ...callMe, time: by(25) })).toBe(false)
    expect(isOwed(firm)).toBe(false)
  })
})

describe('in the evening, with another firm’s deadline', () => {
  const evening = (events: readonly SituationEvent[], afterHours = true) =>
    phaseFacts(knownAfter(events, { afterHours })).owed

  test.each([
    { deadline: 24, owed: 'nothing', why: 'it ends before anybody can be called' },
    { deadline: 25, owed: 'something', why: 'the call comes in time tomorrow' }
  ])('on the $deadline a call back is $owed: $why', ({ deadline, owed }) => {
    expect(evening([callBack, elsewhere(15, { deadline: march(deadline) })])).toBe(owed)
  })

  test('without a day for it the call is still owed, and so it is by day', () => {
    expect(evening([callBack, elsewhere(15)])).toBe('something')
    expect(evening([callBack])).toBe('something')
    expect(evening([callBack, elsewhere(15, { deadline: march(24) })], false)).toBe('something')
  })

  test('an invited call waits as well, and papers do not', () => {
    const due = elsewhere(15, { deadline: march(24) })
    const invited = [offer(15, { grade: 'firm' }), said(16, { about: 'call-me' })]
    expect(evening([...invited, due])).toBe('nothing')
    expect(evening(invited)).toBe('something')
    expect(evening([papers, due])).toBe('something')
  })

  test('a place there that has no offer yet, or a decision made, presses nobody', () => {
    const process = elsewhere(15, { state: 'process', prefer: 'there', deadline: march(24) })
    expect(evening([callBack, process])).toBe('something')
    const due = elsewhere(15, { deadline: march(24) })
    expect(evening([callBack, due, on(16, 'decided-elsewhere')])).toBe('something')
  })
})
