/** Which of the two copies wins, and what two windows do to each other. Faults F08, F12, F20, F27, F31. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { openMemory, openRecordStore, storageKey, takeNewer } from '../../src/storage/index.ts'
import type { StorageEngine } from '../../src/storage/storage-engine.ts'
import { sample, sampleApplication } from './sample.ts'

const now = () => 1

describe('when the page is opened', () => {
  const ahead = { ...sample, revision: 9, applications: [{ ...sampleApplication(), log: [] }] }

  test('F24: the newer revision wins', () => {
    const newer = takeNewer({ loaded: sample, mirrored: ahead, ours: sample })
    expect(newer?.applications[0]?.log).toEqual([])
    expect(takeNewer({ loaded: ahead, mirrored: sample, ours: ahead })).toBeUndefined()
  })

  test('F24: what was answered before the second copy came stays', () => {
    const names = { hr: 'Bo' }
    const ours = { ...sample, applications: [{ ...sampleApplication(), names }] }
    const newer = takeNewer({ loaded: sample, mirrored: ahead, ours })
    expect(newer?.applications[0]).toMatchObject({ names, log: [] })
  })

  test('two beginnings that know nothing of each other are both kept', () => {
    const other = { ...sample, revision: 3, applications: [{ ...sampleApplication(), id: 'b' }] }
    const newer = takeNewer({ loaded: other, mirrored: ahead, ours: other })
    expect(newer?.applications.map(({ id }) => id).sort()).toEqual(['a1-x', 'b'])
  })
})

test('F27: two windows that wrote without having seen each other come to the same record', () => {
  const answered = (question: 'stage' | 'place', field: string, value: string) => ({
    ...sample,
    revision: 8,
    applications: [
      {
        ...sampleApplication(),
        answers: { ...sampleApplication().answers, [question]: { [field]: value } }
      }
    ]
  })
  const [ours, theirs] = [answered('stage', 'stage', 'ahead'), answered('place', 'country', 'DE')]
  const meet = (mine: typeof ours, other: typeof ours) => {
    const engine = openMemory(new Map([[storageKey, JSON.stringify(sample)]]))
    const store = openRecordStore(engine, now)
    store.load()
    const { record } = store.save({ ...mine, revision: 7 })
    engine.write(storageKey, JSON.stringify(other))
    const look = store.look(record, true)
    return look.kind === 'taken' ? look.record.applications : []
  }
  const [one, two] = [meet(ours, theirs), meet(theirs, ours)]
  expect(one[0]?.answers).toMatchObject({ stage: { stage: 'ahead' }, place: { country: 'DE' } })
  expect(two).toEqual(one)
})

test('F27: two windows that have told each other all come to rest', () => {
  const engine = openMemory(new Map([[storageKey, JSON.stringify(sample)]]))
  const windows = ['one', 'two'].map((name) => {
    const store = openRecordStore(engine, now)
    const saved = store.load()
    return { name, store, ours: 'record' in saved ? saved.record : sample }
  })
  for (const window of windows) {
    const ticks = { ...sampleApplication().ticks, [window.name]: plainDate('2026-11-24') }
    const change = (one: typeof window.ours) => ({
      ...one,
      applications: one.applications.map((application) => ({ ...application, ticks }))
    })
    window.ours = window.store.save(change(window.ours)).record
  }
  let writes = 0
  for (let round = 0; round < 10; round += 1) {
    for (const window of windows) {
      const look = window.store.look(window.ours, true)
      if (look.kind !== 'taken') continue
      window.ours = look.record
      if (!look.isAhead) continue
      window.ours = window.store.save(look.record).record
      writes += 1
    }
  }
  expect(writes).toBeLessThanOrEqual(1)
  for (const { ours } of windows)
    expect(Object.keys(ours.applications[0]?.ticks ?? {})).toEqual(
      expect.arrayContaining(['one', 'two'])
    )
})

test('F20: what was emptied meanwhile is not written again without being asked', () => {
  const engine = openMemory()
  const store = openRecordStore(engine, now)
  const { record } = store.save(sample)
  engine.remove(storageKey)
  expect(store.save(record).status).toBe('only-here')
  expect(engine.read(storageKey)).toBeNull()
  store.startAfresh()
  expect(store.save(record).status).toBe('saved')
})

test('F31: what was changed by hand is judged as on loading', () => {
  const engine = openMemory()
  const store = openRecordStore(engine, now)
  const { record } = store.save(sample)
  const raw = JSON.stringify({ ...record, applications: [{ ...sampleApplication(), ticks: 5 }] })
  engine.write(storageKey, raw)
  const look = store.look(record, false)
  expect(look).toMatchObject({ kind: 'taken', saved: { kind: 'repaired', raw } })
})

test('F08: bytes for which there is no room beside the record wait, and nothing is overwritten', () => {
  const giant = 'x'.repeat(4_900_000)
  const memory = openMemory(new Map([[storageKey, giant]]))
  const engine: StorageEngine = {
    ...memory,
    write: (key, text) => {
      if (key !== storageKey && text.length > 1_000_000) throw new Error('full')
      memory.write(key, text)
    }
  }
  const store = openRecordStore(engine, now)
  expect(store.load().kind).toBe('unreadable')
  expect(store.save(sample).status).toBe('not-saved')
  expect(store.waiting()?.raw).toBe(giant)
  expect(engine.read(storageKey)).toBe(giant)
  store.asideIsKept()
  expect(store.save(sample).status).toBe('saved')
})

test('F12: keys of other programs under our prefix are neither read nor deleted', () => {
  const foreign = ['call-once-other', 'call-once.badge', 'call-once.bad.x', 'callonce']
  const engine = openMemory(new Map(foreign.map((key) => [key, 'theirs'])))
  const store = openRecordStore(engine, now)
  expect(store.load().kind).toBe('nothing')
  store.save(sample)
  expect(store.erase()).toBe('nothing-yet')
  expect(engine.keys()).toEqual(foreign)
})
