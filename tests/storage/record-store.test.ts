/** Saving: nothing that was there is lost, and what is said about it is true. Faults F13 to F18. */
import { describe, expect, test, vi } from 'vitest'
import {
  emptyRecord,
  openLocalStorage,
  openMemory,
  openRecordStore,
  type StorageEngine,
  storageKey
} from '../../src/storage/index.ts'
import { sample, sampleApplication } from './sample.ts'

const time = 1_780_000_000_000
const now = () => time
const copyKey = `${storageKey}.bad.${time}`

function holding(text: string): StorageEngine {
  return openMemory(new Map([[storageKey, text]]))
}

describe('what could not be read', () => {
  test('F01: stays where it is until something is saved, and is then set aside first', () => {
    const engine = holding('{"v":1,"appl')
    const store = openRecordStore(engine, now)
    expect(store.load().kind).toBe('unreadable')
    expect(engine.read(storageKey)).toBe('{"v":1,"appl')
    expect(store.save(emptyRecord).status).toBe('saved')
    expect(engine.read(copyKey)).toBe('{"v":1,"appl')
  })

  test('F03: a repaired record is set aside as it was', () => {
    const raw = JSON.stringify({ ...sample, applications: [{ ...sampleApplication(), log: 5 }] })
    const engine = holding(raw)
    const store = openRecordStore(engine, now)
    const saved = store.load()
    store.save('record' in saved ? saved.record : emptyRecord)
    expect(engine.read(copyKey)).toBe(raw)
  })

  test('is not overwritten when the copy cannot be kept', () => {
    const engine = holding('damaged')
    const full: StorageEngine = {
      ...engine,
      write: (key, text) => {
        if (key !== storageKey) throw new DOMException('full', 'QuotaExceededError')
        engine.write(key, text)
      }
    }
    const store = openRecordStore(full, now)
    store.load()
    expect(store.save(sample).status).toBe('not-saved')
    expect(engine.read(storageKey)).toBe('damaged')
  })
})

test('F06: a newer release is never overwritten, whatever is clicked', () => {
  const raw = JSON.stringify({ v: 99, applications: 'who knows' })
  const engine = holding(raw)
  const store = openRecordStore(engine, now)
  expect(store.load().kind).toBe('too-new')
  expect(store.save(sample)).toEqual({ status: 'too-new', record: sample })
  expect(engine.read(storageKey)).toBe(raw)
})

test('F13: a browser storage that is really full is said to be not saved, and keeps its old value', () => {
  const engine = openLocalStorage()
  if (engine === undefined) throw new Error('jsdom has a storage')
  const store = openRecordStore(engine, now)
  store.load()
  expect(store.save(emptyRecord).status).toBe('saved')
  const before = engine.read(storageKey)
  fill(engine)
  expect(store.save({ ...sample, revision: 1 }).status).toBe('not-saved')
  expect(engine.read(storageKey)).toBe(before)
  engine.remove('filler')
  expect(store.save(sample).status).toBe('saved')
  engine.remove(storageKey)
})

/** Fills the storage until not even 200 letters fit. */
function fill(engine: StorageEngine): void {
  let text = ''
  for (let step = 4_000_000; step > 50; step = Math.floor(step / 2)) {
    try {
      while (text.length < 20_000_000) {
        engine.write('filler', text + 'x'.repeat(step))
        text += 'x'.repeat(step)
      }
    } catch {
      // Too much: the next step is half as long.
    }
  }
}

describe('storage that is denied', () => {
  test('F15: access that throws leaves the page in memory', () => {
    vi.stubGlobal('localStorage', undefined)
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    expect(openLocalStorage()).toBeUndefined()
    expect(openRecordStore(undefined, now).save(sample).status).toBe('memory-only')
  })

  test.each([null, undefined])('F16: a storage that is %s leaves the page in memory', (value) => {
    vi.stubGlobal('localStorage', value)
    expect(openLocalStorage()).toBeUndefined()
  })
})

test('F17: a write that is accepted but not kept is found out', () => {
  const engine: StorageEngine = { ...openMemory(), write: () => undefined }
  const store = openRecordStore(engine, now)
  store.load()
  expect(store.save(sample).status).toBe('not-saved')
})

test.each([
  new DOMException('x', 'NS_ERROR_DOM_QUOTA_REACHED'),
  new DOMException('x', 'QUOTA_EXCEEDED_ERR'),
  new Error('plain'),
  'a string'
])('F18: whatever a write throws, it is said to be not saved: %s', (thrown) => {
  const engine: StorageEngine = {
    ...openMemory(),
    write: () => {
      throw thrown
    }
  }
  expect(openRecordStore(engine, now).save(sample)).toEqual({
    status: 'not-saved',
    record: sample
  })
})

describe('two tabs', () => {
  test('F27: both keep what they answered', () => {
    const engine = openMemory()
    const [one, other] = [openRecordStore(engine, now), openRecordStore(engine, now)]
    const begun = one.save({ ...sample, revision: 0 }).record
    other.load()
    one.save(answered(begun, 'stage', { stage: 'ahead' }))
    const { record } = other.save(answered(begun, 'place', { country: 'DE' }))
    const [application] = record.applications
    expect(application?.answers.stage).toEqual({ stage: 'ahead' })
    expect(application?.answers.place).toEqual({ country: 'DE' })
  })

  test('F21: what one tab deleted does not come back from the other', () => {
    const engine = openMemory()
    const [one, other] = [openRecordStore(engine, now), openRecordStore(engine, now)]
    const begun = one.save(sample).record
    other.load()
    one.save({ ...begun, applications: [], current: null })
    expect(other.save(begun).record.applications).toEqual([])
  })
})

function answered(record: typeof sample, question: string, given: Record<string, string>) {
  return {
    ...record,
    applications: record.applications.map((application) => ({
      ...application,
      answers: { ...application.answers, [question]: given }
    }))
  }
}

test('deleting everything takes the copies along and leaves foreign keys', () => {
  const engine = holding('damaged')
  engine.write('someone-else', '1')
  const store = openRecordStore(engine, now)
  store.load()
  store.save(sample)
  expect(store.erase()).toBe('nothing-yet')
  expect(engine.keys()).toEqual(['someone-else'])
})
