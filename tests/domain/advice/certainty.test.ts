/** What an answer rests on: a law speaks for its own country only, and the best support counts. */
import { expect, test } from 'vitest'
import { certaintyOf, groundOf } from '../../../src/domain/advice/certainty.ts'

const law = { ground: 'law', country: 'DE' } as const
const official = { ground: 'official', country: 'DE, FR' } as const
const study = { ground: 'study', country: 'DE' } as const

test.each([
  { support: law, country: 'DE', ground: 'law' },
  { support: law, country: 'FR', ground: 'expert' },
  { support: official, country: 'FR', ground: 'official' },
  { support: official, country: 'ES', ground: 'expert' },
  { support: study, country: 'ES', ground: 'study' },
  { support: { ...law, country: 'any' }, country: 'ES', ground: 'law' },
  { support: law, country: null, ground: 'law' }
] as const)(
  'a $support.ground of $support.country is worth a $ground in $country',
  ({ support, country, ground }) => {
    expect(groundOf([support], country)).toBe(ground)
  }
)

test('of several supports the best counts, and without any it is our own judgement', () => {
  expect(groundOf([study, law], 'DE')).toBe('law')
  expect(groundOf([study, law], 'ES')).toBe('study')
  expect(groundOf([], 'ES')).toBe('own')
})

test('an answer is never surer than its weakest link', () => {
  expect(certaintyOf(['one', 'other'], { one: [law], other: [study] }, 'DE')).toEqual({
    grounds: ['law', 'study'],
    weakest: 'study'
  })
  expect(certaintyOf(['one', 'bare'], { one: [law] }, 'ES').weakest).toBe('own')
})
