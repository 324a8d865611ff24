/** The check on the nurse's day, opened over answers that are kept already. */
import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { answersInUse } from '../../../src/domain/questions/path.ts'
import { eraseEverything } from '../../../src/state/index.ts'
import { storageKey } from '../../../src/storage/index.ts'
import { Questionnaire } from '../../../src/views/questionnaire/Questionnaire.tsx'
import { offerStories } from '../../domain/questions/offer-stories.ts'
import { knowledge, words } from './words.ts'

/** Each test of the file begins at the check with nothing kept, on Tuesday 24 November 2026. */
export function startAtTheCheck(): void {
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
}

export function answersOf(story: string): Answers {
  return answersInUse(offerStories.find(({ id }) => id === story)?.answers ?? {})
}

/** Opens the check over these answers; `fetched` stands in for what the page fetches. */
export async function openOver(
  answers: Answers,
  fetched?: (address: string) => Promise<Response>
): Promise<void> {
  if (fetched !== undefined) vi.stubGlobal('fetch', fetched)
  const application = { id: 'a1', answers, log: [], ticks: {}, createdOn: '2026-11-24', names: {} }
  const record = { v: 2, revision: 1, applications: [application], current: 'a1' }
  localStorage.setItem(storageKey, JSON.stringify(record))
  await act(() => void render(<Questionnaire words={words} knowledge={knowledge} />))
}
