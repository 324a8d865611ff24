/** What a pasted sentence does to the answers, and that no text is misread for its length or shape. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  answerOfReading,
  answersOfReading
} from '../../../src/domain/promise-text/promise-answer.ts'
import { longestPromiseText, readPromise } from '../../../src/domain/promise-text/read-promise.ts'
import { readingQuestions } from '../../../src/domain/promise-text/reading.ts'
import { sentencesOf } from '../../../src/domain/promise-text/tokens/sentences.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { isAnswerTo, parseAnswers } from '../../../src/domain/questions/answers.ts'
import { questions } from '../../../src/domain/questions/questions.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { calendar, outcomesOf, read, sayReading } from './score.ts'

const said = { date: plainDate('2026-11-16'), calendar }

test('every reading of the list fills in answers that the question can hold, and tells the same time', () => {
  for (const { say, on } of outcomesOf('./corpus.yaml')) {
    const reading = read(say, on)
    const choices = reading.kind === 'ask' ? reading.choices : [reading]
    for (const choice of choices.filter((one) => one.kind !== 'unknown')) {
      const answer = answerOfReading(choice, { ...said, date: plainDate(on) })
      if (answer === undefined) continue
      for (const field of questions.said.fields) {
        const value = answer[field.id]
        if (value !== undefined) expect(isAnswerTo(field, value), say).toBe(true)
      }
      const answers: Answers = {
        stage: { stage: 'waiting' },
        interview: { date: on, who: ['manager'] },
        said: answer
      }
      const told = tellSituation(answers, plainDate(on)).events.find(({ kind }) => kind === 'said')
      if (choice.kind === 'read' && choice.about !== 'call-me') {
        expect(told, say).toMatchObject({ time: choice.time, firmness: choice.firmness })
      }
    }
  }
})

test('every wish of the list about how to contact them reaches the timeline as it was read', () => {
  let wishes = 0
  for (const { say, on } of outcomesOf('./corpus.yaml')) {
    const reading = read(say, on)
    const choices = reading.kind === 'ask' ? reading.choices : [reading]
    for (const choice of choices.filter((one) => one.kind !== 'unknown')) {
      const filled = answersOfReading(choice, { ...said, date: plainDate(on) }, {})
      expect(parseAnswers(filled), say).toEqual({ answers: filled, dropped: [] })
      if (choice.wish === undefined || choice.wish.kind === 'wait-until') continue
      const answers = { stage: { stage: 'waiting' }, interview: { date: on, who: ['manager'] } }
      const { events } = tellSituation({ ...answers, ...filled }, plainDate(on))
      const told = events.flatMap((event) => (event.kind === 'wish' ? [event.wish] : []))
      expect(told, say).toEqual([choice.wish])
      wishes += 1
    }
  }
  expect(wishes).toBe(10)
})

test('the day on which it was said decides, not today', () => {
  const context = { saidOn: plainDate('2026-11-16'), calendar }
  const early = readPromise('end of next week', { ...context, today: plainDate('2026-11-16') })
  const late = readPromise('end of next week', { ...context, today: plainDate('2026-12-30') })
  expect(early).toEqual(late)
  expect(sayReading(late)).toBe('by 2026-11-27 firm')
})

test('a text that is too long is not read, however plain its end', () => {
  const text = `${'Thank you. '.repeat(50)}By Friday.`
  expect(text.length).toBeGreaterThan(longestPromiseText)
  expect(read(text, '2026-11-16')).toEqual({ kind: 'unknown' })
})

test('every question that is asked offers two or three answers', () => {
  const asked = outcomesOf('./corpus.yaml').filter(({ got }) => got.startsWith('ask '))
  for (const { got } of asked) expect(got.split(' / ').length).toBeOneOf([2, 3])
  const kinds = new Set(asked.map(({ got }) => got.slice(4, got.indexOf(':'))))
  expect([...kinds].toSorted()).toEqual([...readingQuestions].toSorted())
})

describe.each([
  'a',
  "'",
  '1',
  '1.',
  'in ',
  'e-',
  '- ',
  '/',
  '\n',
  'or two weeks ',
  'w/',
  "a'",
  '&',
  'people '
])('a text of nothing but %j', (piece) => {
  test('is read without delay', () => {
    const start = performance.now()
    read(piece.repeat(500).slice(0, 500), '2026-11-16')
    read(piece.repeat(100_000).slice(0, 100_000), '2026-11-16')
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('takes no time out of all proportion when it is very long', () => {
    const start = performance.now()
    sentencesOf(piece.repeat(200_000).slice(0, 200_000))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
