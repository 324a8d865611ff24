/** What goes from the kept plans into the calendar, and what is remembered of it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { forgetOldEntries, plansForCalendar, rememberExported } from '../../src/state/exporting.ts'
import * as state from '../../src/state/index.ts'
import { readStamp } from '../../src/state/moment.ts'
import { openMemory, storageKey } from '../../src/storage/index.ts'
import { nurseRecord } from '../browser/support/nurse-record.ts'
import { knowledge } from '../views/questionnaire/words.ts'

const opened: { stop?: () => void } = {}

beforeEach(async () => {
  const engine = openMemory(new Map([[storageKey, JSON.stringify(nurseRecord)]]))
  opened.stop = state.start({ engine, clock: () => new Date('2026-11-24T10:00:00') })
  state.provideKnowledge(knowledge)
  await state.loadRules()
})

afterEach(() => {
  state.eraseEverything()
  opened.stop?.()
})

async function exportAll() {
  const { plans } = await plansForCalendar('all', false)
  const [plan] = plans
  if (plan === undefined) throw new Error('There is a plan')
  const exported = Object.fromEntries(plan.tasks.map(({ id, date }) => [id, date]))
  rememberExported([
    {
      applicationId: plan.applicationId,
      ledger: { exported, oldEntries: {} },
      sequence: plan.sequence
    }
  ])
  return plan
}

test('the calendar is given the tasks of the page, and the way back to the plan', async () => {
  const plan = await exportAll()
  expect(plan.tasks).toEqual(state.$advice.get()?.plan.tasks)
  expect(plan.text?.tasks.map(({ date }) => date)).toEqual(
    state.$adviceText.get()?.tasks.map(({ date }) => date)
  )
  expect(plan.link).toMatch(/\/plan\/#p=/)
})

test('names are given only when they are wanted', async () => {
  const [without] = (await plansForCalendar('a1-nurse', false)).plans
  expect(JSON.stringify([without?.names, without?.text])).not.toContain('the director')
  const [named] = (await plansForCalendar('a1-nurse', true)).plans
  expect(named?.names).toEqual({ manager: 'the director' })
  expect(JSON.stringify(named?.text)).toContain('the director')
})

test('what was exported is remembered with its day, and that the plan left the browser', async () => {
  const plan = await exportAll()
  const kept = state.$current.get()
  expect(Object.keys(kept?.exported ?? {})).toEqual(plan.tasks.map(({ id }) => id))
  expect(kept?.takenOut).toEqual({ calendar: '2026-11-24' })
  expect(kept?.exportSequence).toBe(plan.sequence)
})

test('F42: a second export has a higher sequence, even within the same minute', async () => {
  const first = await exportAll()
  const second = await exportAll()
  expect(second.sequence).toBeGreaterThan(first.sequence)
})

test('a plan whose answers are not finished is left alone, and nothing of it is cancelled', async () => {
  state.startNew({ stage: { stage: 'waiting' } })
  const { plans } = await plansForCalendar('all', false)
  expect(plans.map(({ applicationId }) => applicationId)).toEqual(['a1-nurse'])
})

test('old entries are forgotten once the user has deleted them', () => {
  const oldEntries = { 'let-go:self:0': plainDate('2026-12-08') }
  rememberExported([
    { applicationId: 'a1-nurse', ledger: { exported: {}, oldEntries }, sequence: 1 }
  ])
  forgetOldEntries()
  expect(state.$current.get()?.oldEntries).toEqual({})
})

test('the moment of writing is told in universal time, and in minutes since 2026 began', () => {
  expect(readStamp(new Date('2026-01-01T01:30:59.999Z'))).toEqual({
    text: '20260101T013059Z',
    minutes: 90
  })
})
