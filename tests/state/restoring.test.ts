/** Plans come back: all or nothing, with one click to undo, and nothing twice. Faults F64 and F67. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isTakenOut, planAddress, rememberTakenOut } from '../../src/state/carrying.ts'
import * as state from '../../src/state/index.ts'
import { readPlanLink } from '../../src/state/link-preview.ts'
import { rememberShown } from '../../src/state/moves.ts'
import {
  $canUndoImport,
  findUndo,
  importBackup,
  keepLinkedPlan,
  undoImport
} from '../../src/state/restoring.ts'
import { storageKey } from '../../src/storage/index.ts'
import { sample, sampleApplication } from '../storage/sample.ts'

const clock = () => new Date('2026-11-24T10:00:00')
const file = {
  isWhole: true,
  record: { ...sample, applications: [{ ...sampleApplication(), id: 'a2' }] }
}
const opened: { stop?: () => void } = {}

beforeEach(() => {
  localStorage.clear()
  localStorage.setItem(storageKey, JSON.stringify(sample))
  opened.stop = state.start({ clock })
})
afterEach(() => opened.stop?.())

function ids(): readonly string[] {
  return state.$record.get().applications.map(({ id }) => id)
}

test('F64: an import is undone with one click, and the device is as it was', () => {
  expect(importBackup(file)).toBe('kept')
  expect(ids()).toEqual(['a1-x', 'a2'])
  expect($canUndoImport.get()).toBe(true)
  undoImport()
  expect(state.$record.get().applications).toEqual(sample.applications)
  expect(JSON.parse(localStorage.getItem(storageKey) ?? '').applications).toHaveLength(1)
  expect($canUndoImport.get()).toBe(false)
  expect(Object.keys(localStorage)).toEqual([storageKey])
})

test('F64: the undo is there until something is changed', () => {
  importBackup(file)
  rememberShown([])
  expect($canUndoImport.get()).toBe(true)
  state.tick('look-in-spam')
  expect($canUndoImport.get()).toBe(false)
  undoImport()
  expect(ids()).toEqual(['a1-x', 'a2'])
})

test('F64: a new import takes the place of the undo of the last', () => {
  importBackup(file)
  importBackup({
    ...file,
    record: { ...sample, applications: [{ ...sampleApplication(), id: 'a3' }] }
  })
  undoImport()
  expect(ids()).toEqual(['a1-x', 'a2'])
})

test('F67: where the device does not take the file, nothing at all has changed', () => {
  const before = localStorage.getItem(storageKey)
  const write = Storage.prototype.setItem
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (key === storageKey) throw new DOMException('full', 'QuotaExceededError')
    write.call(this, key, text)
  })
  expect(importBackup(file)).toBe('not-kept')
  expect(ids()).toEqual(['a1-x'])
  expect(localStorage.getItem(storageKey)).toBe(before)
  expect(Object.keys(localStorage)).toEqual([storageKey])
  expect($canUndoImport.get()).toBe(false)
})

test('F67: where the way back cannot be kept, the file is not taken in', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(importBackup(file)).toBe('not-kept')
  expect(ids()).toEqual(['a1-x'])
})

test('deleting everything deletes the way back as well', () => {
  importBackup(file)
  state.eraseEverything()
  findUndo()
  expect(Object.keys(localStorage)).toEqual([])
  expect($canUndoImport.get()).toBe(false)
})

test('a plan out of a link is one more plan, and the same link adds nothing', async () => {
  const address = await planAddress({ ...sampleApplication(), id: 'b1', log: [] })
  const read = await readPlanLink(new URL(address).hash)
  if (read.kind === 'failed') throw new Error(read.problem)
  keepLinkedPlan(read.value.application)
  expect(ids()).toEqual(['a1-x', 'b1'])
  expect(state.$current.get()?.id).toBe('b1')
  keepLinkedPlan(read.value.application)
  expect(ids()).toEqual(['a1-x', 'b1'])
})

const sampleDay = sample.applications[0]?.createdOn ?? sampleApplication().createdOn

test('a link to a plan that has gone on here leaves it as it is, and stands beside it', async () => {
  const read = await readPlanLink(new URL(await planAddress(sampleApplication())).hash)
  state.logEvent({ kind: 'accepted', date: sampleDay })
  if (read.kind === 'failed') throw new Error(read.problem)
  keepLinkedPlan(read.value.application)
  expect(ids()).toHaveLength(2)
  expect(state.$record.get().applications[0]?.log).toHaveLength(2)
})

test('a plan that was taken out counts as taken out until it changes', () => {
  const current = () => state.$current.get() ?? sampleApplication()
  expect(isTakenOut(current())).toBe(false)
  rememberTakenOut('file')
  expect(current().takenOut).toMatchObject({ file: '2026-11-24', paper: '2026-11-24' })
  expect(isTakenOut(current())).toBe(true)
  state.tick('look-in-spam')
  expect(isTakenOut(current())).toBe(true)
  state.logEvent({ kind: 'accepted', date: sampleDay })
  expect(isTakenOut(current())).toBe(false)
})
