/** The line of a plan: which days are stops, what lies between them, where it ends. */
import { expect, test } from 'vitest'
import { makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { foldPast } from '../../../src/views/line/fold-past.ts'
import { lineOf } from '../../../src/views/line/line-of.ts'
import { nurse, nurseToday } from '../fixtures/nurse.ts'

const calendar = makeCalendar({
  country: 'US',
  firstYear: 2026,
  lastYear: 2027,
  days: { 'Thanksgiving Day': '2026-11-26' },
  regions: {}
})
const line = lineOf(nurse, nurseToday, calendar)

function stopOn(date: string) {
  const stop = line.stops.find((candidate) => candidate.date === date)
  if (stop === undefined) throw new Error(`No stop on ${date}`)
  return stop
}

function pacesAfter(date: string) {
  return stopOn(date).after?.pieces.map(({ pace }) => pace)
}

test('each day with words is one stop, in the order of the days', () => {
  expect(line.stops.map(({ date }) => date)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-24',
    '2026-12-01',
    '2026-12-08'
  ])
})

test('what happened, today and what is planned are told apart', () => {
  expect(line.stops.map(({ state }) => state)).toEqual([
    'happened',
    'happened',
    'today',
    'planned',
    'planned'
  ])
})

test('only the last stop is the terminus, and nothing comes after it', () => {
  expect(line.stops.map(({ isEnd }) => isEnd)).toEqual([false, false, false, false, true])
  expect(line.stops.at(-1)?.after).toBeNull()
  expect(line.stops.at(-1)?.entries[0]?.title).toBe('Let it go')
})

test('two things on one day share a stop', () => {
  expect(stopOn('2026-11-23').entries.map(({ title }) => title)).toEqual([
    'You called HR',
    'Your voicemail'
  ])
})

test('tasks of today lie at the stop of today', () => {
  expect(stopOn('2026-11-24').entries.map(({ taskId }) => taskId)).toEqual([
    'reopen-turned-down',
    'keep-applying'
  ])
})

test('a weekend is thin, and each quiet day is one piece', () => {
  expect(pacesAfter('2026-11-16')).toEqual([
    'business',
    'business',
    'business',
    'business',
    'weekend',
    'weekend'
  ])
})

test('a holiday on a weekday is named as one', () => {
  expect(pacesAfter('2026-11-24')).toEqual([
    'business',
    'holiday',
    'business',
    'weekend',
    'weekend',
    'business'
  ])
})

test('stops on neighbouring days have nothing between them', () => {
  expect(stopOn('2026-11-23').after).toMatchObject({ days: 0, pieces: [] })
})

test('the line is solid up to today and dashed from there', () => {
  expect(line.stops.map(({ after }) => after?.isAhead)).toEqual([
    false,
    false,
    true,
    true,
    undefined
  ])
})

test('after a message of the user’s it is their turn', () => {
  expect(stopOn('2026-12-01').after?.isTheirTurn).toBe(true)
  expect(stopOn('2026-11-24').after?.isTheirTurn).toBe(false)
})

test('while the answer is to wait, it is their turn from today on', () => {
  const waiting = lineOf({ ...nurse, verdict: 'wait' }, nurseToday, calendar)
  expect(waiting.stops[2]?.after?.isTheirTurn).toBe(true)
})

test('a plan without tasks ends today', () => {
  const over = lineOf({ ...nurse, tasks: [] }, nurseToday, calendar)
  expect(over.stops.at(-1)).toMatchObject({ date: nurseToday, state: 'today', isEnd: true })
})

test('more than three quiet weeks are drawn by the week', () => {
  const far = nurse.tasks.map((task) =>
    task.role === 'end' ? { ...task, date: plainDate('2027-01-26') } : task
  )
  const long = lineOf({ ...nurse, tasks: far }, nurseToday, calendar)
  const pieces = long.stops[3]?.after?.pieces ?? []
  expect(pieces).toHaveLength(8)
  expect(pieces.every(({ unit }) => unit === 'week')).toBe(true)
})

test('the order in which things were entered does not matter', () => {
  const turned = { ...nurse, tasks: nurse.tasks.toReversed() }
  expect(lineOf(turned, nurseToday, calendar).stops.map(({ date }) => date)).toEqual(
    line.stops.map(({ date }) => date)
  )
})

const busy = {
  ...nurse,
  happened: ['02', '03', '09', '10', '16'].map((day) => ({
    date: plainDate(`2026-11-${day}`),
    title: `Day ${day}`,
    detail: '',
    who: 'You'
  }))
}

test('a long past is folded into one stop, so that at most six days are labelled', () => {
  const folded = foldPast(lineOf(busy, nurseToday, calendar))
  expect(folded.stops).toHaveLength(6)
  expect(folded.stops[0]).toMatchObject({ date: '2026-11-02', folded: 2 })
  expect(folded.stops[1]?.date).toBe('2026-11-10')
})

test('what lies ahead is never folded', () => {
  const folded = foldPast(lineOf(busy, nurseToday, calendar), 2)
  expect(folded.stops.map(({ state }) => state)).toEqual([
    'happened',
    'today',
    'planned',
    'planned'
  ])
})

test('a line that fits stays as it is', () => {
  expect(foldPast(line)).toBe(line)
})
