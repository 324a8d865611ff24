/** What is put in for an answer that is not known: real answers only, and people or days where asked. */
import { expect, test } from 'vitest'
import { fillingsOf } from '../../../src/domain/unknown/representatives.ts'
import { november } from '../questions/story.ts'
import { calendar } from '../timelines/advice-of-moment.ts'
import { storyWith } from './story-with.ts'

const context = { toldOn: november(24), today: november(24), calendar }
const { answers } = storyWith('nurse-told-hr-would-call', {})

test('“I don’t know” is never put in for itself', () => {
  const fillings = fillingsOf(
    { question: 'offer', field: 'how', name: 'offer.how' },
    answers,
    context
  )
  expect(fillings.length).toBeGreaterThan(1)
  expect(fillings.map(({ offer }) => offer?.how)).not.toContain('unknown')
})

test('a person who is not known is tried as several people', () => {
  const fillings = fillingsOf(
    { question: 'offer', field: 'from', name: 'offer.from' },
    answers,
    context
  )
  const people = new Set(fillings.map(({ offer }) => offer?.from))
  expect(people.size).toBeGreaterThan(1)
})
