/** What moved reads as someone would say it, and every cause can be said. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Move, PlannedTask } from '../../../src/domain/plan/what-moved.ts'
import { heardKinds } from '../../../src/domain/situation/heard.ts'
import type { Cause } from '../../../src/state/moves.ts'
import { sayMoves } from '../../../src/views/timeline/say-moves.ts'
import { movesWords, wording } from './words.ts'

const today = plainDate('2026-11-24')
const teller = { words: movesWords, wording, names: { manager: 'the director' }, today }
const day = (date: number) => plainDate(`2026-12-0${date}`)

const lastNote: PlannedTask = {
  id: 'last-note:manager:2',
  kind: 'last-note',
  date: day(1),
  recipient: 'manager'
}
const letGo: PlannedTask = { id: 'let-go:self:0', kind: 'let-go', date: day(8), recipient: null }
const moved: Move = { kind: 'moved', task: lastNote, from: day(1), to: day(3) }
const gone: Move = { kind: 'gone', task: lastNote, from: day(1) }
const later: Move = { kind: 'moved', task: letGo, from: day(8), to: day(9) }

const say = (cause: Cause, ...moves: readonly Move[]) =>
  sayMoves(cause, moves, teller).map((sentence) => sentence.replaceAll('\u00A0', ' '))

test('a named day moves the last note, and the reason stands once', () => {
  const cause = { kind: 'new-date', who: 'manager', on: today, day: day(2) } as const
  expect(say(cause, moved, later)).toEqual([
    'Your last note to the director moves from Tuesday 1 December to Thursday 3 December: the director named Wednesday 2 December.',
    'The day of letting go moves from Tuesday 8 December to Wednesday 9 December.'
  ])
})

test('an answer takes a message away', () => {
  expect(say({ kind: 'no-news', who: 'hr', on: plainDate('2026-11-23') }, gone)).toEqual([
    'Your last note to the director, planned for Tuesday 1 December, is gone: HR answered on Monday 23 November.'
  ])
})

test('when nothing moved, that is said, too', () => {
  expect(say({ kind: 'positive', who: 'manager', on: today })).toEqual([
    'The director answered today, with good news but no decision. No day in your plan moved.'
  ])
})

test('after a time away an unticked task is said to stand on today', () => {
  const since = { ...teller, today: day(3) }
  expect(sayMoves({ kind: 'time' }, [moved], since)[0]?.replaceAll('\u00A0', ' ')).toBe(
    'Your last note to the director was planned for Tuesday 1 December and is not ticked. It is now planned for today.'
  )
  expect(sayMoves({ kind: 'time' }, [gone], since)[0]).toContain('That day has passed.')
})

describe('every cause is said without a gap', () => {
  const others = [
    'done',
    'undone',
    'corrected',
    'deleted',
    'brought-back',
    'postponed',
    'taken-up'
  ] as const
  test.each([...heardKinds, ...others])('%s', (kind) => {
    const full = { kind, who: 'manager', on: today, day: day(2), task: lastNote } as const
    const bare = { kind, who: 'manager', on: today, task: lastNote } as const
    for (const cause of [full, bare]) {
      const sentence = say(cause, moved).join(' ')
      expect(sentence).not.toContain('____')
      expect(sentence).not.toMatch(/[{}]|\bon today\b/)
    }
  })
})

test('every task has a name inside a sentence', () => {
  for (const name of Object.values(movesWords.names)) expect(name).toMatch(/^[a-z]/)
})
