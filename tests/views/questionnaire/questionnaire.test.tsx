/** The check as it is used: one question a page, kept at once, mistakes said beside the field. */
import { readFileSync } from 'node:fs'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { encodeAnswers } from '../../../src/domain/questions/situation-link.ts'
import { $answers, eraseEverything } from '../../../src/state/index.ts'
import { storageKey } from '../../../src/storage/index.ts'
import { Questionnaire } from '../../../src/views/questionnaire/Questionnaire.tsx'
import { knowledge, words } from './words.ts'

// The fields after the first question come later; here they are there already.
beforeAll(async () => void (await import('../../../src/views/questionnaire/later-fields.ts')))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00'), toFake: ['Date', 'performance'] })
  vi.stubGlobal('scrollTo', () => undefined)
  localStorage.clear()
  history.replaceState(null, '', '/check/')
})

afterEach(() => {
  cleanup()
  eraseEverything()
  vi.useRealTimers()
})

/** Does something, and waits until the page has been drawn anew. */
async function settle(deed: () => void) {
  await act(async () => {
    deed()
    await new Promise((resolve) => setTimeout(resolve, 5))
  })
}

async function open() {
  await settle(() => void render(<Questionnaire words={words} knowledge={knowledge} />))
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
}

async function press(element: HTMLElement) {
  await settle(() => void fireEvent.click(element))
}

async function choose(label: string | RegExp) {
  await press(screen.getByLabelText(label))
}

async function select(label: string, value: string) {
  await settle(() => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))
}

async function type(label: string, value: string) {
  await settle(() => void fireEvent.input(screen.getByLabelText(label), { target: { value } }))
}

async function next() {
  vi.advanceTimersByTime(500)
  const button = screen.getByRole('button', { name: /Next|See my answers/ })
  await settle(() => void fireEvent.submit(button))
}

function question(): string {
  return screen.getByRole('heading', { level: 1 }).textContent ?? ''
}

test('an answer is kept at once, and Next leads to the next question', async () => {
  await open()
  await choose('I had an interview and I am waiting')
  expect(localStorage.getItem(storageKey)).toContain('"waiting"')
  await next()
  expect(question()).toBe('When was your last interview?')
})

test('the focus goes to the question on each page, but not when the site is opened', async () => {
  await open()
  expect(document.activeElement).toBe(document.body)
  await choose('I withdrew')
  await next()
  expect(document.activeElement?.textContent).toBe('When did you withdraw?')
})

