/** The answer of someone who did not know something: the note stands below it, or nothing worse. */
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withAnswers } from '../../../src/domain/unknown/fill-answer.ts'
import { loadHarm, reasonsOf } from '../../../src/knowledge/harm.ts'
import { eraseEverything } from '../../../src/state/index.ts'
import { storageKey } from '../../../src/storage/index.ts'
import { Questionnaire } from '../../../src/views/questionnaire/Questionnaire.tsx'
import { unknownWordsFormat } from '../../../src/views/questionnaire/result/unknown-words.ts'
import { offerStories } from '../../domain/questions/offer-stories.ts'
import { knowledge, words } from './words.ts'

const harm = loadHarm()
const unknownWords = {
  format: unknownWordsFormat,
  note: harm.words.note,
  findOut: harm.words['find-out'],
  why: reasonsOf(harm.cells)
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00'), toFake: ['Date'] })
  vi.stubGlobal('scrollTo', () => undefined)
  history.replaceState(null, '', '/check/')
})

afterEach(() => {
  cleanup()
  eraseEverything()
  vi.useRealTimers()
})

/** Opens the check as the nurse who does not know what was said. */
async function openForgetfulNurse(answer: (address: string) => Promise<Response>) {
  vi.stubGlobal('fetch', answer)
  const story = offerStories.find(({ id }) => id === 'nurse-told-hr-would-call')
  const answers = withAnswers(story?.answers ?? {}, { said: { time: 'unknown' } })
  const application = { id: 'a1', answers, log: [], ticks: {}, createdOn: '2026-11-24', names: {} }
  const record = { v: 2, revision: 1, applications: [application], current: 'a1' }
  localStorage.setItem(storageKey, JSON.stringify(record))
  await act(() => void render(<Questionnaire words={words} knowledge={knowledge} />))
}

test('the nurse who does not know what was said reads the answer, and what to find out first', async () => {
  await openForgetfulNurse(async (address) =>
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
  await openForgetfulNurse(answer)
  await screen.findByText('No.')
  expect(screen.queryByRole('heading', { name: 'What you left open' })).toBeNull()
})
