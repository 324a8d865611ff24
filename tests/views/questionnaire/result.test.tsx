/** The answer after the check: opening, days, relief, and the way to the plan. */
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answersInUse } from '../../../src/domain/questions/path.ts'
import { eraseEverything } from '../../../src/state/index.ts'
import { storageKey } from '../../../src/storage/index.ts'
import { Questionnaire } from '../../../src/views/questionnaire/Questionnaire.tsx'
import { offerStories } from '../../domain/questions/offer-stories.ts'
import { knowledge, words } from './words.ts'

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

/** Opens the check as someone who has answered all of a story. */
async function openAnswered(id: string) {
  const story = offerStories.find((one) => one.id === id)
  const answers = answersInUse(story?.answers ?? {})
  const application = { id: 'a1', answers, log: [], ticks: {}, createdOn: '2026-11-24', names: {} }
  const record = { v: 2, revision: 1, applications: [application], current: 'a1' }
  localStorage.setItem(storageKey, JSON.stringify(record))
  await act(() => void render(<Questionnaire words={words} knowledge={knowledge} />))
}

test('the nurse reads: no, one last note on 1 December, let it go on 8 December', async () => {
  await openAnswered('nurse-told-hr-would-call')
  const heading = await screen.findByText('No.')
  expect(heading.closest('h1')?.textContent).toContain('Should I call again?')
  const days = screen.getAllByRole('listitem').map((row) => row.querySelector('time')?.dateTime)
  expect(days).toEqual(['2026-11-24', '2026-12-01', '2026-12-08'])
  expect(screen.getByText('One call was fine.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'See the plan' }).getAttribute('href')).toBe('/plan/')
})

test('the sign and its panel carry the tone of the verdict, and the word stands beside it', async () => {
  await openAnswered('verbal-offer-and-notice')
  await screen.findByText('Not yet.')
  expect(document.querySelector('[data-tone="first"] .sign-diamond')).not.toBeNull()
})

test('the nurse reads beside her days to keep applying, as her plan says', async () => {
  await openAnswered('nurse-told-hr-would-call')
  await screen.findByText('No.')
  const part = screen.getByRole('heading', { name: 'Along with it' }).parentElement
  expect(part?.textContent).toContain('Keep applying')
  expect(screen.getAllByText('Keep applying')).toHaveLength(1)
})
