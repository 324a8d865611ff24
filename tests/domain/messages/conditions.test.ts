/** Which conditions hold for an event and for an advice, so that the words fit what is so. */
import { expect, test } from 'vitest'
import { conditionsOfEvent } from '../../../src/domain/messages/event-conditions.ts'
import { knownOfAdvice } from '../../../src/domain/messages/known.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'

const date = day('2026-11-20')

test('an event of another firm is told by how far it got there, one without conditions by none', () => {
  const there = { kind: 'elsewhere', date, state: 'offer', prefer: 'here' } as const
  expect(conditionsOfEvent(there, [there])).toEqual(['offer-there'])
  const interview = { kind: 'interview', date, with: ['hr'] } as const
  expect(conditionsOfEvent(interview, [interview])).toEqual([])
})

test('the day is only named where there is one', () => {
  const known = (on: typeof date | null) =>
    knownOfAdvice({
      advice: adviceWith([taskWith('last-note')], { day: on }),
      situation: situationWith([]),
      wording: words.core.wording,
      names: {}
    }).holds
  expect([...known(date)]).toContain('day-known')
  expect([...known(null)]).not.toContain('day-known')
  expect([...known(null)].every((condition) => /^[a-z]/.test(condition))).toBe(true)
})
