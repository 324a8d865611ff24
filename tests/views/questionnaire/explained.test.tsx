/** Under the answer: why, what did not matter, and what would change it; and nothing worse without them. */
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { laterWordsFormat } from '../../../src/domain/messages/describe-explanation.ts'
import { answersInUse } from '../../../src/domain/questions/path.ts'
import { loadWords } from '../../../src/knowledge/words.ts'
import { eraseEverything } from '../../../src/state/index.ts'
import { storageKey } from '../../../src/storage/index.ts'
import { Questionnaire } from '../../../src/views/questionnaire/Questionnaire.tsx'
import { offerStories } from '../../domain/questions/offer-stories.ts'
import { knowledge, words } from './words.ts'

const { core, explanations } = loadWords()
const later = { format: laterWordsFormat, reasons: core.reasons, explanations }

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

/** Opens the check as the nurse, with these answers to what the page fetches. */
async function openNurse(answer: (address: string) => Promise<Response>) {
  vi.stubGlobal('fetch', answer)
  const story = offerStories.find(({ id }) => id === 'nurse-told-hr-would-call')
  const answers = answersInUse(story?.answers ?? {})
  const application = { id: 'a1', answers, log: [], ticks: {}, createdOn: '2026-11-24', names: {} }
  const record = { v: 2, revision: 1, applications: [application], current: 'a1' }
  localStorage.setItem(storageKey, JSON.stringify(record))
  await act(() => void render(<Questionnaire words={words} knowledge={knowledge} />))
}

test('the nurse reads her own reasons, and what would change the answer on which day', async () => {
  await openNurse(async (address) =>
    address.includes('explanations') ? Response.json(later) : Response.error()
  )
  const changes = await screen.findByRole('heading', { name: 'What would change it' })
  expect(screen.getByText(/voicemail on Monday 23 November, and it has not been/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'What did not matter' })).toBeTruthy()
  const rows = changes.parentElement?.querySelectorAll('li') ?? []
  expect([...rows].map((row) => row.querySelector('h3')?.textContent)).toEqual([
    'If they answer that there is no news yet',
    'If another firm makes you an offer, and its deadline is near',
    'If nothing has come by Tuesday 8\u00A0December'
  ])
})

test.each([
  ['without a connection', async () => Response.error()],
  ['with the words of another version', async () => Response.json({ ...later, format: 'other' })]
])('%s the answer stands alone', async (_, answer) => {
  await openNurse(answer)
  expect(await screen.findByText('No.')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'What would change it' })).toBeNull()
})
