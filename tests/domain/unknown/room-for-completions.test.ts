/** Which cases are gone through: no more than can be, none that cannot be, and what is left out is named. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { completionsOf, fitsIn, thatMatter } from '../../../src/domain/unknown/completions.ts'
import { november } from '../questions/story.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

const context = { toldOn: november(24), today: november(24), calendar }
const unknown = 'unknown'

const waiting: Answers = {
  stage: { stage: 'waiting' },
  interview: { date: '2026-11-03', with: 'hr' },
  said: { time: 'nothing' },
  contacts: { did: 'nothing' },
  also: { more: ['none'] },
  place: { country: 'US', sector: 'office' }
}

const namesOf = (opens: readonly { readonly name: string }[]) => opens.map(({ name }) => name)

describe('when there is room', () => {
  /** Five interview days, four days and five ways of the first message, four days of the second. */
  const fourHundred: Answers = {
    ...waiting,
    interview: { date: unknown, with: 'hr' },
    contacts: {
      did: 'some',
      rows: [
        { day: unknown, to: 'hr', how: unknown, why: 'chase' },
        { day: unknown, to: 'hr', how: 'email', why: 'chase' }
      ]
    }
  }

  test('four hundred cases fit, and all of them are gone through', () => {
    expect(fitsIn(fourHundred, context)).toBe(true)
    const { varied, leftOpen } = completionsOf(fourHundred, context)
    expect(namesOf(varied)).toEqual([
      'interview.date',
      'contacts.day',
      'contacts.how',
      'contacts.day'
    ])
    expect(leftOpen).toEqual([])
  })

  test('with one more open answer something is left to the careful reading, and named', () => {
    const more: Answers = { ...fourHundred, place: { country: 'US', sector: unknown } }
    expect(fitsIn(more, context)).toBe(false)
    const { varied, leftOpen } = completionsOf(more, context)
    expect(varied).toHaveLength(4)
    expect(namesOf(leftOpen)).toEqual(['place.sector'])
  })

  test('what comes first is gone through first, and then whatever still fits in', () => {
    const more: Answers = { ...fourHundred, place: { country: 'US', sector: unknown } }
    const turned = thatMatter(more, context).toReversed()
    const { varied, leftOpen } = completionsOf(more, context, turned)
    expect(varied.map(({ name, row }) => [name, row])).toEqual([
      ['contacts.day', 0],
      ['contacts.how', 0],
      ['contacts.day', 1],
      ['place.sector', undefined]
    ])
    expect(namesOf(leftOpen)).toEqual(['interview.date'])
  })

  test('only what is named is gone through', () => {
    const [first] = thatMatter(fourHundred, context)
    const { completions, varied, leftOpen } = completionsOf(
      fourHundred,
      context,
      first ? [first] : []
    )
    expect(namesOf(varied)).toEqual(['interview.date'])
    expect(leftOpen).toHaveLength(3)
    expect(completions.map(({ choices }) => choices)).toEqual([[0], [1], [2], [3], [4]])
  })

  test('of two messages whose day is open, only the one that is named', () => {
    const last = thatMatter(fourHundred, context).slice(-1)
    const { varied } = completionsOf(fourHundred, context, last)
    expect(varied.map(({ name, row }) => [name, row])).toEqual([['contacts.day', 1]])
  })
})

test('an answer on which no verdict hangs is not gone through', () => {
  const answers: Answers = { ...waiting, place: { country: unknown, sector: 'office' } }
  expect(thatMatter(answers, context)).toEqual([])
  expect(completionsOf(answers, context).completions).toHaveLength(1)
})

test('a question that a case does not ask is passed over in that case, and keeps its place', () => {
  const answers: Answers = {
    ...waiting,
    stage: { stage: unknown },
    interview: { date: unknown, with: 'hr' }
  }
  const { completions, varied } = completionsOf(answers, context)
  expect(namesOf(varied)).toEqual(['stage.stage', 'interview.date'])
  const talked = completions.filter(({ answers: { stage } }) => stage?.stage === 'talked')
  expect(talked.map(({ choices }) => choices)).toEqual([[2, -1]])
  const isWaiting = completions.filter(({ answers: { stage } }) => stage?.stage === 'waiting')
  expect(isWaiting.map(({ choices }) => choices[1])).toEqual([0, 1, 2, 3, 4])
})

describe('what cannot be is left out', () => {
  test('a last round before an earlier one', () => {
    const interview = { date: unknown, with: 'hr', earlier: '2026-11-16', earlierWith: 'manager' }
    const { completions } = completionsOf({ ...waiting, interview }, context)
    expect(completions.map(({ answers }) => answers.interview?.date)).toEqual([
      '2026-11-23',
      '2026-11-19'
    ])
  })

  test('if nothing can be, the answers stand as they were told', () => {
    const interview = { date: unknown, with: 'hr', earlier: '2026-11-24', earlierWith: 'manager' }
    const answers: Answers = { ...waiting, interview }
    expect(completionsOf(answers, context).completions).toEqual([{ answers, choices: [] }])
  })

  test('an interview ahead on the day of the check is still one when it is read later', () => {
    const answers: Answers = {
      stage: { stage: 'ahead' },
      interview: { date: unknown, with: 'hr' },
      also: { more: ['none'] },
      place: { country: 'US', sector: 'office' }
    }
    const later = { ...context, today: november(30) }
    expect(completionsOf(answers, later).completions).toHaveLength(3)
  })
})
