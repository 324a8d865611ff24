/** The answer after the check: opening, days, relief, and the way to the plan. */
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { answersOf, openOver, startAtTheCheck } from './kept-answers.tsx'

startAtTheCheck()

test('the nurse reads: no, one last note on 1 December, let it go on 8 December', async () => {
  await openOver(answersOf('nurse-told-hr-would-call'))
  const heading = await screen.findByText('No.')
  expect(heading.closest('h1')?.textContent).toContain('Should I call again?')
  const days = screen.getAllByRole('listitem').map((row) => row.querySelector('time')?.dateTime)
  expect(days).toEqual(['2026-11-24', '2026-12-01', '2026-12-08'])
  expect(screen.getByText('One call was fine.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'See the plan' }).getAttribute('href')).toBe('/plan/')
})

test('the sign and its panel carry the tone of the verdict, and the word stands beside it', async () => {
  await openOver(answersOf('verbal-offer-and-notice'))
  await screen.findByText('Not yet.')
  expect(document.querySelector('[data-tone="first"] .sign-diamond')).not.toBeNull()
})

test('the nurse reads beside her days to keep applying, as her plan says', async () => {
  await openOver(answersOf('nurse-told-hr-would-call'))
  await screen.findByText('No.')
  const part = screen.getByRole('heading', { name: 'Along with it' }).parentElement
  expect(part?.textContent).toContain('Keep applying')
  expect(screen.getAllByText('Keep applying')).toHaveLength(1)
})
