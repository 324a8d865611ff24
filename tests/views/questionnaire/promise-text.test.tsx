/** The field for a pasted sentence: it shows what it read, asks where it must, and keeps nothing of the text. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { AnswerValue } from '../../../src/domain/questions/answers.ts'
import { encodeAnswers } from '../../../src/domain/questions/situation-link.ts'
import {
  $answers,
  answer,
  eraseEverything,
  provideKnowledge,
  start
} from '../../../src/state/index.ts'
import { PromiseText } from '../../../src/views/questionnaire/promise-text/PromiseText.tsx'
import { knowledge, words } from './words.ts'

const given: [string, AnswerValue][] = []

beforeEach(() => {
  given.length = 0
  localStorage.clear()
  provideKnowledge(knowledge)
})

afterEach(() => {
  cleanup()
  eraseEverything()
})

async function paste(text: string) {
  render(
    <PromiseText
      words={words.promise}
      check={words.check}
      answers={{ stage: { stage: 'waiting' }, interview: { date: '2026-11-16', who: ['manager'] } }}
      today={plainDate('2026-11-24')}
      onAnswer={(field, value) => given.push([field, value])}
    />
  )
  const field = screen.getByLabelText('Paste what they said, or choose below')
  await act(async () => {
    fireEvent.focus(field)
    fireEvent.input(field, { target: { value: text } })
    await new Promise((resolve) => setTimeout(resolve, 700))
  })
}

test('the reading is shown in words, counted from the day on which it was said', async () => {
  await paste('HR will let you know by the end of next week.')
  await vi.waitFor(() => screen.getByText(/Said on Monday 16.November 2026, we read:/))
  expect(screen.getByText(/by Friday 27.November 2026, sure, from: HR/)).toBeTruthy()
  expect(given).toEqual([])
})

test('only what is confirmed is filled in', async () => {
  await paste('HR will let you know by the end of next week.')
  const use = await screen.findByRole('button', { name: 'Use this' })
  await act(async () => void fireEvent.click(use))
  expect(Object.fromEntries(given)).toEqual({
    time: 'by',
    date: '2026-11-27',
    firmness: 'firm',
    through: 'hr'
  })
  expect(screen.getByText(/Filled in\./)).toBeTruthy()
})

test('an ambiguous day is asked about with a button for each', async () => {
  await paste('You will hear from us next Friday')
  await screen.findByText(words.promise.asks['next-weekday'])
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(buttons).toEqual([
    expect.stringMatching(/Friday 20.November/),
    expect.stringMatching(/Friday 27.November/)
  ])
})

test('a day that is no promise fills in nothing', async () => {
  await paste('Orientation is on Monday.')
  expect(await screen.findByText(words.promise.unknown)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('the pasted text is not kept', async () => {
  await paste('Mrs Weber will call you by Friday')
  const use = await screen.findByRole('button', { name: 'Use this' })
  await act(async () => void fireEvent.click(use))
  expect(JSON.stringify({ ...localStorage })).not.toContain('Weber')
  expect(JSON.stringify(given)).not.toContain('Weber')
  expect(encodeAnswers({ said: Object.fromEntries(given) })).not.toContain('Weber')
})

test('what was read is announced politely', async () => {
  await paste('by Friday')
  const reading = await screen.findByText(/we read:/)
  expect(reading.closest('[aria-live="polite"]')).not.toBeNull()
})

test('a wish about contact is filled in on its own page, beside what was answered there', async () => {
  start({ clock: () => new Date('2026-11-24T10:00:00') })
  answer('also', 'more', ['answer'])
  await paste('HR will let you know by the end of next week. No phone calls, please.')
  const use = await screen.findByRole('button', { name: 'Use this' })
  expect(screen.getByText(words.promise.also)).toBeTruthy()
  await act(async () => void fireEvent.click(use))
  expect(Object.fromEntries(given)).toMatchObject({ time: 'by', date: '2026-11-27' })
  expect($answers.get().also).toEqual({ more: ['answer', 'wishes'] })
  expect($answers.get().wishes).toEqual({ wishes: ['no-calls'], date: '2026-11-16' })
})

test('where they spoke only of how to contact them, that is filled in', async () => {
  start({ clock: () => new Date('2026-11-24T10:00:00') })
  await paste('Please contact us by email only.')
  const use = await screen.findByRole('button', { name: 'Use this' })
  await act(async () => void fireEvent.click(use))
  expect(given).toEqual([])
  expect($answers.get().wishes).toEqual({ wishes: ['email-only'], date: '2026-11-16' })
})
