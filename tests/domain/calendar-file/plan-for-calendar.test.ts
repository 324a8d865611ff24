/** What is put into a calendar: what is still to do, under its id and day. */
import { expect, test } from 'vitest'
import { writeCalendarFile } from '../../../src/domain/calendar-file/calendar-file.ts'
import {
  datedTasks,
  nextSequence,
  noLongerToDo,
  tasksForCalendar
} from '../../../src/domain/calendar-file/plan-for-calendar.ts'
import { reconcileEntries } from '../../../src/domain/calendar-file/reconcile-entries.ts'
import { day, taskWith } from '../messages/made-up-advice.ts'

const note = taskWith('last-note', { id: 'last-note:manager:1' })
const thanks = taskWith('thank', { id: 'thank:hr:0' })

test('what is ticked, and what is left out, is nobody’s reminder', () => {
  const ticks = { 'thank:hr:0': day('2026-11-24') }
  expect(noLongerToDo({ ticks })).toEqual(new Set(['thank:hr:0']))
  const done = noLongerToDo({ ticks, skipped: { 'first-chase:hr:0': 'They called.' } })
  expect(done).toEqual(new Set(['thank:hr:0', 'first-chase:hr:0']))
  expect(tasksForCalendar({ tasks: [thanks, note], done })).toEqual([note])
})

test('with nothing done the whole plan goes in', () => {
  const done = noLongerToDo({ ticks: {} })
  expect(tasksForCalendar({ tasks: [thanks, note], done })).toEqual([thanks, note])
})

test('of a task only its id and its day are remembered', () => {
  expect(datedTasks([note])).toEqual([{ id: 'last-note:manager:1', date: '2026-12-01' }])
})

test('the first export after one numbered nought is numbered one', () => {
  expect(nextSequence(0, undefined)).toBe(0)
  expect(nextSequence(0, 0)).toBe(1)
})

test('an entry without words has no empty description', () => {
  const entry = {
    uid: 'a1@call-once',
    sequence: 1,
    day: day('2026-12-01'),
    title: 'Call Once; one e-mail',
    description: '',
    state: 'cancelled'
  } as const
  expect(writeCalendarFile([entry], '20261124T100000Z').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Call Once//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a1@call-once',
    'SEQUENCE:1',
    'DTSTAMP:20261124T100000Z',
    'DTSTART;VALUE=DATE:20261201',
    'DTEND;VALUE=DATE:20261202',
    'SUMMARY:Call Once\\; one e-mail',
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ])
})

test('a planned entry is confirmed, and its alarm says what it is', () => {
  const entry = {
    uid: 'a1@call-once',
    sequence: 1,
    day: day('2026-12-01'),
    title: 'One e-mail, then no more',
    description: 'Words',
    state: 'planned'
  } as const
  const lines = writeCalendarFile([entry], '20261124T100000Z').split('\r\n')
  expect(lines).toContain('STATUS:CONFIRMED')
  expect(lines).toContain('DESCRIPTION:Words')
  expect(lines.slice(lines.indexOf('BEGIN:VALARM'), -3)).toEqual([
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:One e-mail\\, then no more',
    'TRIGGER;RELATED=START:PT9H',
    'END:VALARM'
  ])
})

test('what may still stand in the calendar is named in the order of its days', () => {
  const exported = {
    'let-go:self:0': day('2026-12-10'),
    'last-note:manager:1': day('2026-12-03'),
    'first-chase:hr:0': day('2026-11-27')
  }
  const { old } = reconcileEntries([], { exported, oldEntries: {} }, day('2026-11-24'))
  expect(old.map(({ date }) => date)).toEqual(['2026-11-27', '2026-12-03', '2026-12-10'])
})

test('what was moved twice is named under the day on which it was put in last', () => {
  const ledger = {
    exported: { 'last-note:manager:1': day('2026-12-03') },
    oldEntries: { 'last-note:manager:1': day('2026-12-01') }
  }
  const planned = [{ id: 'last-note:manager:1', date: day('2026-12-07') }]
  expect(reconcileEntries(planned, ledger, day('2026-11-24')).old).toEqual([
    { id: 'last-note:manager:1', date: '2026-12-03' }
  ])
  const back = [{ id: 'last-note:manager:1', date: day('2026-12-03') }]
  expect(reconcileEntries(back, ledger, day('2026-11-24')).old).toEqual([
    { id: 'last-note:manager:1', date: '2026-12-01' }
  ])
})
