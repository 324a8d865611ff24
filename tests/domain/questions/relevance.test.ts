/** No needless question, and none left out that could matter: the advice is that of the whole check. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { answersInUse, askedQuestions } from '../../../src/domain/questions/path.ts'
import type { QuestionId } from '../../../src/domain/questions/question-id.ts'
import { questions } from '../../../src/domain/questions/questions.ts'
import { needlessQuestions } from '../../../src/domain/questions/relevance.ts'
import { anyAnswer, anyWholeAnswers } from './any-answers.ts'
import { groundOf, momentsOn, outcome, stories, tables } from './check-ground.ts'
import { november, row } from './story.ts'

const places: readonly Answer[] = ['US', 'DE', 'ES', 'IN', 'NZ', 'unknown'].flatMap((country) =>
  ['unknown', 'hospital', 'government', 'retail', 'school'].map((sector) => ({ country, sector }))
)

/** The whole check, with each answer to what was left out. */
function asIfAsked(used: Answers, needless: readonly QuestionId[]): readonly Answers[] {
  expect(needless.filter((question) => question !== 'place')).toEqual([])
  return needless.length === 0 ? [used] : places.map((place) => ({ ...used, place }))
}

function expectSameAdvice(answers: Answers, toldOn: PlainDate, readOn: readonly PlainDate[]) {
  const needless = needlessQuestions(answers, { toldOn, tables })
  const used = answersInUse(answers, needless)
  for (const moment of readOn.flatMap(momentsOn)) {
    const told = outcome(used, toldOn, moment)
    for (const whole of asIfAsked(used, needless)) {
      expect(outcome(whole, toldOn, moment), JSON.stringify(whole.place)).toBe(told)
    }
  }
}

describe.each(stories)('the story "$id"', (story) => {
  const { toldOn } = groundOf(story)

  test('has the advice of the whole check, whatever the questions left out would have said', () => {
    expectSameAdvice(story.answers, toldOn, [toldOn])
  })
})

test('on random answers, what is left out changes nothing, whatever is answered', () => {
  const toldOn = november(24)
  const anything = fc.record({
    answers: anyWholeAnswers(toldOn),
    place: anyAnswer(questions.place.fields, toldOn)
  })
  fc.assert(
    fc.property(anything, ({ answers, place }) => {
      const needless = needlessQuestions(answers, { toldOn, tables })
      const used = answersInUse(answers, needless)
      if (needless.length === 0) return
      for (const moment of momentsOn(toldOn)) {
        expect(outcome({ ...used, place }, toldOn, moment)).toBe(outcome(used, toldOn, moment))
      }
    }),
    { numRuns: 1500 }
  )
})

describe('whoever has closed it is asked nothing more', () => {
  const have: Answers = {
    stage: { stage: 'have-it' },
    offer: { how: 'firm', date: '2026-11-16', from: 'hr', start: '2026-12-14' },
    'offer-state': { answered: 'accepted', answeredOn: '2026-11-20', checks: 'cleared' },
    contacts: { did: 'nothing' },
    also: { more: ['none'], turnedDown: 'none' }
  }

  test('the place of a job that is theirs is not asked', () => {
    expect(needlessQuestions(have, groundOf({}))).toEqual(['place'])
  })

  test('it stays so on the days that follow', () => {
    const days = [0, 1, 5, 20, 60].map((count) => addDays(november(24), count))
    expectSameAdvice(have, november(24), days)
  })

  test('the place is asked after all when a message has come since that opens everything', () => {
    const silent: Answers = {
      stage: { stage: 'waiting' },
      interview: { date: '2026-09-01', with: 'hr' },
      said: { time: 'nothing' },
      contacts: {
        did: 'some',
        rows: [
          row(plainDate('2026-09-14'), 'hr', 'email', 'chase'),
          row(plainDate('2026-09-28'), 'hr', 'email', 'chase')
        ]
      },
      also: { more: ['none'] }
    }
    const log = [
      { kind: 'reply', date: november(26), from: 'hr', says: { kind: 'positive' } }
    ] as const
    expect(needlessQuestions(silent, groundOf({}))).toEqual(['place'])
    expect(needlessQuestions(silent, { ...groundOf({}), log })).toEqual([])
  })

  test('after a declined offer nothing more is asked, as after a withdrawal', () => {
    const declined: Answers = {
      ...have,
      'offer-state': { answered: 'declined', answeredOn: '2026-11-20' }
    }
    expect(askedQuestions(declined)).toEqual(['stage', 'offer', 'offer-state'])
  })
})

test('what is not known is asked on: for one of its answers the question may matter', () => {
  const silent: Answers = {
    stage: { stage: 'refused' },
    refusal: { date: '2026-10-01', from: 'unknown' },
    interview: { date: '2026-09-20', with: 'manager' },
    contacts: { did: 'nothing' },
    wishes: { wishes: ['none'] }
  }
  expect(needlessQuestions(silent, groundOf({}))).toEqual([])
})

describe('an answer whose question is left out', () => {
  const place = { country: 'DE', sector: 'government' }
  const settled: Answers = {
    stage: { stage: 'have-it' },
    offer: { how: 'firm', date: '2026-11-16', from: 'hr', start: '2026-12-14' },
    'offer-state': { answered: 'accepted', answeredOn: '2026-11-20', checks: 'cleared' },
    contacts: { did: 'nothing' },
    also: { more: ['none'] },
    place
  }
  const open: Answers = {
    ...settled,
    offer: { how: 'hint', date: '2026-11-16', from: 'hr', start: '2026-12-14' },
    said: { time: 'soon' }
  }

  test('is set aside, and returns with its question', () => {
    const needless = needlessQuestions(settled, groundOf({}))
    expect(answersInUse(settled, needless).place).toBeUndefined()
    expect(answersInUse(open, needlessQuestions(open, groundOf({}))).place).toEqual(place)
  })

  test('does not change what is left out: setting aside once more changes nothing', () => {
    fc.assert(
      fc.property(anyWholeAnswers(november(24)), (answers) => {
        const ground = groundOf({ today: plainDate('2026-11-24') })
        const needless = needlessQuestions(answers, ground)
        const used = answersInUse(answers, needless)
        expect(needlessQuestions(used, ground)).toEqual(needless)
        expect(answersInUse(used, needless)).toEqual(used)
      }),
      { numRuns: 100 }
    )
  })
})
