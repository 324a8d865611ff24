/** Whether an application is over: they said no, the user left, or the job is theirs and quiet. */
import { describe, expect, test } from 'vitest'
import { closedFacts, phaseFacts } from '../../../src/domain/facts/facts.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  asked,
  checks,
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

interface Row {
  readonly why: string
  readonly events: readonly SituationEvent[]
}

const isClosed = (events: readonly SituationEvent[]): boolean =>
  phaseFacts(knownAfter(events)).closed === 'closed'

const refusal: SituationEvent = { kind: 'refusal', date: march(16), from: 'manager' }
const firm = offer(8, { grade: 'firm' })
const accepted = on(10, 'accepted')

describe('they said no', () => {
  test.each<Row>([
    { why: 'in so many words', events: [refusal] },
    { why: 'that the place is filled', events: [reply(16, 'filled')] },
    { why: 'and the user’s thanks do not open it again', events: [refusal, asked(17)] },
    { why: 'and what they had promised before is void', events: [said(15), refusal] },
    {
      why: 'and a machine’s answer afterwards is no word',
      events: [refusal, reply(17, 'no-news', { automatic: true })]
    },
    { why: 'and said once more that it is filled', events: [refusal, reply(17, 'filled')] },
    { why: 'and wished for no calls', events: [refusal, wish(17, { kind: 'no-calls' })] }
  ])('$why: it is over', ({ events }) => {
    expect(isClosed(events)).toBe(true)
    expect(closedFacts(knownAfter(events)).closed).toBe('refused')
  })

  test.each<Row>([
    { why: 'they offer it after all', events: [refusal, offer(17)] },
    {
      why: 'they ask for papers',
      events: [refusal, request(17), asked(18, { purpose: 'answer-request' })]
    },
    { why: 'they name a time', events: [refusal, said(17)] },
    { why: 'they write that it goes on', events: [refusal, reply(17, 'positive')] },
    { why: 'they held another interview', events: [refusal, met(17)] },
    { why: 'another interview is ahead', events: [refusal, met(30)] }
  ])('$why: it goes on', ({ events }) => {
    expect(isClosed(events)).toBe(false)
  })
})

describe('the user left', () => {
  test.each<Row>([
    { why: 'withdrew', events: [on(16, 'withdrew')] },
    { why: 'declined the offer', events: [firm, on(16, 'declined')] },
    { why: 'and their next word does not undo it', events: [on(16, 'withdrew'), said(17), met(30)] }
  ])('$why', ({ events }) => {
    expect(isClosed(events)).toBe(true)
    expect(closedFacts(knownAfter(events)).closed).toBe('left')
  })
})

describe('the job is theirs', () => {
  const question = asked(22)

  test.each<Row>([
    { why: 'accepted, and nothing is asked', events: [firm, accepted] },
    { why: 'what was asked before it was accepted is settled', events: [firm, asked(9), accepted] },
    { why: 'thanks ask nothing', events: [firm, accepted, asked(22, { purpose: 'thanks' })] },
    {
      why: 'checks cleared make a conditional letter firm',
      events: [offer(8), accepted, checks(15, 'cleared')]
    },
    {
      why: 'today is the first day of work, whatever stands unanswered',
      events: [{ ...firm, start: march(24) }, accepted, question]
    }
  ])('settled: $why', ({ events }) => {
    expect(isClosed(events)).toBe(true)
    expect(closedFacts(knownAfter(events))).toEqual({ closed: 'settled', note: 'sent' })
  })

  test.each<Row>([
    { why: 'a firm letter without a yes', events: [firm] },
    { why: 'a yes to spoken words', events: [offer(8, { grade: 'verbal' }), accepted] },
    { why: 'a yes while checks are out', events: [offer(8), accepted] },
    { why: 'a question about the first day is open', events: [firm, accepted, question] },
    {
      why: 'a question is open, and the first day is tomorrow',
      events: [{ ...firm, start: march(25) }, accepted, question]
    },
    { why: 'they still wait for papers', events: [firm, accepted, request(22)] },
    {
      why: 'a question of the day on which it was accepted is open',
      events: [firm, on(22, 'accepted'), question]
    }
  ])('not yet: $why', ({ events }) => {
    expect(isClosed(events)).toBe(false)
  })
})
