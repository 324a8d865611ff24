/** The same words are printed once, and every task that needs them names their letter. */
import { expect, test } from 'vitest'
import type { MessageText, TaskText } from '../../../src/domain/advice/advice-text.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { wordsOnSheet } from '../../../src/views/print/words-on-sheet.ts'

function say(body: string): MessageText {
  return { kind: 'email', subject: null, body, gatekeeper: null, voicemail: null }
}

function task(id: string, day: string, message: MessageText | null): TaskText {
  return {
    id,
    date: plainDate(day),
    verdict: 'call',
    title: id,
    detail: '',
    lineTitle: 'Reach a person',
    lineDetail: '',
    message,
    role: 'contact',
    when: null,
    isPutOff: false
  }
}

test('two calls with the same words share one letter, others have their own', () => {
  const [first, second] = [
    task('today', '2026-11-24', say('Am I to start?')),
    task('tomorrow', '2026-11-25', say('Am I to start?'))
  ]
  const last = task('last', '2026-12-01', say('Thank you.'))
  const silent = task('keep-applying', '2026-11-24', null)
  const letters = wordsOnSheet([first, silent, second, last]).map(({ letter, tasks }) => [
    letter,
    tasks.map(({ id }) => id)
  ])
  expect(letters).toEqual([
    ['A', ['today', 'tomorrow']],
    ['B', ['last']]
  ])
})

test('no more than six kinds of words are printed', () => {
  const tasks = Array.from({ length: 8 }, (_, index) =>
    task(`t${index}`, '2026-11-24', say(`Words ${index}`))
  )
  expect(wordsOnSheet(tasks).map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
})
