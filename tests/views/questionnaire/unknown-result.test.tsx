/** The answer of someone who did not know something: the note stands below it, or nothing worse. */
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { withAnswers } from '../../../src/domain/unknown/fill-answer.ts'
import { loadHarm, reasonsOf } from '../../../src/knowledge/harm.ts'
import { unknownWordsFormat } from '../../../src/views/questionnaire/result/unknown-words.ts'
import { answersOf, openOver, startAtTheCheck } from './kept-answers.tsx'

const harm = loadHarm()
const unknownWords = {
  format: unknownWordsFormat,
  note: harm.words.note,
  findOut: harm.words['find-out'],
  why: reasonsOf(harm.cells)
}

startAtTheCheck()

/** She does not know what was said. */
const forgetfulNurse = withAnswers(answersOf('nurse-told-hr-would-call'), {
  said: { time: 'unknown' }
})

test('the nurse who does not know what was said reads the answer, and what to find out first', async () => {
  await openOver(forgetfulNurse, async (address) =>
    address.includes('unknown') ? Response.json(unknownWords) : Response.error()
  )
  const note = await screen.findByRole('heading', { name: 'What you left open' })
  const text = note.parentElement?.textContent
  expect(text).toContain('You did not know what they said about when you would hear.')
  expect(text).toContain('To wait and to send one last note would do equal harm if wrong.')
  expect(text).toContain('Look in the invitation, their messages and your notes.')
  expect(screen.getByText('No.')).toBeTruthy()
})

test.each([
  { why: 'do not come', answer: async () => Response.error() },
  { why: 'are of another version', answer: async () => Response.json({ format: 0 }) }
])('the answer stands alone when the words of the note $why', async ({ answer }) => {
  await openOver(forgetfulNurse, answer)
  await screen.findByText('No.')
  expect(screen.queryByRole('heading', { name: 'What you left open' })).toBeNull()
})
