/** Which questions are asked: never too many, never one that an earlier answer has made needless. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answers,
  type AnswerValue,
  isAnswerTo
} from '../../../src/domain/questions/answers.ts'
import { flow } from '../../../src/domain/questions/flow.ts'
import {
  answersInUse,
  askedQuestions,
  nextQuestion,
  previousQuestion,
  shownFields
} from '../../../src/domain/questions/path.ts'
import { questionIds } from '../../../src/domain/questions/question-id.ts'
import { questions } from '../../../src/domain/questions/questions.ts'
import { situationOf } from '../../../src/domain/questions/situation-of.ts'
import { november } from './story.ts'

/** Any answers to the choices that steer the path. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questionIds.map((id) => [
      id,
      fc.record(
        Object.fromEntries(
          questions[id].fields.flatMap((field): readonly [string, fc.Arbitrary<AnswerValue>][] => {
            if (field.kind === 'choice') return [[field.id, fc.constantFrom(...field.options)]]
            if (field.kind === 'several') return [[field.id, fc.subarray([...field.options])]]
            return []
          })
        )
      )
    ])
  )
)

test('no path is longer than ten pages, and no page shows more than four fields', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const asked = askedQuestions(answers)
      expect(asked.length).toBeLessThanOrEqual(10)
      for (const id of asked) expect(shownFields(answers, id).length).toBeLessThanOrEqual(4)
    }),
    { numRuns: 2000 }
  )
})

test('every question is asked on some path, and only earlier questions decide about it', () => {
  for (const id of questionIds) expect(flow.some((row) => row.ask === id)).toBe(true)
  flow.forEach(({ when }, index) => {
    const earlier = flow.slice(0, index).map((row) => row.ask)
    for (const { question } of when) expect(earlier).toContain(question)
  })
})

test('every choice ends on "I don’t know"', () => {
  const choices = questionIds.flatMap((id) =>
    questions[id].fields.flatMap((field) => ('options' in field ? [field.options.at(-1)] : []))
  )
  expect(new Set(choices)).toEqual(new Set(['unknown']))
})

test('back undoes next on every path', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const id of askedQuestions(answers)) {
        const next = nextQuestion(answers, id)
        if (next !== undefined) expect(previousQuestion(answers, next)).toBe(id)
      }
    })
  )
})

describe('an answer whose question is no longer asked', () => {
  const answers: Answers = {
    stage: { stage: 'offered' },
    offer: { how: 'conditional', date: '2026-11-02' },
    'offer-state': { answered: 'accepted', checks: 'cleared', answerBy: '2026-11-27' }
  }

  test('is set aside, and does not steer', () => {
    const changed: Answers = { ...answers, offer: { how: 'hint', date: '2026-11-02' } }
    expect(answersInUse(changed)['offer-state']).toBeUndefined()
    const { events } = situationOf(changed, november(24)).situation
    expect(events.map(({ kind }) => kind)).toEqual(['interview', 'offer'])
  })

  test('is set aside, too, when it only is out of sight on its page', () => {
    expect(answersInUse(answers)['offer-state']).toEqual({
      answered: 'accepted',
      checks: 'cleared'
    })
  })

  test('returns with its question', () => {
    const away: Answers = { ...answers, stage: { stage: 'waiting' } }
    const back: Answers = { ...away, stage: { stage: 'offered' } }
    expect(answersInUse(back)).toEqual(answersInUse(answers))
  })
})

test('whatever is answered, a situation comes out and nothing throws', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { situation } = situationOf(answers, november(24))
      for (const event of situation.events) expect(event.date).toMatch(/^\d{4}-\d\d-\d\d$/)
    })
  )
})

test('a value that is no answer to its field is not taken', () => {
  const [stage] = questions.stage.fields
  if (stage === undefined) throw new Error('The first question has a field')
  for (const value of ['', 'constructor', 5, null, [], {}, ['waiting']]) {
    expect(isAnswerTo(stage, value)).toBe(false)
  }
})

test('who led the earlier interview is asked only when there was one', () => {
  const shown = (earlier: string) =>
    shownFields({ interview: { earlier } }, 'interview').map(({ id }) => id)
  expect(shown('2026-10-20')).toContain('earlierWith')
  for (const earlier of ['none', 'unknown']) expect(shown(earlier)).not.toContain('earlierWith')
  expect(shownFields({}, 'interview').map(({ id }) => id)).not.toContain('earlierWith')
})
