/** Two tabs put the plan into a calendar: the calendar must obey whichever is asked next. */
import { expect, test } from 'vitest'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { openMemory, openRecordStore, type StoredApplication } from '../../src/storage/index.ts'
import { sample } from './sample.ts'

function changed(others: Partial<StoredApplication>) {
  const applications = sample.applications.map((application) => ({ ...application, ...others }))
  return { ...sample, applications }
}

test('the higher sequence of two tabs is kept, and old entries of both', () => {
  const engine = openMemory()
  const [one, other] = [openRecordStore(engine, Number), openRecordStore(engine, Number)]
  one.save(sample)
  other.load()
  const [before] = sample.applications
  const old = before?.oldEntries ?? {}
  const fromOne = { ...old, 'thank:manager:0': plainDate('2026-12-02') }
  const fromOther = { ...old, 'let-go:self:0': plainDate('2026-12-03') }
  one.save(changed({ exportSequence: 472_000, oldEntries: fromOne }))
  const { record } = other.save(changed({ exportSequence: 471_990, oldEntries: fromOther }))
  const [application] = record.applications
  expect(application?.exportSequence).toBe(472_000)
  expect(application?.oldEntries).toEqual({ ...fromOne, ...fromOther })
})
