/** A question that stands open is told as it was asked: rung, not put through, written. */
import { expect, test } from 'vitest'
import { possibleChanges } from '../../../src/domain/advice/possible-changes.ts'
import { groundsOf } from '../../../src/domain/advice/reason-grounds.ts'
import { knownOn } from '../../../src/domain/facts/known.ts'
import type { Contact, SituationEvent } from '../../../src/domain/situation/events.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { day, situationWith, today } from '../messages/made-up-advice.ts'
import { contact } from '../messages/nurse-story.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

const interview: SituationEvent = { kind: 'interview', date: day('2026-11-09'), with: ['manager'] }

function knownAfter(...events: readonly SituationEvent[]) {
  const situation = situationWith([interview, ...events])
  return knownOn(situation, sortEvents(situation.events), today, calendar)
}

test.each([
  [{ channel: 'phone', outcome: 'rang' }, 'asked-by-ring'],
  [{ channel: 'phone', outcome: 'not-put-through' }, 'asked-not-put-through'],
  [{ channel: 'phone' }, 'asked-by-voicemail'],
  [{ channel: 'voicemail' }, 'asked-by-voicemail'],
  [{ channel: 'email' }, 'asked-by-email'],
  [{ channel: 'in-person' }, 'asked-in-person'],
  [{ channel: 'letter' }, 'asked-in-writing']
] as const satisfies readonly (readonly [Partial<Contact>, string])[])(
  '%j is told as %s',
  (how, told) => {
    expect(groundsOf(knownAfter(contact(how)), today).ask?.how).toBe(told)
  }
)

test('to withdraw is a way out while it is open, and no longer once there is an offer to answer', () => {
  const withdraw = possibleChanges.find(({ id }) => id === 'you-withdraw')
  const occasionAfter = (...events: readonly SituationEvent[]) =>
    ({ known: knownAfter(...events), phase: 'waiting', day: today, who: 'manager' }) as const
  const offer = { kind: 'offer', date: day('2026-11-20'), from: 'manager', grade: 'firm' } as const
  const refusal = { kind: 'refusal', date: day('2026-11-20'), from: 'manager' } as const
  expect(withdraw?.fits(occasionAfter())).toBe(true)
  expect(withdraw?.fits(occasionAfter(offer))).toBe(false)
  expect(withdraw?.fits({ ...occasionAfter(refusal), phase: 'closed' })).toBe(false)
  expect(withdraw?.event(occasionAfter())).toEqual({ kind: 'withdrew', date: today })
})
