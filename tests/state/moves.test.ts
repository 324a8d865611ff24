/** A change tells what it moved, once; coming back later tells it, too; looking alone writes nothing twice. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { eventsOfHeard } from '../../src/domain/situation/heard-events.ts'
import { readHolidayTable } from '../../src/knowledge/calendars.ts'
import { loadHarm } from '../../src/knowledge/harm.ts'
import { loadWords } from '../../src/knowledge/words.ts'
import * as stores from '../../src/state/index.ts'
import * as entries from '../../src/state/log-entries.ts'
import * as moves from '../../src/state/moves.ts'
import * as puttingOff from '../../src/state/putting-off.ts'
import { openMemory, type StorageEngine, storageKey } from '../../src/storage/index.ts'
import { nurseRecord } from '../browser/support/nurse-record.ts'

const state = { ...stores, ...entries, ...moves, ...puttingOff }
const us = readHolidayTable('US')
const tables = { US: us, CA: us, GB: us, IE: us, DE: us, FR: us, ES: us, IN: us, AU: us, NZ: us }
const opened: { stop?: () => void; writes: number } = { writes: 0 }

function counting(engine: StorageEngine): StorageEngine {
  return {
    ...engine,
    write: (key, text) => {
      opened.writes += 1
      engine.write(key, text)
    }
  }
}

function begin(engine: StorageEngine, at: string) {
  opened.stop?.()
  state.$moved.set(undefined)
  opened.stop = state.start({ engine, clock: () => new Date(at) })
}

const stored = () => openMemory(new Map([[storageKey, JSON.stringify(nurseRecord)]]))

beforeEach(async () => {
  state.provideKnowledge({ tables, words: loadWords(), harm: loadHarm().table })
  await state.loadRules()
  opened.writes = 0
})
afterEach(() => opened.stop?.())

const wednesday = plainDate('2026-12-02')
const heard = {
  kind: 'new-date',
  date: plainDate('2026-11-24'),
  from: 'manager',
  day: wednesday
} as const

test('a new day that they named puts an e-mail before the last note, and says so', () => {
  begin(stored(), '2026-11-24T10:00:00')
  state.changeWith(heard, () => state.logTogether(eventsOfHeard(heard)))
  const moved = state.$moved.get()
  expect(moved?.isNewAnswer).toBe(true)
  expect(moved?.moves.map(({ kind, task }) => `${kind} ${task.kind}`)).toEqual([
    'new first-chase',
    'moved last-note',
    'moved let-go'
  ])
})

test('what was told together is corrected, deleted and brought back together', () => {
  begin(stored(), '2026-11-24T10:00:00')
  const before = state.$advice.get()?.plan
  const entry = state.logTogether(eventsOfHeard(heard))
  const taken = state.loggedTogether(entry)
  expect(taken).toHaveLength(2)
  const after = state.$advice.get()?.plan
  state.unlogEntry(entry)
  expect(state.$advice.get()?.plan).toEqual(before)
  state.relog(taken)
  expect(state.$advice.get()?.plan).toEqual(after)
  state.correctEntry(entry, eventsOfHeard({ ...heard, kind: 'no-news' }))
  expect(state.loggedTogether(entry)).toHaveLength(1)
})

test('a plan that is only looked at again writes nothing', () => {
  const engine = counting(stored())
  begin(engine, '2026-11-24T10:00:00')
  state.tellSinceLastTime()
  state.rememberPlan()
  expect(opened.writes).toBeGreaterThan(0)
  const { writes } = opened
  begin(engine, '2026-11-25T10:00:00')
  state.tellSinceLastTime()
  state.rememberPlan()
  expect(opened.writes).toBe(writes)
  expect(state.$moved.get()).toBeUndefined()
})

test('a task whose day went by without a tick stands on today, and that is told', () => {
  const engine = stored()
  begin(engine, '2026-11-24T10:00:00')
  state.rememberPlan()
  begin(engine, '2026-12-03T10:00:00')
  state.tellSinceLastTime()
  expect(state.$moved.get()?.cause.kind).toBe('time')
  expect(state.$moved.get()?.moves[0]).toMatchObject({
    kind: 'moved',
    task: { kind: 'last-note' },
    from: '2026-12-01',
    to: '2026-12-03'
  })
})

test('a contact that is put off moves, and can be taken up again', () => {
  begin(stored(), '2026-11-24T10:00:00')
  const task = state.$advice.get()?.plan.tasks.find(({ kind }) => kind === 'last-note')
  if (task === undefined) throw new Error('The nurse has a last note to write')
  state.changeWith({ kind: 'postponed', task }, () => state.postpone(task.id, wednesday))
  expect(state.$moved.get()?.moves[0]).toMatchObject({ kind: 'moved', to: wednesday })
  state.takeUpAgain(task.id)
  expect(state.$current.get()?.postponed).toEqual({})
})

test('what is left out keeps its reason over a reload', () => {
  const engine = stored()
  begin(engine, '2026-11-24T10:00:00')
  state.skip('keep-applying:self:0', 'I have done it')
  begin(engine, '2026-11-25T10:00:00')
  expect(state.$current.get()?.skipped).toEqual({ 'keep-applying:self:0': 'I have done it' })
  state.unskip('keep-applying:self:0')
  expect(state.$current.get()?.skipped).toEqual({})
})
