/** What was put into a calendar before is moved or cancelled, and what may still stand there is named. */
import { expect, test } from 'vitest'
import { plainDate as day } from '../../../src/domain/calendar/plain-date.ts'
import { nextSequence } from '../../../src/domain/calendar-file/plan-for-calendar.ts'
import {
  isCalendarBehind,
  reconcileEntries
} from '../../../src/domain/calendar-file/reconcile-entries.ts'

const today = day('2026-11-26')
const none = { exported: {}, oldEntries: {} }
const note = { id: 'last-note:manager:1', date: day('2026-12-01') }
const end = { id: 'let-go:self:0', date: day('2026-12-08') }

test('the first time there is nothing to cancel, and all is remembered', () => {
  expect(reconcileEntries([note, end], none, today)).toEqual({
    ledger: { exported: { [note.id]: note.date, [end.id]: end.date }, oldEntries: {} },
    cancelled: [],
    old: []
  })
})

test('what has left the plan is cancelled, and named with its old day', () => {
  const { ledger } = reconcileEntries([note, end], none, today)
  const later = reconcileEntries([end], ledger, today)
  expect(later.cancelled).toEqual([note])
  expect(later.old).toEqual([note])
  expect(later.ledger.exported).toEqual({ [end.id]: end.date })
})

test('what has moved is not cancelled, and its old day is named', () => {
  const { ledger } = reconcileEntries([end], none, today)
  const later = reconcileEntries([{ ...end, date: day('2026-12-15') }], ledger, today)
  expect(later.cancelled).toEqual([])
  expect(later.old).toEqual([end])
})

test('it stays cancelled in every further file, until its day has passed', () => {
  const first = reconcileEntries([note, end], none, today)
  const second = reconcileEntries([end], first.ledger, today)
  const third = reconcileEntries([end], second.ledger, day('2026-12-01'))
  expect(third.cancelled).toEqual([note])
  expect(third.old).toEqual([note])
  const fourth = reconcileEntries([end], third.ledger, day('2026-12-02'))
  expect(fourth.old).toEqual([])
  expect(reconcileEntries([end], fourth.ledger, day('2026-12-03')).cancelled).toEqual([])
})

test('what comes back on its old day is neither cancelled nor named', () => {
  const first = reconcileEntries([note, end], none, today)
  const second = reconcileEntries([end], first.ledger, today)
  const third = reconcileEntries([note, end], second.ledger, today)
  expect(third.cancelled).toEqual([])
  expect(third.old).toEqual([])
})

test('what comes back on another day is not cancelled, and its old day is still named', () => {
  const first = reconcileEntries([note, end], none, today)
  const second = reconcileEntries([end], first.ledger, today)
  const third = reconcileEntries([{ ...note, date: day('2026-12-03') }, end], second.ledger, today)
  expect(third.cancelled).toEqual([])
  expect(third.old).toEqual([note])
})

test('a day that has passed is cancelled, and not named: it rings no more', () => {
  const { ledger } = reconcileEntries([note], none, today)
  const later = reconcileEntries([], ledger, day('2026-12-02'))
  expect(later.cancelled).toEqual([note])
  expect(later.old).toEqual([])
})

test('the calendar is behind when a task was added, has moved or has gone', () => {
  const { exported } = reconcileEntries([note, end], none, today).ledger
  expect(isCalendarBehind([note, end], exported)).toBe(false)
  expect(isCalendarBehind([end], exported)).toBe(true)
  expect(isCalendarBehind([{ ...note, date: today }, end], exported)).toBe(true)
  expect(isCalendarBehind([note, end, { id: 'thank:hr:2', date: today }], exported)).toBe(true)
})

test.each([
  { minutes: 471_960, last: undefined, next: 471_960, why: 'the minutes since 2026 began' },
  { minutes: 471_960, last: 471_960, next: 471_961, why: 'twice within a minute' },
  { minutes: 10, last: 471_960, next: 471_961, why: 'the clock was set back' },
  { minutes: -5, last: undefined, next: 0, why: 'the clock stands before 2026' }
])('F42: the sequence never goes backwards: $why', ({ minutes, last, next }) => {
  expect(nextSequence(minutes, last)).toBe(next)
})
