/** When the place of the job need not be asked: only once all before it is answered and known. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { verdictsPossible } from '../../../src/domain/questions/narrowing.ts'
import { progressAt } from '../../../src/domain/questions/progress.ts'
import { needlessQuestions } from '../../../src/domain/questions/relevance.ts'
import { groundOf } from './check-ground.ts'
import { toldOn, waiting } from './told.ts'

const ground = groundOf({})
const moment = { today: toldOn, afterHours: false }

/** They have it: accepted, cleared, and nothing left open. */
const settled: Answers = {
  stage: { stage: 'have-it' },
  offer: { how: 'firm', date: '2026-11-16', from: 'hr', start: '2026-12-14' },
  'offer-state': { answered: 'accepted', answeredOn: '2026-11-20', checks: 'cleared' },
  contacts: { did: 'nothing' },
  also: { more: ['none'] }
}

describe('the place', () => {
  test.each([
    { answers: settled, needless: ['place'], why: 'all is settled' },
    { answers: { ...settled, contacts: {} }, needless: [], why: 'the contacts are not answered' },
    {
      answers: { ...settled, contacts: { did: 'unknown' } },
      needless: [],
      why: 'the contacts are not known'
    },
    {
      answers: {
        ...settled,
        stage: { stage: 'offered' },
        offer: { ...settled.offer, how: 'verbal' }
      },
      needless: [],
      why: 'nothing is in writing'
    }
  ])('is left out as $needless, since $why', ({ answers, needless }) => {
    expect(needlessQuestions(answers, ground)).toEqual(needless)
  })

  test('is judged again when anything changes, and back', () => {
    const open = {
      ...settled,
      stage: { stage: 'offered' },
      offer: { ...settled.offer, how: 'verbal' }
    }
    expect(needlessQuestions(settled, ground)).toEqual(['place'])
    expect(needlessQuestions(open, ground)).toEqual([])
    expect(needlessQuestions(settled, ground)).toEqual(['place'])
  })
})

describe('the verdicts still possible', () => {
  const asked: Answers = {
    ...waiting,
    said: { time: 'nothing' },
    contacts: { did: 'nothing' },
    also: { more: ['none'] }
  }
  const told = (answers: Answers, question: 'place' | 'also' | 'wishes' = 'place', at = moment) =>
    verdictsPossible(answers, question, [], ground, at)

  test('are told on the last page, in the order of all verdicts', () => {
    expect(told(asked)).toEqual(['wait', 'call'])
  })

  test.each([
    { answers: asked, question: 'also', why: 'too much is open on an earlier page' },
    {
      answers: { ...asked, contacts: {} },
      question: 'place',
      why: 'a question before lacks its answer'
    },
    {
      answers: { ...asked, said: { time: 'unknown' } },
      question: 'place',
      why: 'something is not known'
    }
  ] as const)('are not told, since $why', ({ answers, question }) => {
    expect(told(answers, question)).toBeUndefined()
  })

  test('are not told of a question that is not asked', () => {
    expect(told(asked, 'wishes')).toBeUndefined()
    expect(verdictsPossible(asked, 'place', ['place'], ground, moment)).toBeUndefined()
  })

  test('are told on the page of wishes once they are few, whatever is wished', () => {
    const refused: Answers = {
      stage: { stage: 'refused' },
      refusal: { date: '2026-11-23', from: 'hr' },
      interview: { date: '2026-11-16', with: 'manager' },
      contacts: { did: 'nothing' }
    }
    expect(told(refused, 'wishes')).toEqual(['stop', 'close-kindly'])
  })

  test('are those of the moment at which they are asked for', () => {
    const beforeNoon = told(asked)
    expect(told(asked)).toBe(beforeNoon)
    const later = told(asked, 'place', { today: toldOn, afterHours: true })
    expect(later).not.toBe(beforeNoon)
  })

  test('are those that what was logged since leaves open', () => {
    const refusal = { kind: 'refusal', date: toldOn, from: 'manager' } as const
    const since = { ...ground, log: [refusal] }
    expect(told(asked)).toEqual(['wait', 'call'])
    expect(verdictsPossible(asked, 'place', [], since, moment)).toEqual(['close-kindly'])
  })
})

describe('how far the check has come', () => {
  test.each([
    { question: 'stage', progress: { number: 1, left: 2 } },
    { question: 'offer-state', progress: { number: 3, left: 0 } }
  ] as const)('at "$question" of a declined offer: $progress', ({ question, progress }) => {
    const declined: Answers = { ...settled, 'offer-state': { answered: 'declined' } }
    expect(progressAt(declined, question)).toEqual(progress)
  })

  test('a question that is not on the path counts as the first', () => {
    expect(progressAt(settled, 'talk')).toEqual({ number: 1, left: 5 })
  })

  test('what is left out is not counted', () => {
    expect(progressAt(settled, 'also')).toEqual({ number: 5, left: 1 })
    expect(progressAt(settled, 'also', ['place'])).toEqual({ number: 5, left: 0 })
  })

  test('while it is open whether there is more, each thing that there may be counts', () => {
    const { also: _, ...open } = settled
    expect(progressAt(open, 'also')).toEqual({ number: 5, left: 5 })
    expect(progressAt({ ...open, also: { more: ['asked'] } }, 'also').left).toBe(2)
  })
})
