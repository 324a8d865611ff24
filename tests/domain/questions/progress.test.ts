/** "At most 3 more": a bound that holds on every path, and is reached once five or fewer are open. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { askedQuestions } from '../../../src/domain/questions/path.ts'
import { progressAt } from '../../../src/domain/questions/progress.ts'
import type { QuestionId } from '../../../src/domain/questions/question-id.ts'
import { needlessQuestions } from '../../../src/domain/questions/relevance.ts'
import { anyWholeAnswers } from './any-answers.ts'
import { groundOf, stories } from './check-ground.ts'
import { november } from './story.ts'

const ground = groundOf({})
const whole = anyWholeAnswers(november(24))

/** What has been answered when a question comes in sight. */
function before(question: QuestionId, asked: readonly QuestionId[], answers: Answers): Answers {
  const earlier = asked.slice(0, asked.indexOf(question))
  return Object.fromEntries(earlier.map((id) => [id, answers[id] ?? {}]))
}

function pathOf(answers: Answers): readonly QuestionId[] {
  return askedQuestions(answers, needlessQuestions(answers, ground))
}

test('no path is longer than the count says, wherever one stands on it', () => {
  fc.assert(
    fc.property(whole, (answers) => {
      const asked = pathOf(answers)
      for (const question of asked) {
        const { number, left } = progressAt(before(question, asked, answers), question)
        expect(number + left).toBeGreaterThanOrEqual(asked.length)
      }
    }),
    { numRuns: 150 }
  )
})

test('the count never grows from one question to the next', () => {
  fc.assert(
    fc.property(whole, (answers) => {
      const asked = pathOf(answers)
      const most = asked.map((question) => {
        const { number, left } = progressAt(before(question, asked, answers), question)
        return number + left
      })
      expect(most).toEqual(most.toSorted((one, other) => other - one))
    }),
    { numRuns: 150 }
  )
})

const open = stories.flatMap((story) => {
  const { id, answers } = story
  const there = groundOf(story)
  const asked = askedQuestions(answers, needlessQuestions(answers, there))
  return asked.flatMap((question) => {
    const told = before(question, asked, answers)
    const { number, left } = progressAt(told, question)
    return left < 5 ? [{ id, question, told, number, left, there }] : []
  })
})

test.each(open)('"$id" at $question: $left more, and some answers lead to as many', (place) => {
  const { question, told, number, left, there } = place
  const isAsMany = fc.sample(whole, { numRuns: 200, seed: 24 }).some((answers) => {
    const given = { ...answers, ...told }
    const asked = askedQuestions(given, needlessQuestions(given, there))
    return asked.includes(question) && asked.length === number + left
  })
  expect(isAsMany).toBe(true)
})

test('at the first question ten are the most, and at the last one none is left', () => {
  expect(progressAt({}, 'stage')).toEqual({ number: 1, left: 9 })
  const withdrew: Answers = { stage: { stage: 'withdrew' } }
  expect(progressAt(withdrew, 'withdrawal')).toEqual({ number: 2, left: 0 })
})
