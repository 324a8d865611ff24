/** How rings count, how long a wish holds, and that what lies ahead is not yet known. */
import { expect, test } from 'vitest'
import { strikesOf } from '../../../src/domain/facts/chases.ts'
import { awayOn, wishesOn } from '../../../src/domain/facts/wishes.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { timelineOn } from '../../../src/domain/situation/timeline.ts'
import { contact } from '../messages/nurse-story.ts'
import { november } from '../questions/story.ts'

const rings = (times: number) => contact({ channel: 'phone', outcome: 'rang', times })

test('rings without a message weigh as one message, and from the fifth on as two', () => {
  expect(strikesOf([rings(1)])).toMatchObject({ count: 1, rings: 1 })
  expect(strikesOf([rings(4)])).toMatchObject({ count: 1, rings: 4 })
  expect(strikesOf([rings(5)])).toMatchObject({ count: 2, rings: 5 })
  expect(strikesOf([rings(2), contact({})])).toMatchObject({ count: 2, rings: 2 })
  expect(strikesOf([contact({})])).toMatchObject({ count: 1, rings: 0 })
})

const noCalls: SituationEvent = { kind: 'wish', date: november(16), wish: { kind: 'no-calls' } }
const callMe = (date: number): SituationEvent => ({
  kind: 'said',
  date: november(date),
  by: 'manager',
  time: { kind: 'soon' },
  firmness: 'firm',
  about: 'call-me'
})

test('a wish for no calls holds until somebody asks to be called', () => {
  const isUnwelcome = (...events: readonly SituationEvent[]) =>
    wishesOn(events, november(24), false).callsUnwelcome
  expect(isUnwelcome(noCalls)).toBe(true)
  expect(isUnwelcome(noCalls, callMe(20))).toBe(false)
  expect(isUnwelcome(callMe(10), noCalls)).toBe(true)
})

test('a request to stop holds until they invite again, and other news does not lift it', () => {
  const stop: SituationEvent = { kind: 'wish', date: november(16), wish: { kind: 'stop' } }
  const offer = { kind: 'offer', date: november(20), from: 'hr', grade: 'firm' } as const
  const isStopped = (...events: readonly SituationEvent[]) =>
    wishesOn(events, november(24), false).stop
  expect(isStopped(stop)).toBe(true)
  expect(isStopped(stop, callMe(20))).toBe(true)
  expect(isStopped(stop, offer)).toBe(false)
  expect(wishesOn([stop], november(24), true).stop).toBe(false)
})

test('who was away is back on the day that was named, also when an earlier word said later', () => {
  const away = (date: number, until: number): SituationEvent => ({
    kind: 'away',
    date: november(date),
    who: 'hr',
    until: november(until)
  })
  expect([...awayOn([away(16, 25)], november(24))]).toEqual([['hr', november(25)]])
  expect([...awayOn([away(16, 25)], november(25))]).toEqual([])
  expect([...awayOn([away(16, 30), away(18, 20)], november(24))]).toEqual([])
})

test('what is still to come is neither past nor ahead, unless it is an interview', () => {
  const interview = { kind: 'interview', date: november(26), with: ['hr'] } as const
  expect(timelineOn([noCalls, callMe(25), interview], november(24))).toEqual({
    past: [noCalls],
    ahead: [interview]
  })
})
