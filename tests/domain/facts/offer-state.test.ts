/** What was offered so far: the firmest words, the newest dates, and whether the job is theirs. */
import { describe, expect, test } from 'vitest'
import { offerStateOf } from '../../../src/domain/facts/offer-state.ts'
import type { OfferGrade, SituationEvent } from '../../../src/domain/situation/events.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { checks, march, offer, on } from './in-march.ts'

const stateAfter = (...events: readonly SituationEvent[]) => offerStateOf(sortEvents(events))
const accepted = on(10, 'accepted')

test('without an offer there is nothing, and a yes to nothing accepts nothing', () => {
  const nothing = {
    grade: 'none',
    start: null,
    answerBy: null,
    accepted: false,
    acceptedOn: null,
    checksDoneOn: null,
    cleared: false,
    secured: false
  }
  expect(stateAfter()).toEqual(nothing)
  expect(stateAfter(accepted)).toEqual(nothing)
  expect(stateAfter(offer(1, { grade: 'hint' }), accepted)).toEqual({ ...nothing, grade: 'hint' })
})

test.each<{ grades: readonly OfferGrade[]; best: OfferGrade }>([
  { grades: ['hint', 'verbal'], best: 'verbal' },
  { grades: ['verbal', 'conditional'], best: 'conditional' },
  { grades: ['conditional', 'firm'], best: 'firm' },
  { grades: ['firm', 'conditional'], best: 'firm' },
  { grades: ['conditional', 'verbal', 'hint'], best: 'conditional' }
])('of $grades the firmest counts: $best', ({ grades, best }) => {
  expect(stateAfter(...grades.map((grade, at) => offer(at + 1, { grade }))).grade).toBe(best)
})

describe('the dates', () => {
  test('are those named last, and an offer that names none leaves them', () => {
    const first = offer(1, { start: march(22), answerBy: march(8) })
    const second = offer(2, { start: march(29), answerBy: march(9) })
    expect(stateAfter(first, second)).toMatchObject({ start: march(29), answerBy: march(9) })
    expect(stateAfter(first, offer(3))).toMatchObject({ start: march(22), answerBy: march(8) })
    expect(stateAfter(offer(3))).toMatchObject({ start: null, answerBy: null })
  })

  test('of a hint are none: a first day that was only spoken of is not the first day', () => {
    const hint = offer(2, { grade: 'hint', start: march(29), answerBy: march(9) })
    expect(stateAfter(offer(1), hint)).toMatchObject({ start: null, answerBy: null })
  })
})

describe('a yes', () => {
  test('is told with its day', () => {
    expect(stateAfter(offer(1), accepted)).toMatchObject({ accepted: true, acceptedOn: march(10) })
    expect(stateAfter(offer(1))).toMatchObject({ accepted: false, acceptedOn: null })
  })

  test.each([
    { grade: 'verbal', cleared: true, secured: false },
    { grade: 'conditional', cleared: false, secured: false },
    { grade: 'conditional', cleared: true, secured: true },
    { grade: 'firm', cleared: false, secured: true }
  ] as const)('to a $grade offer, checks cleared $cleared: the job is theirs $secured', (row) => {
    const { grade, cleared, secured } = row
    const events = [offer(1, { grade }), ...(cleared ? [checks(5, 'cleared')] : [])]
    expect(stateAfter(...events, accepted).secured).toBe(secured)
    expect(stateAfter(...events).secured).toBe(false)
  })
})

test('the checks are done on the first day that was told, and cleared by their word alone', () => {
  const done = stateAfter(offer(1), checks(5, 'done'), checks(8, 'done'))
  expect(done).toMatchObject({ checksDoneOn: march(5), cleared: false })
  expect(stateAfter(checks(5, 'done'), checks(8, 'cleared')).cleared).toBe(true)
})
