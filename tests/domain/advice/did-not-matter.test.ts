/** What did not matter is said in things that a reader can picture, and is borne out by the rules. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explain } from '../../../src/domain/advice/explain.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import type { Sector } from '../../../src/domain/situation/situation.ts'
import { words } from '../messages/made-up-advice.ts'
import { adviceFor, knowledge, runs } from '../timelines/advice-of-moment.ts'
import { type RandomMoment, randomMoment } from '../timelines/random-situations.ts'

const places: readonly Sector[] = ['retail', 'hospitality']

function sameOf(moment: RandomMoment): string {
  const advice = adviceFor(moment)
  const explanation = explain(advice, moment.situation, moment, knowledge)
  return describeAdvice(advice, moment.situation, words, { explanation }).notMattering?.text ?? ''
}

test('who reads that it would be the same in a shop or a hotel would have that answer there', () => {
  let said = 0
  fc.assert(
    fc.property(randomMoment, (moment) => {
      if (!sameOf(moment).includes('a shop or a hotel')) return
      said += 1
      const { sector } = moment.situation
      expect(places).not.toContain(sector)
      for (const place of places) {
        const there = { ...moment, situation: { ...moment.situation, sector: place } }
        expect(adviceFor(there).verdict, place).toBe(adviceFor(moment).verdict)
      }
    }),
    { ...runs, numRuns: 2000 }
  )
  expect(said).toBeGreaterThan(20)
})
