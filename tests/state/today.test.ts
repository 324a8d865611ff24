/** The today list says of every application what its own plan says, and ticks there, not elsewhere. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Task } from '../../src/domain/advice/advice.ts'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { roleOf } from '../../src/domain/messages/task-roles.ts'
import { loadHarm } from '../../src/knowledge/harm.ts'
import { loadWords } from '../../src/knowledge/words.ts'
import * as state from '../../src/state/index.ts'
import { relateTo } from '../../src/state/relating.ts'
import { tickTaskIn, unlogIn } from '../../src/state/ticking.ts'
import type { TodayEntry, TodayPlan } from '../../src/state/today.ts'
import { $todayList, watchToday } from '../../src/state/today-stores.ts'
import { openMemory, type StoredApplication, storageKey } from '../../src/storage/index.ts'
import { nurseRecord } from '../browser/support/nurse-record.ts'
import { silent, waiting } from '../browser/support/several-applications.ts'
import { storiesToTell } from '../domain/questions/answered-stories.ts'
import { randomMomentOn } from '../domain/timelines/random-situations.ts'
import { holidayTables } from '../views/fixtures/holiday-tables.ts'

const today = plainDate('2026-11-24')
const stops: (() => void)[] = []

function open(applications: readonly object[], at = '2026-11-24T10:00:00'): void {
  close()
  const record = { v: 2, revision: 1, applications, current: null }
  const engine = openMemory(new Map([[storageKey, JSON.stringify(record)]]))
  stops.push(state.start({ engine, clock: () => new Date(at) }), watchToday())
}

function close(): void {
  for (const stop of stops.splice(0)) stop()
}

beforeEach(async () => {
  const { core } = loadWords()
  const words = { core: { ...core, reasons: {} }, messages: {} }
  state.provideKnowledge({ tables: holidayTables, words, harm: loadHarm().table })
  await state.loadRules()
})
afterEach(close)

async function wholeList(): Promise<readonly TodayEntry[]> {
  await expect.poll(() => $todayList.get().isWhole, { timeout: 20_000 }).toBe(true)
  return $todayList.get().entries
}

async function planOf(id: string): Promise<TodayPlan> {
  const entry = (await wholeList()).find((one) => one.id === id)
  if (entry === undefined || entry.verdict === null) throw new Error(`${id} has a plan`)
  return entry
}

/** What the plan page would show as due today. */
function dueOnPlanPage(id: string): readonly Task[] {
  state.openApplication(id)
  const tasks = state.$advice.get()?.plan.tasks ?? []
  return tasks.filter((task) => task.date === today && roleOf(task) !== 'end')
}

const [nurse] = nurseRecord.applications

test('it lists the same tasks as each plan on that day, whatever happened', async () => {
  const samples = fc.sample(fc.tuple(randomMomentOn(today), fc.nat()), { numRuns: 60, seed: 4 })
  const applications = samples.map(([{ situation, afterHours }, pick], index) => ({
    id: `a${index}${afterHours ? 'x' : ''}`,
    answers: storiesToTell[pick % storiesToTell.length]?.answers ?? {},
    log: situation.events.map((event, at) => ({ id: `e${at}`, event })),
    ticks: {},
    createdOn: today,
    names: {},
    ...(index % 3 === 1 ? { sameEmployerAs: 'a0' } : {})
  }))
  open(applications)
  const entries = await wholeList()
  expect(entries).toHaveLength(applications.length)
  for (const entry of entries) {
    const due = entry.verdict === null ? [] : entry.due.map(({ task }) => task)
    expect(due, entry.id).toEqual(dueOnPlanPage(entry.id))
    expect(entry.verdict, entry.id).toBe(state.$advice.get()?.verdict ?? null)
  }
})

