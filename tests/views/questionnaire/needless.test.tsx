/** The check leaves out what changes nothing, counts what is left, and says what is still possible. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { encodeAnswers } from '../../../src/domain/questions/situation-link.ts'
import { answer, eraseEverything, loadRules } from '../../../src/state/index.ts'
import { listedDays } from '../../../src/views/questionnaire/near-days.ts'
import { historyState, placeFrom, resumeAt } from '../../../src/views/questionnaire/place.ts'
import { Questionnaire } from '../../../src/views/questionnaire/Questionnaire.tsx'
import { knowledge, words } from './words.ts'

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00'), toFake: ['Date', 'performance'] })
  vi.stubGlobal('scrollTo', () => undefined)
  localStorage.clear()
  await loadRules()
  await import('../../../src/views/questionnaire/later-fields.ts')
  await import('../../../src/views/questionnaire/LaterPages.tsx')
})

afterEach(() => {
  cleanup()
  eraseEverything()
  vi.useRealTimers()
})

async function settle(deed: () => void) {
  await act(async () => {
    deed()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

/** Opens the check with answers from a link, and takes them. */
async function openWith(answers: Answers) {
  history.replaceState(null, '', `/check/${encodeAnswers(answers)}`)
  await settle(() => void render(<Questionnaire words={words} knowledge={knowledge} />))
  const use = await screen.findByText(words.check.link.use, {}, { timeout: 10_000 })
  await settle(() => void fireEvent.click(use))
}

async function next() {
  vi.advanceTimersByTime(500)
  await settle(() => void fireEvent.submit(screen.getByRole('button', { name: /Next|See/ })))
}

function title(): string {
  return screen.getByRole('heading', { level: 1 }).textContent ?? ''
}

const settled: Answers = {
  stage: { stage: 'have-it' },
  offer: { how: 'firm', date: '2026-11-16', from: 'hr', start: '2026-12-14' },
  'offer-state': { answered: 'accepted', answeredOn: '2026-11-20', checks: 'cleared' },
  contacts: { did: 'nothing' }
}

test('whoever has the job is not asked where it is', async () => {
  await openWith(settled)
  expect(title()).toBe('Has anything else happened?')
  await settle(() => void fireEvent.click(screen.getByLabelText('None of these')))
  expect(screen.getByText('Question 5, the last one')).toBeTruthy()
  await next()
  expect(title()).toBe('Your answers')
  expect(screen.queryByText('Where is the job?')).toBeNull()
  await settle(() => void fireEvent.click(screen.getByText(words.check.review.go)))
  expect(title()).toContain(words.check.result.question)
})

test('a change that makes the place matter asks for it again', async () => {
  await openWith({ ...settled, also: { more: ['none'] } })
  expect(title()).toContain(words.check.result.question)
  await settle(() => answer('offer', 'how', 'hint'))
  await settle(() => answer('said', 'time', 'soon'))
  await settle(() => void fireEvent.popState(window))
  expect(title()).toBe('Where is the job?')
})

test('a reload before the rules are there stays with the answer, and does not ask the place', () => {
  const complete: Answers = { ...settled, also: { more: ['none'] } }
  const result = historyState({ kind: 'result' }, undefined)
  expect(placeFrom(result, complete, undefined)).toEqual({ kind: 'result' })
  expect(placeFrom(result, complete, ['place'])).toEqual({ kind: 'result' })
  expect(placeFrom(result, complete, [])).toBeUndefined()
  expect(resumeAt(complete, ['place'])).toEqual({ kind: 'result' })
})

test('near the end the answers still possible are named, with a count of what is left', async () => {
  await openWith({
    stage: { stage: 'waiting' },
    interview: { date: '2026-11-03', with: 'manager', earlier: 'none' },
    said: { time: 'nothing' },
    contacts: { did: 'nothing' },
    also: { more: ['none'], turnedDown: 'none' }
  })
  expect(title()).toBe('Where is the job?')
  const list = await screen.findByRole('list', { name: 'Still possible:' })
  expect([...list.children].map((item) => item.textContent)).toEqual([
    'Wait',
    'Send one e\u2011mail',
    'Call once'
  ])
})

test('earlier, nothing is named, and the count says at most how many are left', async () => {
  await openWith({ stage: { stage: 'waiting' } })
  expect(screen.getByText('Question 2, at most 8 more')).toBeTruthy()
  expect(screen.queryByText('Still possible:')).toBeNull()
})

test('a list of days names the working days of two weeks, each once', () => {
  const past = listedDays('past', plainDate('2026-11-24'), words.check)
  expect(past.map(({ label }) => label).slice(0, 3)).toEqual([
    'Today',
    'Yesterday',
    'Friday of last week'
  ])
  expect(past.at(-1)).toEqual({ date: '2026-11-16', label: 'Monday of last week' })
  const ahead = listedDays('ahead', plainDate('2026-11-24'), words.check)
  expect(ahead.at(2)).toEqual({ date: '2026-11-26', label: 'Thursday of this week' })
  expect(ahead.at(-1)).toEqual({ date: '2026-12-04', label: 'Friday of next week' })
  for (const days of [past, ahead])
    expect(new Set(days.map(({ date }) => date)).size).toBe(days.length)
})
