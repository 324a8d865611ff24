/** What may be so is always something that could have been told, and never more than can be tried. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { firstUnanswered } from '../../../src/domain/questions/path.ts'
import { findProblems } from '../../../src/domain/questions/problems.ts'
import { completionsOf, mostCompletions } from '../../../src/domain/unknown/completions.ts'
import { openAnswersIn } from '../../../src/domain/unknown/open-answers.ts'
import { namesThatMatter } from '../../../src/domain/unknown/representatives.ts'
import { waitingStories } from '../questions/waiting-stories.ts'
import { calendar } from './advise-told.ts'
import { randomAnswers, toldOn } from './random-answers.ts'

const context = { toldOn, today: toldOn, calendar }

test('every completion is a whole story that the check accepts', () => {
  fc.assert(
    fc.property(randomAnswers(1), (answers) => {
      for (const { answers: completed } of completionsOf(answers, context).completions) {
        expect(firstUnanswered(completed)).toBeUndefined()
        expect(findProblems(completed, toldOn)).toEqual([])
      }
    }),
    { numRuns: 60 }
  )
})

test('there are never more completions than can be tried, and what is left out is named', () => {
  fc.assert(
    fc.property(randomAnswers(3), (answers) => {
      const { completions, varied, leftOpen } = completionsOf(answers, context)
      expect(completions.length).toBeLessThanOrEqual(mostCompletions)
      const open = openAnswersIn(answers).map(({ name }) => name)
      for (const { name } of [...varied, ...leftOpen]) expect(open).toContain(name)
    }),
    { numRuns: 60 }
  )
})

test('whatever is known stays as it was told', () => {
  const [story] = waitingStories
  const answers = { ...story?.answers, said: { time: 'unknown' } }
  for (const { answers: completed } of completionsOf(answers, context).completions) {
    expect({ ...completed, said: undefined }).toEqual({ ...answers, said: undefined })
  }
})

test('a day that is not known stands for days on which thanks are due up to days when all is over', () => {
  const answers = {
    stage: { stage: 'waiting' },
    interview: { date: 'unknown' },
    said: { time: 'nothing' },
    contacts: { did: 'nothing' },
    also: { more: ['none'] },
    place: { country: 'US', sector: 'office' }
  }
  const days = completionsOf(answers, context).completions.map(
    ({ answers: completed }) => completed.interview?.date
  )
  expect(days).toEqual(['2026-11-23', '2026-11-19', '2026-11-12', '2026-10-26', '2026-08-20'])
})

test('an interview lies before the messages that were sent since', () => {
  const sent = plainDate('2026-11-13')
  const answers = {
    stage: { stage: 'waiting' },
    interview: { date: 'unknown' },
    said: { time: 'nothing' },
    contacts: { did: 'some', rows: [{ day: sent, to: 'hr', how: 'email', why: 'chase' }] },
    also: { more: ['none'] },
    place: { country: 'US', sector: 'office' }
  }
  for (const { answers: completed } of completionsOf(answers, context).completions) {
    expect(String(completed.interview?.date) <= sent).toBe(true)
  }
})

test('what was left blank is not varied: it was not said to be unknown', () => {
  const [story] = waitingStories
  const { interview: _, ...answers } = story?.answers ?? {}
  const blank = { ...answers, interview: { date: '2026-11-03' } }
  expect(openAnswersIn(blank)).toEqual([])
})

test('every answer that may be varied has a name of its own', () => {
  const names = namesThatMatter()
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['interview.date', 'contacts.how', 'said.time']))
})
