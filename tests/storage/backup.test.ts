/** The backup file, out and in. Faults F63, F65 and F66; attacks A01, A05 and A11. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { backupName, writeBackup } from '../../src/storage/backup.ts'
import { mergeBackup } from '../../src/storage/backup-merge.ts'
import {
  type ChosenFile,
  largestBackup,
  readBackup,
  readBackupText
} from '../../src/storage/backup-read.ts'
import { emptyRecord, recordVersion, type StoredRecord } from '../../src/storage/index.ts'
import { anyRecord } from './any-record.ts'
import { sample } from './sample.ts'

function recordIn(text: string): StoredRecord {
  const read = readBackupText(text)
  if (read.kind === 'failed') throw new Error(read.problem)
  return read.value.record
}

function fileOf(bytes: Uint8Array<ArrayBuffer>): ChosenFile {
  return { size: bytes.length, arrayBuffer: async () => bytes.buffer }
}

function fileWith(text: string): ChosenFile {
  return fileOf(new TextEncoder().encode(text))
}

function importInto(device: StoredRecord, text: string): StoredRecord {
  return mergeBackup(device, recordIn(text)).record
}

test('F66: a file that is taken in and saved again is the same to the byte', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const text = writeBackup(record)
      const again = writeBackup(importInto(emptyRecord, text))
      expect(again).toBe(text)
      expect(writeBackup(importInto(record, text))).toBe(text)
    }),
    { numRuns: 200 }
  )
})

test('the file holds everything, with names and drafts', () => {
  expect(recordIn(writeBackup(sample)).applications).toEqual(sample.applications)
  expect(recordIn(writeBackup(sample))).toMatchObject({ sender: sample.sender, register: 'formal' })
})

test('A11: its name holds nothing but the day', () => {
  expect(backupName(plainDate('2026-11-24'))).toBe('call-once-2026-11-24.json')
  expect(backupName(plainDate('2026-11-24'))).toMatch(/^[a-z0-9-]{1,60}\.json$/)
})

test.each(Array.from({ length: recordVersion }, (_, index) => index + 1))(
  'F65: a file of release %i is taken in as it was',
  (version) => {
    const text = readFileSync(`tests/storage/backups/v${version}.json`, 'utf8')
    const newest = readFileSync(`tests/storage/backups/v${recordVersion}.json`, 'utf8')
    expect(readBackupText(text)).toMatchObject({ kind: 'ok', value: { isWhole: true } })
    expect(importInto(emptyRecord, text).applications).toEqual(recordIn(newest).applications)
  }
)

describe('F63: what is no backup is refused with the reason, in under a second', () => {
  const good = writeBackup(sample)
  const utf16 = new Uint8Array([...good].flatMap((letter) => [letter.charCodeAt(0) & 255, 0]))
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  const page = '<!DOCTYPE html><html><title>Your plan</title></html>'
  test.each([
    { what: 'no bytes', file: fileWith(''), problem: 'empty' },
    { what: 'only blanks', file: fileWith(' \n'), problem: 'empty' },
    { what: 'a picture', file: fileOf(png), problem: 'not-text' },
    { what: 'UTF-16', file: fileOf(utf16), problem: 'not-text' },
    {
      what: 'UTF-16 with its mark',
      file: fileOf(new Uint8Array([255, 254, ...utf16])),
      problem: 'not-text'
    },
    { what: 'a table', file: fileWith('day,what\n2026-11-24,call\n'), problem: 'not-ours' },
    { what: 'a number', file: fileWith('5'), problem: 'not-ours' },
    { what: 'another program’s JSON', file: fileWith('{"v":1,"notes":[]}'), problem: 'not-ours' },
    { what: 'a list', file: fileWith('[]'), problem: 'not-ours' },
    { what: 'our page saved as .json', file: fileWith(page), problem: 'web-page' },
    { what: 'a newer release', file: fileWith('{"v":99,"applications":[]}'), problem: 'too-new' },
    { what: 'no plans', file: fileWith(writeBackup(emptyRecord)), problem: 'no-plans' },
    { what: 'a million brackets', file: fileWith('['.repeat(1_000_000)), problem: 'not-ours' }
  ])('$what: $problem', async ({ file, problem }) => {
    // Of the processor, so that a busy machine makes no difference.
    const begun = process.cpuUsage()
    expect(await readBackup(file)).toEqual({ kind: 'failed', problem })
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000)
  })

  test('a file of 50 MB is refused by its size, without being opened', async () => {
    const file: ChosenFile = {
      size: 50_000_000,
      arrayBuffer: () => Promise.reject(new Error('It was opened'))
    }
    expect(largestBackup).toBeLessThan(file.size)
    expect(await readBackup(file)).toEqual({ kind: 'failed', problem: 'too-large' })
  })

  test('a file that cannot be opened any more is refused', async () => {
    const file: ChosenFile = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await readBackup(file)).toEqual({ kind: 'failed', problem: 'not-readable' })
  })

  test('a file that is cut short anywhere is refused', () => {
    for (let end = 12; end < good.trimEnd().length; end += 1) {
      expect(readBackupText(good.slice(0, end))).toEqual({ kind: 'failed', problem: 'cut-short' })
    }
  })

  test('a byte order mark before a good file is passed over', async () => {
    expect(await readBackup(fileWith(`\uFEFF${good}`))).toMatchObject({ kind: 'ok' })
  })
})

describe('A01 and A05: a hostile file', () => {
  test('an object where text is expected is left out, and that is said', () => {
    const vnode = { type: 'img', props: { src: 'x', onerror: 'x' }, constructor: null, __v: 1 }
    const [application] = sample.applications
    const applications = [{ ...application, names: { hr: vnode }, drafts: { 'a.email': vnode } }]
    const read = readBackupText(JSON.stringify({ ...sample, applications }))
    expect(read).toMatchObject({ value: { isWhole: false } })
    expect(JSON.stringify(read)).not.toContain('onerror')
  })

  test('a prototype reaches nothing, neither read nor merged', () => {
    const evil = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},'
    const places = [
      '"answers": {',
      '"ticks": {',
      '"names": {',
      '"event": {',
      '"drafts": {',
      '"sender": {'
    ]
    const text = places.reduce(
      (now, place) => now.replace(place, place + evil),
      writeBackup(sample)
    )
    const merged = mergeBackup(sample, recordIn(`{${evil}${text.trimStart().slice(1)}`)).record
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(JSON.stringify(merged)).not.toContain('polluted')
  })

  test('whatever a file holds, reading and merging never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readBackupText(JSON.stringify({ v: 2, applications: [value], sender: value }))
        if (read.kind === 'ok') mergeBackup(sample, read.value.record)
      })
    )
  })
})