describe('a tick', () => {
  test('on the list is a tick on the plan, of that application alone', async () => {
    open([nurse, silent])
    const { due } = await planOf(silent.id)
    const [email] = due.filter(({ task }) => task.channel === 'email')
    if (email === undefined) throw new Error('An e-mail is due')
    tickTaskIn(silent.id, email.task)
    const after = await planOf(silent.id)
    expect(after.due.map(({ task }) => task.id)).not.toContain(email.task.id)
    expect(after.done).toHaveLength(1)
    expect((await planOf(nurse.id)).done).toEqual([])
    unlogIn(silent.id, after.done[0]?.eventId ?? '')
    expect((await planOf(silent.id)).due.map(({ task }) => task.id)).toContain(email.task.id)
  })

  test('of an earlier day is done with, one of today can be taken back', async () => {
    const ticked = (day: string) => ({ ...nurse, ticks: { 'keep-applying:self:0': day } })
    const idsOf = async () => (await planOf(nurse.id)).due.map(({ task }) => task.id)
    open([ticked('2026-11-23')])
    expect(await idsOf()).not.toContain('keep-applying:self:0')
    open([ticked('2026-11-24')])
    expect(await idsOf()).toContain('keep-applying:self:0')
  })
})

test('one that was put away asks for nothing, and its strikes still count', async () => {
  const chased: StoredApplication = {
    id: 'a9-chased',
    answers: silent.answers,
    log: ['2026-11-05', '2026-11-12'].map((date, index) => ({
      id: `e${index}`,
      event: {
        kind: 'contact',
        date: plainDate(date),
        to: 'manager',
        channel: 'email',
        purpose: 'chase',
        outcome: 'message-left'
      }
    })),
    ticks: {},
    createdOn: today,
    names: {},
    archivedOn: today
  }
  const related = { ...silent, sameEmployerAs: chased.id }
  open([silent, chased])
  const alone = await planOf(silent.id)
  open([related, chased])
  const shared = await planOf(silent.id)
  expect((await wholeList()).map(({ id }) => id)).toEqual([silent.id])
  expect(alone.due.some(({ task }) => task.recipient === 'manager')).toBe(true)
  expect(shared.due.some(({ task }) => task.recipient === 'manager')).toBe(false)
})

test('while it is their turn, it says until when', async () => {
  open([waiting])
  const plan = await planOf(waiting.id)
  expect(plan.verdict).toBe('wait')
  expect(plan.waits?.until).toBe('2026-12-02')
})

test('what was planned for an earlier day says so', async () => {
  open([silent])
  const id = (await planOf(silent.id)).due.find(({ task }) => task.channel === 'email')?.task.id
  open([{ ...silent, lastShown: [{ id, date: '2026-11-19' }] }])
  const again = (await planOf(silent.id)).due.find(({ task }) => task.id === id)
  expect(again?.since).toBe('2026-11-19')
})

test('unfinished questions make no plan, and stand in the list as such', async () => {
  open([{ ...silent, answers: { stage: { stage: 'waiting' } } }])
  expect(await wholeList()).toEqual([{ id: silent.id, verdict: null }])
})

describe('applications', () => {
  beforeEach(() => open([nurse, silent]))

  test('one that has no answer yet makes way for the next', () => {
    state.startNew()
    state.startNew()
    expect(state.$record.get().applications).toHaveLength(3)
  })

  test('put away and brought back, it is as it was', () => {
    const before = state.$record.get().applications
    state.putAway(silent.id)
    expect(state.$record.get().applications[1]?.archivedOn).toBe('2026-11-24')
    state.bringBack(silent.id)
    expect(state.$record.get().applications).toEqual(before)
  })

  test('asked about the employer, "no other" is remembered as the application itself', () => {
    state.openApplication(silent.id)
    relateTo('sameEmployerAs', null)
    expect(state.$current.get()?.sameEmployerAs).toBe(silent.id)
    relateTo('sameEmployerAs', nurse.id)
    expect(state.$current.get()?.sameEmployerAs).toBe(nurse.id)
  })
})
