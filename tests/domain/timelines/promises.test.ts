/** The promises hold for plans of random timelines, not only for single decisions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOfPhase } from '../../../src/domain/advice/ruling.ts'
import { advise } from '../../../src/domain/advise.ts'
import {
  addContactDays,
  businessDaysBetween,
  isBusinessDay
} from '../../../src/domain/calendar/business-days.ts'
import { addDays, laterOf, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { phaseFacts } from '../../../src/domain/facts/facts.ts'
import { eventOfTask } from '../../../src/domain/plan/event-of-task.ts'
import { canOccur } from '../../../src/domain/rules/check-table.ts'
import { paces } from '../../../src/domain/rules/paces.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { adviceFor, calendar, holds, knowledge, knownFor, runs } from './advice-of-moment.ts'
import { type RandomMoment, randomMoment } from './random-situations.ts'

test('promises 1 and 13: every situation has one verdict, and a plan that ends on a named day', () => {
  holds((moment, advice) => {
    expect(advice.plan.tasks.at(-1)?.date).toBe(advice.plan.lastDay)
    const known = knownFor(moment, advice)
    const { promise, offer, timeline, away, wishes } = known
    const ahead = [
      advice.asOf,
      promise?.over,
      offer.start,
      offer.answerBy,
      timeline.ahead.at(-1)?.date,
      [...away.values()].sort().at(-1),
      wishes.waitUntil
    ].filter((date) => date !== undefined && date !== null)
    const last = ahead.reduce(laterOf)
    const horizon = paces[known.pace.id === 'quick' ? 'usual' : 'slow'].horizon
    expect(advice.plan.lastDay <= addContactDays(calendar, last, horizon)).toBe(true)
  })
})

test('promise 1: no situation produces facts that are listed as impossible', () => {
  holds((moment, advice) => {
    const known = knownFor(moment, advice)
    const phase = phaseFacts(known)
    expect(canOccur(ruleBook.phase, phase), JSON.stringify(phase)).toBe(true)
    const facts = factsOfPhase[advice.phase](known)
    expect(canOccur(ruleBook.verdictOf[advice.phase], facts), JSON.stringify(facts)).toBe(true)
  })
})

test('promise 1: an empty timeline has advice and an end as well', () => {
  const situation = { country: 'US', sector: 'office', turnedDown: 0, events: [] } as const
  const advice = advise(situation, { today: plainDate('2026-11-24'), afterHours: false }, knowledge)
  expect(advice.plan.lastDay).toBe('2026-12-09')
})

test('promise 7: who has not followed up is not told to stop before it is over for everyone', () => {
  holds((moment, advice) => {
    const contacted = moment.situation.events.some((event) => event.kind === 'contact')
    const excused = ['asked-to-stop', 'closed'].includes(advice.phase)
    const lapsed = advice.tested.includes('turn=lapsed')
    const gaveUp = advice.tested.includes('chase=spent') && advice.phase === 'offer'
    if (!contacted && !excused && !lapsed && !gaveUp) expect(advice.verdict).not.toBe('stop')
  })
})

test('promise 10: until a firm offer is accepted every advice says to keep applying', () => {
  holds((moment, advice) => {
    const { secured } = knownFor(moment, advice).offer
    expect(advice.measures.includes('keep-applying')).toBe(!secured)
  })
})

test('promise 12: the order of entering events does not matter', () => {
  fc.assert(
    fc.property(
      randomMoment.chain((moment) =>
        fc
          .shuffledSubarray([...moment.situation.events], {
            minLength: moment.situation.events.length
          })
          .map((events) => ({ moment, events }))
      ),
      ({ moment, events }) => {
        const shuffled = { ...moment, situation: { ...moment.situation, events } }
        expect(adviceFor(shuffled)).toEqual(adviceFor(moment))
      }
    ),
    { ...runs, numRuns: 500 }
  )
})

test('promise 12: without holidays, shifting every date by a week shifts the plan by a week', () => {
  const plain = { book: ruleBook, calendar: { ...calendar, nameByHoliday: new Map() } }
  fc.assert(
    fc.property(randomMoment, (moment) => {
      const text = JSON.stringify(moment)
      const touchesYearEnd = text.includes('early-new-year') || moment.today.slice(5, 7) >= '09'
      fc.pre(!touchesYearEnd && moment.today.slice(5, 7) >= '03' && !text.includes('months'))
      const shifted: RandomMoment = JSON.parse(
        text.replace(/\d{4}-\d\d-\d\d/g, (date) => addDays(date as typeof moment.today, 7))
      )
      const { today, afterHours, situation } = moment
      const first = advise(situation, { today, afterHours }, plain)
      fc.pre(first.plan.lastDay.slice(5) < '12-10')
      const later = advise(
        shifted.situation,
        { today: shifted.today, afterHours: shifted.afterHours },
        plain
      )
      expect(later.plan.tasks.map(({ kind, date }) => [kind, date])).toEqual(
        first.plan.tasks.map(({ kind, date }) => [kind, addDays(date, 7)])
      )
    }),
    { ...runs, numRuns: 500 }
  )
})

test('promise 12: doing what the plan says on its day leaves the rest of the plan as it was', () => {
  holds((moment, advice) => {
    const [task] = advice.plan.tasks.filter(
      ({ channel, date }) => channel !== 'none' && date === advice.asOf
    )
    if (moment.afterHours || !isBusinessDay(calendar, advice.asOf)) return
    const isAlone = advice.plan.tasks.filter(({ date }) => date === advice.asOf).length <= 2
    const event = task === undefined ? null : eventOfTask(task, advice.asOf)
    if (event === null || !isAlone) return
    const after = adviceFor({
      today: advice.asOf,
      afterHours: false,
      situation: {
        ...moment.situation,
        events: [...moment.situation.events, { ...event, assumed: true }]
      }
    })
    expect(after.plan.lastDay).toBe(advice.plan.lastDay)
  })
})

test('promise 14: after hours the advice is for the next business day, unless it cannot wait', () => {
  holds((moment, advice) => {
    expect(businessDaysBetween(calendar, moment.today, advice.asOf)).toBeLessThanOrEqual(1)
    if (advice.asOf !== moment.today) expect(isBusinessDay(calendar, advice.asOf)).toBe(true)
  })
})
