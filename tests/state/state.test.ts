/** Answers are kept at once, and everything else follows from them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as state from '../../src/state/index.ts'
import { openMemory, type StorageEngine, storageKey } from '../../src/storage/index.ts'
import { sample } from '../storage/sample.ts'

const opened: { stop?: () => void } = {}

function begin(engine: StorageEngine | undefined = openMemory(), at = '2026-11-24T10:00:00') {
  opened.stop?.()
  opened.stop = state.start({ engine, clock: () => new Date(at) })
  return engine
}

beforeEach(() => void begin())
afterEach(() => opened.stop?.())

test('nothing is written before the first answer', () => {
  const engine = begin(openMemory())
  expect(engine?.keys()).toEqual([])
  expect(state.$saveStatus.get()).toBe('nothing-yet')
})

test('an answer is saved at once, and is there again after a reload', () => {
  const engine = begin(openMemory())
  state.answer('stage', 'stage', 'waiting')
  expect(state.$saveStatus.get()).toBe('saved')
  begin(engine)
  expect(state.$answers.get()).toEqual({ stage: { stage: 'waiting' } })
  expect(state.$unanswered.get()).toBe('interview')
})

test('an answer that is changed back gives the same path again', () => {
  state.answer('stage', 'stage', 'waiting')
  const before = state.$asked.get()
  state.answer('stage', 'stage', 'withdrew')
  expect(state.$asked.get()).toEqual(['stage', 'withdrawal'])
  state.answer('stage', 'stage', 'waiting')
  expect(state.$asked.get()).toEqual(before)
})

test('F13: when nothing can be saved the click still counts', () => {
  begin({
    ...openMemory(),
    write: () => {
      throw new Error('full')
    }
  })
  state.answer('stage', 'stage', 'ahead')
  expect(state.$answers.get()).toEqual({ stage: { stage: 'ahead' } })
  expect(state.$saveStatus.get()).toBe('not-saved')
})

test('F15: where storage is denied it is said before the first question', () => {
  opened.stop?.()
  opened.stop = state.start({ engine: undefined, clock: () => new Date('2026-11-24T10:00:00') })
  expect(state.$saveStatus.get()).toBe('memory-only')
  state.answer('stage', 'stage', 'ahead')
  expect(state.$answers.get().stage).toEqual({ stage: 'ahead' })
})

test('F20: when another tab empties the storage the answers stay, and are saved only when asked', () => {
  const engine = begin(openMemory(new Map([[storageKey, JSON.stringify(sample)]])))
  engine?.remove(storageKey)
  window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }))
  expect(state.$wasClearedElsewhere.get()).toBe(true)
  state.answer('stage', 'stage', 'ahead')
  expect(engine?.read(storageKey)).toBeNull()
  state.saveAgain()
  expect(engine?.read(storageKey)).toContain('"ahead"')
  expect(state.$wasClearedElsewhere.get()).toBe(false)
})

test('F30: a storage event with garbage changes nothing', () => {
  state.answer('stage', 'stage', 'ahead')
  const before = state.$record.get()
  window.dispatchEvent(new StorageEvent('storage', { key: storageKey, newValue: '{' }))
  expect(state.$record.get()).toEqual(before)
})

describe('the day', () => {
  test.each([
    { at: '2026-11-24T15:59:00', today: '2026-11-24', afterHours: false },
    { at: '2026-11-24T16:00:00', today: '2026-11-24', afterHours: true },
    { at: '2026-11-20T12:00:00', today: '2026-11-20', afterHours: true },
    { at: '2026-11-20T11:59:00', today: '2026-11-20', afterHours: false }
  ])('at $at it is $today, and office hours are over: $afterHours', ({ at, today, afterHours }) => {
    begin(openMemory(), at)
    expect(state.$now.get()).toEqual({ today, afterHours })
  })

  test('F37: midnight passes with the page open', () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T23:59:00') })
    opened.stop?.()
    opened.stop = state.start({ engine: openMemory() })
    vi.advanceTimersByTime(2 * 60_000)
    expect(state.$today.get()).toBe('2026-11-25')
    vi.useRealTimers()
  })
})

describe('applications', () => {
  test('a second one leaves the first as it was, and one can be deleted', () => {
    state.answer('stage', 'stage', 'waiting')
    state.startNew()
    state.answer('stage', 'stage', 'ahead')
    expect(state.$record.get().applications).toHaveLength(2)
    state.deleteApplication(state.$record.get().current ?? '')
    expect(state.$answers.get()).toEqual({ stage: { stage: 'waiting' } })
  })

  test('answers from a link begin an application of their own', () => {
    state.answer('stage', 'stage', 'waiting')
    state.startFromLink({ stage: { stage: 'refused' } })
    const [first] = state.$record.get().applications
    expect(first?.answers).toEqual({ stage: { stage: 'waiting' } })
    expect(state.$answers.get()).toEqual({ stage: { stage: 'refused' } })
  })

  test('a tick and its taking back leave nothing behind', () => {
    state.answer('stage', 'stage', 'waiting')
    const before = state.$current.get()
    const today = state.$today.get()
    if (today === undefined) throw new Error('There is a day')
    state.logEvent({ kind: 'withdrew', date: today })
    const [logged] = state.$current.get()?.log ?? []
    state.tick('keep-applying')
    expect(state.$current.get()?.ticks).toEqual({ 'keep-applying': '2026-11-24' })
    state.untick('keep-applying')
    state.unlogEvent(logged?.id ?? '')
    expect(state.$current.get()).toEqual(before)
  })

  test('everything can be deleted', () => {
    state.answer('stage', 'stage', 'waiting')
    state.eraseEverything()
    expect(state.$record.get().applications).toEqual([])
  })
})
