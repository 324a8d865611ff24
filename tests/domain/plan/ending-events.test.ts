/** "I got it" and "I withdrew" end the plan, and only what is not known yet is added. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { offerStateOf } from '../../../src/domain/facts/offer-state.ts'
import { endingEvents, endingIn } from '../../../src/domain/plan/ending-events.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { november } from '../questions/story.ts'
import { knowledge, runs } from '../timelines/advice-of-moment.ts'
import { randomMomentOn } from '../timelines/random-situations.ts'

const today = november(24)
const interview: SituationEvent = { kind: 'interview', date: november(16), with: ['manager'] }
const situation = { country: 'US', sector: 'office', turnedDown: 0, events: [interview] } as const
const offer = { kind: 'offer', date: november(20), from: 'hr', grade: 'firm' } as const

test('whoever got it has a firm offer from someone they know, and has accepted it', () => {
  expect(endingEvents(situation, 'got-it', today)).toEqual([
    { kind: 'offer', date: today, from: 'manager', grade: 'firm' },
    { kind: 'accepted', date: today }
  ])
})

test('an offer that is there already is not told twice', () => {
  const offered = { ...situation, events: [interview, offer] }
  expect(endingEvents(offered, 'got-it', today)).toEqual([{ kind: 'accepted', date: today }])
})

test('a first day that was only hinted at is not the first day of the offer', () => {
  const hint = { kind: 'offer', date: november(16), from: 'manager', grade: 'hint' } as const
  const hinted = { ...situation, events: [interview, { ...hint, start: november(30) }] }
  const events = [...hinted.events, ...endingEvents(hinted, 'got-it', today)]
  expect(offerStateOf(events).start).toBeNull()
})

test('a first day that was named with an offer stays the first day', () => {
  const verbal = { ...offer, grade: 'verbal', start: november(30) } as const
  const offered = { ...situation, events: [interview, verbal] }
  const events = [...offered.events, ...endingEvents(offered, 'got-it', today)]
  expect(offerStateOf(events).start).toBe(november(30))
})

test('the plan ends, and says that the others are to be told', () => {
  const events = [...situation.events, ...endingEvents(situation, 'got-it', today)]
  const advice = advise({ ...situation, events }, { today, afterHours: false }, knowledge)
  expect(advice.verdict).toBe('settled')
  expect(advice.measures).toContain('tell-other-employers')
  expect(advice.measures).not.toContain('keep-applying')
})

test('after withdrawing nothing more is to be sent', () => {
  const events = [...situation.events, ...endingEvents(situation, 'withdrew', today)]
  const advice = advise({ ...situation, events }, { today, afterHours: false }, knowledge)
  expect(advice.verdict).toBe('settled')
  expect(advice.plan.tasks.filter(({ channel }) => channel !== 'none')).toEqual([])
})

test('whatever happened before, the job is theirs afterwards', () => {
  fc.assert(
    fc.property(randomMomentOn(today), ({ situation: before }) => {
      const added = endingEvents(before, 'got-it', today)
      const { past } = timelineOn(sortEvents([...before.events, ...added]), today)
      expect(offerStateOf(past).secured).toBe(true)
    }),
    { ...runs, numRuns: 500 }
  )
})

test('the log tells how it ended, and that it has not', () => {
  expect(endingIn([])).toBeUndefined()
  expect(endingIn([offer])).toBeUndefined()
  expect(endingIn([offer, { kind: 'accepted', date: today }])?.ending).toBe('got-it')
  expect(endingIn([{ kind: 'withdrew', date: today }])).toEqual({ ending: 'withdrew', on: today })
})
