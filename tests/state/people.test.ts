/** What is typed for the messages is kept with its application, and forgotten when it is emptied. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firmKey } from '../../src/domain/messages/draft/draft.ts'
import * as state from '../../src/state/index.ts'
import * as people from '../../src/state/people.ts'
import { mergeRecords, openMemory, readSaved, storageKey } from '../../src/storage/index.ts'

const engine = openMemory()
const opened: { stop?: () => void } = {}
const begin = () => {
  opened.stop?.()
  opened.stop = state.start({ engine, clock: () => new Date('2026-11-24T10:00:00') })
}

beforeEach(() => {
  state.eraseEverything()
  begin()
  state.startNew()
})
afterEach(() => opened.stop?.())

const person = firmKey('turned-down', 'person', 2)
const draft = 'last-note:manager:1.email.plain'

test('names, tone and changed drafts are there again after a reload', () => {
  people.setSender('name', ' Amina Diallo ')
  people.setSender('phone', '555 0100')
  people.setRegister('formal')
  people.nameFirm(person, 'Mr Brown')
  people.keepDraft(draft, 'My own words')
  begin()
  expect(state.$writer.get()).toEqual({
    names: {},
    firms: { [person]: 'Mr Brown' },
    drafts: { [draft]: 'My own words' },
    sender: { name: 'Amina Diallo', phone: '555 0100' },
    register: 'formal'
  })
})

test('an empty name is forgotten, and so is a draft that goes back to ours', () => {
  people.setSender('name', 'Amina')
  people.setSender('name', '  ')
  people.nameFirm(person, 'Mr Brown')
  people.nameFirm(person, '')
  people.keepDraft(draft, 'My own words')
  people.keepDraft(draft, undefined)
  expect(state.$writer.get()).toMatchObject({ sender: {}, firms: {}, drafts: {} })
})

test('who writes is the same for all applications; whom they write to is not', () => {
  people.setSender('name', 'Amina')
  people.nameFirm(person, 'Mr Brown')
  state.startNew()
  expect(state.$writer.get()).toMatchObject({ sender: { name: 'Amina' }, firms: undefined })
})

test('A13: what is far too long is cut and kept, and can be read again', () => {
  people.setSender('name', 'a'.repeat(1e6))
  people.nameFirm(person, 'b'.repeat(1e6))
  people.keepDraft(draft, 'c'.repeat(1e6))
  begin()
  const { sender, firms, drafts } = state.$writer.get()
  expect(sender?.name).toHaveLength(500)
  expect(firms?.[person]).toHaveLength(500)
  expect(drafts?.[draft]).toHaveLength(5000)
  expect(state.$opened.get()).toMatchObject({ kind: 'loaded' })
})

test('two windows that name two firms keep both names', () => {
  const base = state.$record.get()
  people.nameFirm(person, 'Mr Brown')
  const ours = state.$record.get()
  const theirs = JSON.parse(JSON.stringify(ours).replace('turned-down-2', 'turned-down-1'))
  const merged = mergeRecords(base, theirs, ours)
  expect(Object.keys(merged.applications[0]?.firms ?? {})).toHaveLength(2)
  expect(readSaved(engine.read(storageKey)).kind).toBe('loaded')
})