test('without an answer the page stays, says so beside the field, and goes there', async () => {
  await open()
  await next()
  expect(question()).toBe('Where do things stand?')
  const group = screen.getByRole('group', { name: 'Where things stand' })
  const described = document.getElementById(group.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('Choose one.')
  expect(document.activeElement).toBe(group.querySelector('input'))
})

test('the days offered carry their dates, and another day says its weekday', async () => {
  await open()
  await choose('I withdrew')
  await next()
  expect(screen.getByText('Last Friday').parentElement?.textContent).toContain('Fri 20\u00a0Nov')
  await choose(/Another day/)
  await type('Day', '16')
  await type('Month', '11')
  expect(screen.getByText('Monday 16 November 2026')).toBeTruthy()
  expect($answers.get().withdrawal).toEqual({ date: '2026-11-16' })
})

test('F39: a day that does not exist is named as such, and the other answers stay', async () => {
  await open()
  await choose('I withdrew')
  await next()
  await choose(/Another day/)
  await type('Day', '31')
  await type('Month', '11')
  await next()
  expect(screen.getByText(words.check.errors['no-such-day'])).toBeTruthy()
  expect($answers.get().stage).toEqual({ stage: 'withdrew' })
})

test('the last question leads to all answers, and a change leads back to them', async () => {
  await open()
  await choose('I withdrew')
  await next()
  await choose(/Yesterday/)
  await next()
  expect(question()).toBe('Your answers')
  await press(screen.getByRole('button', { name: 'Change: When did you withdraw?' }))
  await choose(/Today/)
  await next()
  expect(question()).toBe('Your answers')
  expect(screen.getByText('Tuesday 24 November 2026')).toBeTruthy()
})

test('"None of these" and the others exclude each other', async () => {
  await open()
  await choose('I have an interview coming up')
  await next()
  await choose(/Tomorrow/)
  await next()
  await choose('Another employer is in play')
  await choose('None of these')
  expect($answers.get().also).toEqual({ more: ['none'] })
  await choose('They are waiting for something from me')
  expect($answers.get().also).toEqual({ more: ['asked'] })
})

test('several contacts are one question, and one can be taken out', async () => {
  await open()
  await choose('They missed a call or a meeting with me')
  await next()
  await choose(/Today/)
  await next()
  await choose('Yes, thanks included')
  await select('When?', '2026-11-23')
  await select('How?', 'rang')
  expect(screen.getByLabelText('How often on that day?')).toBeTruthy()
  await press(screen.getByRole('button', { name: 'Add another contact' }))
  await press(screen.getByRole('button', { name: 'Take contact 2 out' }))
  expect($answers.get().contacts).toEqual({
    did: 'some',
    rows: [{ why: 'chase', day: '2026-11-23', how: 'rang' }]
  })
})

test('two choices in a row of contacts are both kept, however quickly they follow', async () => {
  await open()
  await choose('They missed a call or a meeting with me')
  await next()
  await choose(/Today/)
  await next()
  await choose('Yes, thanks included')
  const [day, person] = [screen.getByLabelText('When?'), screen.getByLabelText('To whom?')]
  await settle(() => {
    fireEvent.change(day, { target: { value: '2026-11-23' } })
    fireEvent.change(person, { target: { value: 'hr' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add another contact' }))
  })
  expect($answers.get().contacts).toMatchObject({
    rows: [{ day: '2026-11-23', to: 'hr' }, { why: 'chase' }]
  })
})

test('of several that may be chosen two are both kept, however quickly they follow', async () => {
  await open()
  await choose('I have an interview coming up')
  await next()
  await choose(/Tomorrow/)
  await next()
  const [employer, waiting] = [
    screen.getByLabelText('Another employer is in play'),
    screen.getByLabelText('They are waiting for something from me')
  ]
  await settle(() => {
    fireEvent.click(employer)
    fireEvent.click(waiting)
  })
  expect($answers.get().also?.more).toHaveLength(2)
})

test('whoever comes back goes on where they stopped', async () => {
  await open()
  await choose('I withdrew')
  await next()
  cleanup()
  await open()
  expect(question()).toBe('When did you withdraw?')
})

test('answers in the address are looked at first, and never replace those that are there', async () => {
  await open()
  await choose('I withdrew')
  cleanup()
  history.replaceState(null, '', `/check/${encodeAnswers({ stage: { stage: 'refused' } })}`)
  await open()
  expect(question()).toBe('Answers were filled in')
  expect(screen.getByText('They said no')).toBeTruthy()
  expect($answers.get()).toEqual({ stage: { stage: 'withdrew' } })
  await press(screen.getByRole('button', { name: 'Start without them' }))
  expect($answers.get()).toEqual({ stage: { stage: 'withdrew' } })
  expect(location.hash).toBe('')
})

test('answers in the address are used when asked for, beside the others', async () => {
  history.replaceState(null, '', `/check/${encodeAnswers({ stage: { stage: 'refused' } })}`)
  await open()
  await press(screen.getByRole('button', { name: 'Use these answers' }))
  expect($answers.get()).toEqual({ stage: { stage: 'refused' } })
  expect(question()).toBe('When did they say no?')
})

test('F01: what could not be read is offered as a file, and the check goes on', async () => {
  const words = parse(readFileSync('content/pages/keeping.yaml', 'utf8'))
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(words)))
  localStorage.setItem(storageKey, '{"v":1,"appl')
  await open()
  expect(await screen.findByText(/could not be read/, {}, { timeout: 10_000 })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Save the original as a file' })).toBeTruthy()
  expect(question()).toBe('Where do things stand?')
})
