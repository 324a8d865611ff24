/** Answers in an address: they come back as they went, and nothing else comes in. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { fromBase64Url, toBase64Url } from '../../../src/domain/questions/base64-url.ts'
import { answersInUse } from '../../../src/domain/questions/path.ts'
import {
  decodeAnswers,
  encodeAnswers,
  longestLink
} from '../../../src/domain/questions/situation-link.ts'
import { askedStories } from './asked-stories.ts'
import { offerStories } from './offer-stories.ts'
import { otherStories } from './other-stories.ts'
import { waitingStories } from './waiting-stories.ts'

const stories = [...offerStories, ...waitingStories, ...askedStories, ...otherStories]

function fragmentOf(value: unknown): string {
  return `#a=${toBase64Url(JSON.stringify(value))}`
}

test.each(stories)('the answers of "$id" survive the address', ({ answers }) => {
  const fragment = encodeAnswers(answers)
  expect(fragment).toMatch(/^#a=[\w-]+$/)
  expect(fragment.length).toBeLessThan(2000)
  expect(decodeAnswers(fragment)).toEqual({ kind: 'ok', value: answersInUse(answers) })
})

test('a few answers without days can be given along by an article', () => {
  const answers: Answers = { stage: { stage: 'waiting' }, said: { time: 'soon' } }
  expect(decodeAnswers(encodeAnswers(answers))).toEqual({ kind: 'ok', value: answers })
})

describe('what is not ours is refused by name', () => {
  test.each([
    { fragment: '', problem: 'no-answers' },
    { fragment: '#why', problem: 'no-answers' },
    { fragment: '#a=', problem: 'damaged' },
    { fragment: '#a=%%%', problem: 'damaged' },
    { fragment: fragmentOf([99, {}]), problem: 'too-new' },
    { fragment: fragmentOf({ stage: 1 }), problem: 'damaged' },
    { fragment: fragmentOf([1, { nobody: { knows: 'this' } }]), problem: 'damaged' },
    { fragment: `#a=${'A'.repeat(longestLink)}`, problem: 'too-long' }
  ])('$fragment is $problem', ({ fragment, problem }) => {
    expect(decodeAnswers(fragment)).toEqual({ kind: 'failed', problem })
  })
})

test('an address of the greatest length is read, and one that is a letter longer is not', () => {
  const json = JSON.stringify([1, { stage: { stage: 'waiting' } }])
  const longest = `#a=${toBase64Url(json.padEnd(5997))}A`
  expect(longest).toHaveLength(longestLink)
  expect(decodeAnswers(longest)).toEqual({ kind: 'ok', value: { stage: { stage: 'waiting' } } })
  expect(decodeAnswers(`${longest}A`)).toEqual({ kind: 'failed', problem: 'too-long' })
})

test('an address without a version, or with one that is no number, is damaged', () => {
  const damaged = { kind: 'failed', problem: 'damaged' }
  expect(decodeAnswers(fragmentOf([]))).toEqual(damaged)
  expect(decodeAnswers(fragmentOf(['1', { stage: { stage: 'waiting' } }]))).toEqual(damaged)
  expect(decodeAnswers(fragmentOf([2, { stage: { stage: 'waiting' } }]))).toEqual({
    kind: 'failed',
    problem: 'too-new'
  })
})

test('unknown ids, values and prototypes are left out', () => {
  const json = '[1,{"__proto__":{"x":"y"},"stage":{"stage":"waiting","__proto__":"z","evil":"1"}}]'
  expect(decodeAnswers(`#a=${toBase64Url(json)}`)).toEqual({
    kind: 'ok',
    value: { stage: { stage: 'waiting' } }
  })
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
})

test('whatever stands in the address, reading it never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void decodeAnswers(`#a=${text}`)))
  fc.assert(fc.property(fc.jsonValue(), (value) => void decodeAnswers(fragmentOf([1, value]))))
})

test('any plain text goes there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(fromBase64Url(toBase64Url(text))).toBe(text)
    })
  )
})
