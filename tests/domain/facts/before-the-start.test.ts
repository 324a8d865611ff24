/** The tries to reach someone before the start: how many, on which day, and how long one waits. */
import { describe, expect, test } from 'vitest'
import { startNearFacts } from '../../../src/domain/facts/facts.ts'
import { mayCallOnAnyDay, startIsNear } from '../../../src/domain/facts/live.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { day } from '../messages/made-up-advice.ts'
import {
  asked,
  by,
  elsewhere,
  knownAfter,
  march,
  met,
  offer,
  on,
  reply,
  said,
  wish
} from './in-march.ts'

const start = (date: string) => offer(1, { start: day(date) })
const tried = (date: number) => asked(date, { channel: 'phone', purpose: 'reach-live' })
const soon = start('2027-03-30')

describe('tries', () => {
  const attemptAfter = (...events: readonly SituationEvent[]) =>
    startNearFacts(knownAfter([soon, ...events])).attempt

  test('are two at most, on two days', () => {
    expect(attemptAfter()).toBe('now')
    expect(attemptAfter(tried(23))).toBe('now')
    expect(attemptAfter(tried(24))).toBe('tomorrow')
    expect(attemptAfter(tried(22), tried(23))).toBe('spent')
    expect(attemptAfter(tried(23), tried(24))).toBe('spent')
  })

  test('that were answered count no more, and other messages never did', () => {
    expect(attemptAfter(tried(22), tried(23), reply(23))).toBe('now')
    expect(attemptAfter(asked(22), asked(23), asked(24))).toBe('now')
  })

  test('wait for office hours, unless a place on duty round the clock starts one tomorrow', () => {
    const evening = { afterHours: true } as const
    const tomorrow = start('2027-03-25')
    expect(startNearFacts(knownAfter([soon], evening)).attempt).toBe('closed')
    expect(startNearFacts(knownAfter([tomorrow], evening)).attempt).toBe('closed')
    const hospital = { ...evening, sector: 'hospital' } as const
    expect(startNearFacts(knownAfter([soon], hospital)).attempt).toBe('closed')
    expect(startNearFacts(knownAfter([tomorrow], hospital)).attempt).toBe('now')
    expect(startNearFacts(knownAfter([soon], { on: march(27) })).attempt).toBe('closed')
  })
})

describe('a place on duty round the clock', () => {
  const mayCall = (first: string, on = march(27)) =>
    mayCallOnAnyDay(knownAfter([start(first)], { sector: 'hospital', on }))

  test('is called at the weekend for the first day on Monday, and not for Tuesday', () => {
    expect(mayCall('2027-03-29')).toBe(true)
    expect(mayCall('2027-03-28')).toBe(true)
    expect(mayCall('2027-03-30')).toBe(false)
    expect(mayCall('2027-03-27')).toBe(false)
    expect(mayCallOnAnyDay(knownAfter([offer(1)], { sector: 'hospital' }))).toBe(false)
  })

  test.each([
    { sector: 'hospitality', may: true },
    { sector: 'office', may: false }
  ] as const)('is a place of $sector: $may', ({ sector, may }) => {
    expect(mayCallOnAnyDay(knownAfter([start('2027-03-25')], { sector }))).toBe(may)
  })
})

test('a start is near up to the fifth business day before it, and never when there is none', () => {
  const isNear = (...events: readonly SituationEvent[]) => startIsNear(knownAfter(events))
  expect(isNear(start('2027-03-31'))).toBe(true)
  expect(isNear(start('2027-04-01'))).toBe(false)
  expect(isNear(start('2027-03-24'))).toBe(false)
  expect(isNear(offer(1))).toBe(false)
})

describe('a time that they named', () => {
  const promisedFor = (first: string | null, over: number) => {
    const made = first === null ? offer(1) : start(first)
    return startNearFacts(knownAfter([made, said(2, { time: by(over) })])).promised
  }

  test('is waited for until the last business day before the start', () => {
    expect(promisedFor('2027-03-29', 25)).toBe('running')
    expect(promisedFor('2027-03-26', 25)).toBe('running')
    expect(promisedFor('2027-03-25', 25)).toBe('none')
  })

  test('is waited for where no start is ahead, until it is over', () => {
    expect(promisedFor(null, 24)).toBe('running')
    expect(promisedFor(null, 23)).toBe('none')
    expect(promisedFor('2027-03-24', 25)).toBe('running')
    expect(startNearFacts(knownAfter([soon])).promised).toBe('none')
  })
})

describe('beside it', () => {
  const factsAfter = (...events: readonly SituationEvent[]) => startNearFacts(knownAfter(events))
  const inTime = elsewhere(15, { deadline: march(26) })

  test('something is ahead: the first day, or the day to answer another firm', () => {
    expect(factsAfter(soon).start).toBe('ahead')
    expect(factsAfter(start('2027-03-24')).start).toBe('open')
    expect(factsAfter(offer(1)).start).toBe('open')
    expect(factsAfter(offer(1), inTime, on(16, 'asked-for-time')).start).toBe('ahead')
    expect(factsAfter(offer(1), inTime).start).toBe('open')
  })

  test('another firm presses, unless it has not decided itself', () => {
    expect(factsAfter(soon).other).toBe('none')
    expect(factsAfter(soon, inTime).other).toBe('deadline')
    expect(factsAfter(soon, { ...inTime, prefer: 'there' }).other).toBe('deadline-last')
    expect(factsAfter(soon, { ...inTime, prefer: 'there', state: 'process' }).other).toBe('none')
  })

  test('calls are unwelcome, and an interview is ahead', () => {
    expect(factsAfter(soon)).toMatchObject({ calls: 'allowed', interview: 'none' })
    expect(factsAfter(soon, wish(2, { kind: 'no-calls' })).calls).toBe('unwelcome')
    expect(factsAfter(soon, met(26)).interview).toBe('ahead')
  })
})
