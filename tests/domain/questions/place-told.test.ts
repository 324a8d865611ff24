/** Where the job is, and what was turned down for it. */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/questions/answers.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { toldOn, waiting } from './told.ts'

describe('the place', () => {
  const placeOf = (place: Answer) => {
    const { events: _, turnedDown: __, ...others } = tellSituation({ ...waiting, place }, toldOn)
    return others
  }

  test.each([
    [
      { country: 'DE', region: 'BY', sector: 'office' },
      { country: 'DE', region: 'BY', sector: 'office' }
    ],
    [
      { country: 'DE', region: 'none', sector: 'office' },
      { country: 'DE', sector: 'office' }
    ],
    [
      { country: 'DE', region: 'unknown', sector: 'office' },
      { country: 'DE', sector: 'office' }
    ],
    [
      { country: 'DE', sector: 'hospital' },
      { country: 'DE', sector: 'hospital' }
    ],
    [
      { country: 'unknown', region: 'NY', sector: 'retail' },
      { country: 'US', sector: 'retail' }
    ],
    [
      { country: 'DE', sector: 'zoo' },
      { country: 'DE', sector: 'unknown' }
    ],
    [{}, { country: 'US', sector: 'unknown' }]
  ])('%j is %j', (place, told) => {
    expect(placeOf(place)).toStrictEqual(told)
  })
})

test.each([
  ['none', 0],
  ['one', 1],
  ['two', 2],
  ['more', 3],
  ['unknown', 0]
])('"%s" turned down counts as %i', (turnedDown, count) => {
  const answers = { ...waiting, also: { more: ['none'], turnedDown } }
  expect(tellSituation(answers, toldOn).turnedDown).toBe(count)
})
