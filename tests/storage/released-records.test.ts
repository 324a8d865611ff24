/** Records as each release wrote them, frozen. A new version of the record needs a file of its own here. Fault F05. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyRecord, openMemory, openRecordStore, readSaved } from '../../src/storage/index.ts'
import { recordVersion } from '../../src/storage/record.ts'

const versions = Array.from({ length: recordVersion }, (_, place) => place + 1)

function fileOf(version: number): string {
  return join('tests', 'storage', 'fixtures', `v${version}.json`)
}

test.each(versions)(
  'F05: there is a record of version %d, and it claims that version',
  (version) => {
    expect(existsSync(fileOf(version))).toBe(true)
    expect(JSON.parse(readFileSync(fileOf(version), 'utf8'))).toMatchObject({ v: version })
  }
)

test.each(versions)('F05: all that a record of version %d said is still said', (version) => {
  const raw = readFileSync(fileOf(version), 'utf8')
  const before = JSON.parse(raw).applications[0]
  const saved = readSaved(raw)
  expect(saved.kind).toBe(version === recordVersion ? 'loaded' : 'migrated')
  const [after] = 'record' in saved ? saved.record.applications : []
  expect(after?.answers).toEqual(before.answers)
  expect(after?.createdOn).toBe(before.createdOn)
  expect(after?.ticks).toEqual(before.ticks)
  expect(after?.names).toEqual(before.names)
  expect(after?.log).toHaveLength(before.log.length)
})

test('F05: the old bytes are kept one generation', () => {
  const raw = readFileSync(fileOf(1), 'utf8')
  const engine = openMemory(
    new Map([
      ['call-once', raw],
      ['call-once.v0', 'older still']
    ])
  )
  const store = openRecordStore(engine, () => 1)
  const saved = store.load()
  expect(engine.read('call-once')).toBe(raw)
  expect(store.save('record' in saved ? saved.record : emptyRecord).status).toBe('saved')
  expect(engine.read('call-once.v1')).toBe(raw)
  expect(engine.read('call-once.v0')).toBeNull()
})
