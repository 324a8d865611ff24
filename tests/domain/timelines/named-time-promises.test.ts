/** Promises 2 and 3 over random timelines: what they named counts, in both directions, to the day. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addContactDays,
  businessDaysBetween,
  lastBusinessDayBefore
} from '../../../src/domain/calendar/business-days.ts'
import { addDays, type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { paceOfSector, paces } from '../../../src/domain/rules/paces.ts'
import type { Said, SituationEvent } from '../../../src/domain/situation/events.ts'
import { type Sector, sectors } from '../../../src/domain/situation/situation.ts'
import { adviceFor, calendar, chasesOf, holds, knownFor, runs } from './advice-of-moment.ts'

/** Ten thousand runs take longer than other tests. */
const patience = 120_000

interface NamedTime {
  readonly sector: Sector
  readonly met: PlainDate
  readonly said: Said
  readonly due: PlainDate
  readonly today: PlainDate
  readonly thanked: boolean
}

/** An interview, a time named there or some days later, and a day before that time is over. */
const namedTime: fc.Arbitrary<NamedTime> = fc
  .record({
    sector: fc.constantFrom(...sectors),
    met: fc.integer({ min: 0, max: 900 }).map((days) => addDays(plainDate('2026-06-01'), days)),
    later: fc.integer({ min: 0, max: 10 }),
    length: fc.integer({ min: 0, max: 50 }),
    passed: fc.integer({ min: 0, max: 50 }),
    firmness: fc.constantFrom('firm' as const, 'hedged' as const),
    by: fc.constantFrom('manager' as const, 'hr' as const),
    thanked: fc.boolean()
  })
  .map(({ sector, met, later, length, passed, firmness, by, thanked }) => {
    const date = addDays(met, later)
    const due = addDays(date, length)
    const time = { kind: 'by', date: due } as const
    const said: Said = { kind: 'said', date, by, time, firmness, about: 'answer' }
    return { sector, met, said, due, today: addDays(date, Math.min(passed, length)), thanked }
  })

function firstChaseOf({ sector, met, said, today, thanked }: NamedTime) {
  const thanks: SituationEvent = {
    kind: 'contact',
    date: met,
    to: 'manager',
    channel: 'email',
    purpose: 'thanks',
    outcome: 'message-left'
  }
  const interview: SituationEvent = { kind: 'interview', date: met, with: ['manager'], held: true }
  const events = [interview, said, ...(thanked ? [thanks] : [])]
  const situation = { country: 'US', sector, turnedDown: 0, events } as const
  return chasesOf(adviceFor({ situation, today, afterHours: false }))[0]
}

const graceInDays = { firm: 1, hedged: 3 } as const

test(
  'promise 2: who was told a time asks on the first business day after it, or the third if it was loose',
  () => {
    let earlier = 0
    let later = 0
    fc.assert(
      fc.property(namedTime, (named) => {
        const { sector, said, due } = named
        const over = addContactDays(calendar, due, graceInDays[said.firmness])
        expect(firstChaseOf(named)?.date).toBe(over)
        const usual = addContactDays(calendar, said.date, paces[paceOfSector[sector].before].wait)
        if (over < usual) earlier += 1
        if (over > usual) later += 1
      }),
      runs
    )
    expect(Math.min(earlier, later), 'both directions were tried').toBeGreaterThan(
      runs.numRuns / 20
    )
  },
  patience
)

/** What they asked for, real news, and the request for a letter are excepted by the promise itself. */
const boundByTheirTime = [
  'first-chase',
  'first-call',
  'ask-for-interview',
  'redirected',
  'last-note',
  'next-chase'
]

test(
  'promise 3: no plan asks where things stand before the time that they named is over',
  () => {
    let bound = 0
    holds((moment, advice) => {
      const { promise } = knownFor(moment, advice)
      if (promise === null || promise.over <= advice.asOf) return
      const early = chasesOf(advice).filter(
        ({ kind, date }) => boundByTheirTime.includes(kind) && date < promise.over
      )
      expect(early).toEqual([])
      bound += 1
    })
    expect(bound, 'timelines with a time still running').toBeGreaterThan(runs.numRuns / 20)
  },
  patience
)

test(
  'promise 3: a person is reached before their time is over only when the start is the next business day',
  () => {
    holds((moment, advice) => {
      const { promise, offer } = knownFor(moment, advice)
      if (promise === null) return
      const attempts = advice.plan.tasks.filter(
        ({ kind, date }) =>
          ['reach-live', 'reach-live-written'].includes(kind) && date < promise.over
      )
      for (const { date } of attempts) {
        const { start } = offer
        expect(start !== null && start > date).toBe(true)
        if (start === null) continue
        expect(date >= lastBusinessDayBefore(calendar, start)).toBe(true)
        expect(businessDaysBetween(calendar, date, start)).toBeLessThanOrEqual(1)
      }
    })
  },
  patience
)
