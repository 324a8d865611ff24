/** Of all that moved, a new answer is told before the days. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { $moved } from '../../../src/state/moves.ts'
import { MovedNotice } from '../../../src/views/timeline/MovedNotice.tsx'
import type { TimelineSubject } from '../../../src/views/timeline/timeline-subject.ts'
import { movesWords, wording } from './words.ts'

afterEach(() => {
  cleanup()
  $moved.set(undefined)
})

test('a new answer comes first, then what moved', () => {
  const day = plainDate('2026-12-01')
  const task = { id: 'last-note:hr:1', kind: 'last-note', date: day, recipient: 'hr' } as const
  $moved.set({
    application: 'a1',
    cause: { kind: 'corrected' },
    moves: [{ kind: 'gone', task, from: day }],
    isNewAnswer: true
  })
  const subject = {
    application: { id: 'a1', names: {} },
    words: { moves: movesWords },
    wording,
    today: plainDate('2026-11-24')
  } as unknown as TimelineSubject
  render(<MovedNotice subject={subject} answer="No. It is over." />)
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(first).toBe('The answer is now: No. It is over.')
  expect(second).toContain('is gone')
})
