/** The verdicts still possible: told once they are few, and the right one is always among them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { verdictsPossible } from '../../../src/domain/questions/narrowing.ts'
import { answersInUse, askedQuestions } from '../../../src/domain/questions/path.ts'
import { needlessQuestions } from '../../../src/domain/questions/relevance.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { anyWholeAnswers } from './any-answers.ts'
import { groundOf, momentsOn, stories, tables } from './check-ground.ts'
import { november } from './story.ts'

/** On every page where verdicts are told, the one that comes out must be among them. */
function expectTold(answers: Answers, today: PlainDate): readonly (readonly string[])[] {
  const ground = { toldOn: today, tables }
  const needless = needlessQuestions(answers, ground)
  const situation = tellSituation(answersInUse(answers, needless), today)
  const calendar = makeCalendar(tables[situation.country], situation.region)
  return momentsOn(today).flatMap((moment) => {
    const { verdict } = advise(situation, moment, { calendar, book: ruleBook })
    return askedQuestions(answers, needless).flatMap((question) => {
      const told = verdictsPossible(answers, question, needless, ground, moment)
      if (told === undefined) return []
      expect(told).toContain(verdict)
      expect(told.length).toBeLessThanOrEqual(3)
      return [told]
    })
  })
}

describe.each(stories)('the story "$id"', ({ answers, today }) => {
  test('has its verdict among those told as still possible', () => {
    expectTold(answers, groundOf({ today }).toldOn)
  })
})

test('whatever is answered, the verdict was among those told before', () => {
  fc.assert(
    fc.property(anyWholeAnswers(november(24)), (answers) => {
      expectTold(answers, november(24))
    }),
    { numRuns: 120 }
  )
})

test('at her last question the nurse sees that it is a last note, or to wait', () => {
  const nurse = stories.find(({ id }) => id === 'nurse-told-hr-would-call')
  const told = expectTold(nurse?.answers ?? {}, november(24))
  expect(told[0]).toEqual(['wait', 'last-note'])
})

test('nothing is told while something is not known', () => {
  const answers: Answers = {
    stage: { stage: 'waiting' },
    interview: { date: 'unknown' },
    said: { time: 'nothing' },
    contacts: { did: 'nothing' },
    also: { more: ['none'] }
  }
  const [moment] = momentsOn(november(24))
  if (moment === undefined) throw new Error('There is a moment')
  expect(verdictsPossible(answers, 'place', [], groundOf({}), moment)).toBeUndefined()
})
