/** Promise 10: nobody gives up a job for an offer that is not theirs yet. */
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { endOf, offerStateOf } from '../../../src/domain/facts/offer-state.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { day, situationWith, words } from '../messages/made-up-advice.ts'
import { holds, knowledge } from '../timelines/advice-of-moment.ts'

test('promise 10: whoever has an offer, and not yet an accepted firm one, reads not to resign', () => {
  let tried = 0
  holds(({ situation }, { asOf, phase, measures }) => {
    const { past, ahead } = timelineOn(sortEvents(situation.events), asOf)
    const { grade, secured } = offerStateOf(past)
    const isEnded = phase === 'asked-to-stop' || endOf(past, ahead.length > 0).kind !== 'open'
    if (grade === 'none' || secured || isEnded) return
    expect(measures, grade).toContain('do-not-resign')
    tried += 1
  })
  expect(tried).toBeGreaterThan(100)
})

test('a firm offer without an answer is no reason to resign: first say yes in writing', () => {
  const offer = { kind: 'offer', date: day('2026-11-20'), from: 'hr', grade: 'firm' } as const
  const situation = situationWith([offer])
  const moment = { today: day('2026-11-24'), afterHours: false }
  const { measures } = describeAdvice(advise(situation, moment, knowledge), situation, words)
  const measure = measures.find(({ id }) => id === 'do-not-resign')
  expect(measure?.detail).toContain('until you have accepted in writing')
})
