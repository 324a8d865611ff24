/** What decides which side advice goes along: how it stands, what was met, what is near. */
import { describe, expect, test } from 'vitest'
import { contactedLevel } from '../../../src/domain/advice/harmless.ts'
import { measureFacts, measuresFor } from '../../../src/domain/advice/measures.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  asked,
  by,
  checks,
  knownAfter,
  march,
  met,
  offer,
  on,
  reply,
  said,
  wish
} from '../facts/in-march.ts'
import { day } from '../messages/made-up-advice.ts'

const factsAfter = (...events: readonly SituationEvent[]) =>
  measureFacts(knownAfter(events), 'wait')
const refusal: SituationEvent = { kind: 'refusal', date: march(10), from: 'hr' }

test('at the beginning nothing stands', () => {
  expect(factsAfter()).toEqual({
    verdict: 'wait',
    ended: 'no',
    secured: 'no',
    offer: 'none',
    checks: 'none',
    start: 'none',
    turnedDown: 'none',
    contacted: 'none',
    rings: 'none',
    interview: 'none',
    met: 'no'
  })
})

describe('how it stands', () => {
  test('it has ended by a no, by the user’s leaving, or by a request to stop', () => {
    expect(factsAfter(refusal).ended).toBe('refused')
    expect(factsAfter(refusal, met(30)).ended).toBe('no')
    expect(factsAfter(on(10, 'withdrew')).ended).toBe('left')
    expect(factsAfter(on(10, 'withdrew'), wish(11, { kind: 'stop' })).ended).toBe('asked-to-stop')
  })

  test('the job is theirs once it is accepted and nothing is outstanding', () => {
    expect(factsAfter(offer(1, { grade: 'firm' }), on(2, 'accepted')).secured).toBe('yes')
    expect(factsAfter(offer(1), on(2, 'accepted'))).toMatchObject({
      secured: 'no',
      offer: 'conditional'
    })
  })

  test('checks are out, or cleared', () => {
    expect(factsAfter(offer(1), checks(2, 'done')).checks).toBe('open')
    expect(factsAfter(offer(1), checks(2, 'done'), checks(3, 'cleared')).checks).toBe('cleared')
  })

  test('a first day that was only hinted at counts as well, until it has come', () => {
    const hint = (start: string) => offer(1, { grade: 'hint', start: day(start) })
    expect(factsAfter(hint('2027-03-25')).start).toBe('ahead')
    expect(factsAfter(hint('2027-03-24')).start).toBe('none')
    expect(factsAfter(hint('2027-03-25'), offer(2)).start).toBe('ahead')
    expect(factsAfter(offer(1)).start).toBe('none')
  })

  test('someone was met in an interview or a talk', () => {
    expect(factsAfter(met(1)).met).toBe('yes')
    expect(factsAfter({ kind: 'talk', date: march(1), with: 'hr' }).met).toBe('yes')
    expect(factsAfter(met(30))).toMatchObject({ met: 'no', interview: 'ahead' })
    expect(factsAfter(said(1)).met).toBe('no')
  })

  test('other jobs were turned down, and it was rung more than once', () => {
    const facts = (turnedDown: number) => measureFacts(knownAfter([], { turnedDown }), 'wait')
    expect(facts(1).turnedDown).toBe('some')
    const ring = (times: number) => asked(10, { channel: 'phone', outcome: 'rang', times })
    expect(factsAfter(ring(1)).rings).toBe('none')
    expect(factsAfter(ring(2)).rings).toBe('some')
  })
})

test('the measures are told in the order of the table', () => {
  const known = knownAfter([met(10), asked(22)], { turnedDown: 1 })
  expect(measuresFor(known, 'wait')).toEqual([
    'no-harm-done',
    'keep-applying',
    'reopen-turned-down',
    'look-in-spam',
    'look-after-yourself'
  ])
})

describe('what the user asked so far', () => {
  const contacted = (...events: readonly SituationEvent[]) => contactedLevel(knownAfter(events))
  const spoke = (date: number, times = 1) =>
    asked(date, { channel: 'phone', outcome: 'spoke', times })

  test('is nothing, as long as it was thanks or papers', () => {
    expect(
      contacted(asked(10, { purpose: 'thanks' }), asked(11, { purpose: 'answer-request' }))
    ).toBe('none')
  })

  test.each<{ why: string; events: readonly SituationEvent[]; is: string }>([
    {
      why: 'three calls in which somebody spoke',
      events: [spoke(10), spoke(11), spoke(12)],
      is: 'little'
    },
    { why: 'three such calls on one day', events: [spoke(10, 3)], is: 'little' },
    { why: 'four of them', events: [spoke(10, 4)], is: 'much' },
    { why: 'two e-mails', events: [asked(10), asked(16)], is: 'little' },
    { why: 'three e-mails', events: [asked(10), asked(16), asked(22)], is: 'much' },
    {
      why: 'two voicemails',
      events: [asked(10, { channel: 'voicemail' }), asked(16, { channel: 'phone' })],
      is: 'much'
    },
    {
      why: 'a voicemail and an e-mail',
      events: [asked(10, { channel: 'voicemail' }), asked(16)],
      is: 'little'
    },
    {
      why: 'two that were answered',
      events: [asked(10), reply(11), asked(16), reply(17)],
      is: 'little'
    }
  ])('$why: $is', ({ events, is }) => {
    expect(contacted(...events)).toBe(is)
  })

  test('counts as too early up to the last day that they had named', () => {
    const named = said(1, { time: by(15) })
    expect(contacted(named, asked(15))).toBe('much')
    expect(contacted(named, asked(16))).toBe('little')
    expect(contacted(named, asked(10, { purpose: 'ask-in-writing' }))).toBe('little')
  })

  test('was unwelcome after a request to stop, and not when that came on its day', () => {
    const stop = (date: number) => wish(date, { kind: 'stop' })
    expect(contacted(stop(10), asked(11), offer(12))).toBe('much')
    expect(contacted(stop(11), asked(11), offer(12))).toBe('little')
  })

  test('went through whom they had named', () => {
    const through = wish(1, { kind: 'only-through', recipient: 'hr' })
    expect(contacted(through, asked(10, { to: 'hr' }))).toBe('little')
    expect(contacted(through, asked(10))).toBe('much')
    expect(contacted(said(1, { by: 'agency' }), asked(10, { to: 'agency' }))).toBe('little')
  })
})
