/** Under the answer: why, what did not matter, and what would change it; and nothing worse without them. */
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { laterWordsFormat } from '../../../src/domain/messages/describe-explanation.ts'
import { loadWords } from '../../../src/knowledge/words.ts'
import { answersOf, openOver, startAtTheCheck } from './kept-answers.tsx'

const { core, explanations } = loadWords()
const later = { format: laterWordsFormat, reasons: core.reasons, explanations }

startAtTheCheck()

test('the nurse reads her own reasons, and what would change the answer on which day', async () => {
  await openOver(answersOf('nurse-told-hr-would-call'), async (address) =>
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
  await openOver(answersOf('nurse-told-hr-would-call'), answer)
  expect(await screen.findByText('No.')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'What would change it' })).toBeNull()
})
