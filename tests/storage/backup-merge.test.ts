/** A file and the device brought together: nothing is lost, nothing is counted twice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { mergeBackup } from '../../src/storage/backup-merge.ts'
import type { LoggedEvent, StoredApplication, StoredRecord } from '../../src/storage/index.ts'
import { decodePlanLink, encodePlanLink } from '../../src/storage/plan-link.ts'
import { anyRecord } from './any-record.ts'
import { sample, sampleApplication } from './sample.ts'

const plan = sampleApplication()

function recordOf(...applications: readonly StoredApplication[]): StoredRecord {
  return { ...sample, applications, current: applications[0]?.id ?? null }
}

function mergeOne(here: StoredApplication, file: StoredApplication) {
  const { record, plans } = mergeBackup(recordOf(here), recordOf(file))
  const [merged] = record.applications
  const [compared] = plans
  if (merged === undefined || compared === undefined) throw new Error('One plan goes in')
  return { merged, compared, count: record.applications.length }
}

function logged(id: string, day: string): LoggedEvent {
  return {
    id,
    event: { kind: 'reply', date: plainDate(day), from: 'hr', says: { kind: 'no-news' } }
  }
}

test('nothing is lost: every plan, event, tick, name and draft of both sides is there', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (device, file) => {
      const { applications } = mergeBackup(device, file).record
      for (const one of [...device.applications, ...file.applications]) {
        const merged = applications.find(({ id }) => id === one.id)
        expect(Object.keys(merged?.ticks ?? {})).toEqual(
          expect.arrayContaining(Object.keys(one.ticks))
        )
        expect(Object.keys(merged?.names ?? {})).toEqual(
          expect.arrayContaining(Object.keys(one.names))
        )
        const events = merged?.log.map(({ event }) => event)
        expect(events).toEqual(expect.arrayContaining(one.log.map(({ event }) => event)))
      }
    }),
    { numRuns: 100 }
  )
})

test('the same file twice changes nothing, and is said to be the same', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (device, file) => {
      const once = mergeBackup(device, file).record
      const twice = mergeBackup(once, once)
      expect(twice.record).toEqual(once)
      expect(twice.plans.every(({ is }) => is === 'same')).toBe(true)
    }),
    { numRuns: 50 }
  )
})

test('a plan that is not here is added, and the plan in sight stays in sight', () => {
  const { record, plans } = mergeBackup(recordOf(plan), recordOf({ ...plan, id: 'a2' }))
  expect(plans.map(({ is }) => is)).toEqual(['new'])
  expect(record.applications.map(({ id }) => id)).toEqual([plan.id, 'a2'])
  expect(record.current).toBe(plan.id)
})

describe('where both hold something different', () => {
  const here = { ...plan, names: { hr: 'Ana' }, log: [logged('e1', '2026-11-24')] }

  test('the copy that was worked on later wins', () => {
    const file = { ...here, names: { hr: 'Anna' }, log: [...here.log, logged('e2', '2026-11-26')] }
    const { merged, compared } = mergeOne(here, file)
    expect(merged.names).toEqual({ hr: 'Anna' })
    expect(merged.log.map(({ id }) => id).toSorted()).toEqual(['e1', 'e2'])
    expect(compared).toMatchObject({ is: 'different', wins: 'file', lastDay: '2026-11-26' })
  })

  test('on the same day the device wins', () => {
    const { merged, compared } = mergeOne(here, { ...here, names: { hr: 'Anna' } })
    expect(merged.names).toEqual({ hr: 'Ana' })
    expect(compared).toMatchObject({ is: 'different', wins: 'device', isTie: true })
  })

  test('nobody need win where one side only has more', () => {
    const { merged, compared } = mergeOne({ ...here, names: {} }, here)
    expect(merged.names).toEqual({ hr: 'Ana' })
    expect(compared.is).toBe('different')
    expect(compared.wins).toBeUndefined()
  })
})

test('a message that came back by a link, under another id, is not counted twice', async () => {
  const read = await decodePlanLink(await encodePlanLink(plan))
  if (read.kind === 'failed') throw new Error(read.problem)
  const { merged } = mergeOne(read.value.application, plan)
  expect(merged.log).toHaveLength(plan.log.length)
})

test('two equal events of one day stay two', () => {
  const here = { ...plan, log: [logged('e1', '2026-11-24')] }
  const file = { ...plan, log: [logged('e1', '2026-11-24'), logged('e2', '2026-11-24')] }
  expect(mergeOne(here, file).merged.log).toHaveLength(2)
})
