/** What moved is told once, for what is the same task to a reader. */
import { expect, test } from 'vitest'
import type { TaskKind } from '../../../src/domain/advice/advice.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  type PlannedTask,
  readPlanned,
  whatMoved,
  worthRemembering
} from '../../../src/domain/plan/what-moved.ts'

function task(kind: TaskKind, day: number, count = 2): PlannedTask {
  const recipient = kind === 'let-go' ? null : 'manager'
  const id = `${kind}:${recipient ?? 'self'}:${count}`
  return { id, kind, date: plainDate(`2026-12-${String(day).padStart(2, '0')}`), recipient }
}

const said = (moves: ReturnType<typeof whatMoved>) =>
  moves.map((move) => [
    move.kind,
    move.task.kind,
    'from' in move ? move.from.slice(8) : '',
    'to' in move ? move.to.slice(8) : ''
  ])

test('the same plan has not moved', () => {
  const plan = [task('last-note', 1), task('let-go', 8)]
  expect(whatMoved(plan, plan)).toEqual([])
})

test('a task on another day has moved, one that is missing is gone, one that came is new', () => {
  const before = [task('last-note', 1), task('let-go', 8)]
  const after = [task('first-chase', 3), task('let-go', 17)]
  expect(said(whatMoved(before, after))).toEqual([
    ['gone', 'last-note', '01', ''],
    ['new', 'first-chase', '', '03'],
    ['moved', 'let-go', '08', '17']
  ])
})

test('what is gone stands at its old day, among what is new', () => {
  expect(
    said(whatMoved([task('last-note', 9)], [task('first-chase', 3), task('redirected', 10)]))
  ).toEqual([
    ['new', 'first-chase', '', '03'],
    ['gone', 'last-note', '09', ''],
    ['new', 'redirected', '', '10']
  ])
})

test('the same message to someone else is another task', () => {
  const other = { ...task('last-note', 1), id: 'last-note:hr:2', recipient: 'hr' } as const
  expect(said(whatMoved([task('last-note', 1)], [other]))).toEqual([
    ['gone', 'last-note', '01', ''],
    ['new', 'last-note', '', '01']
  ])
})

test('a count that shifts does not make it another task', () => {
  const moves = whatMoved([task('last-note', 1, 2)], [task('last-note', 3, 3)])
  expect(said(moves)).toEqual([['moved', 'last-note', '01', '03']])
})

test('of two alike each is paired once', () => {
  const before = [task('reach-live', 1, 2), task('reach-live', 2, 3)]
  const after = [task('reach-live', 2, 3), task('reach-live', 4, 4)]
  expect(said(whatMoved(before, after))).toEqual([['moved', 'reach-live', '01', '04']])
})

test('what was done is not told as gone, and applying on is told never', () => {
  const before = [task('keep-applying', 1), task('last-note', 1), task('let-go', 8)]
  const after = [task('keep-applying', 2), task('let-go', 8)]
  expect(whatMoved(before, after, 'last-note:manager:2')).toEqual([])
  expect(worthRemembering(before).map(({ kind }) => kind)).toEqual(['last-note', 'let-go'])
})

test('a task is read back out of its id, and an unknown one is left out', () => {
  const known = task('last-note', 1)
  expect(readPlanned(known.id, known.date)).toEqual(known)
  expect(readPlanned('let-go:self:0', known.date)?.recipient).toBeNull()
  expect(readPlanned('dance:manager:1', known.date)).toBeUndefined()
})
