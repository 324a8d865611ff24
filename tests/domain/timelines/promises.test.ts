/** The promises hold for plans of random timelines, not only for single decisions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Task } from '../../../src/domain/advice/advice.ts'
import { factsOfPhase } from '../../../src/domain/advice/ruling.ts'
import { advise } from '../../../src/domain/advise.ts'
import {
  addContactDays,
  businessDaysBetween,
  isBusinessDay,
  isContactDay
} from '../../../src/domain/calendar/business-days.ts'
import { addDays, laterOf, plainDate, weekdayOf } from '../../../src/domain/calendar/plain-date.ts'
import { strikesOf, unansweredContacts } from '../../../src/domain/facts/chases.ts'
import { phaseFacts } from '../../../src/domain/facts/facts.ts'
import { knownOn } from '../../../src/domain/facts/known.ts'
import { startIsNear } from '../../../src/domain/facts/live.ts'
import { eventOfTask } from '../../../src/domain/plan/event-of-task.ts'
import { canOccur } from '../../../src/domain/rules/check-table.ts'
import { paces } from '../../../src/domain/rules/paces.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { type RandomMoment, randomMoment } from './random-situations.ts'

const calendar = readCalendar('US')
const knowledge = { calendar, book: ruleBook }
const runs = { numRuns: process.env.CI === undefined ? 2000 : 10_000, seed: 20261122 }

const adviceFor = ({ situation, today, afterHours }: RandomMoment): Advice =>
  advise(situation, { today, afterHours }, knowledge)

const knownFor = ({ situation }: RandomMoment, advice: Advice) =>
  knownOn(situation, sortEvents(situation.events), advice.asOf, calendar)

/** Messages and calls of the plan to this employer. */
const contactsOf = (advice: Advice): readonly Task[] =>
  advice.plan.tasks.filter(
    (task) =>
      task.channel !== 'none' && task.recipient !== 'other-firm' && task.recipient !== 'turned-down'
  )

const chaseKinds = [
  'first-chase',
  'first-call',
  'invited-call',
  'call-back',
  'ask-for-interview',
  'redirected',
  'last-note',
  'next-chase',
  'get-in-writing',
  'tell-deadline'
]
const chasesOf = (advice: Advice) =>
  contactsOf(advice).filter((task) => chaseKinds.includes(task.kind))

/** An interview ahead wipes all strikes when it is held, and counting begins anew. */
const countsAnew = ({ situation }: RandomMoment, { asOf }: Advice) =>
  timelineOn(sortEvents(situation.events), asOf).ahead.length > 0

const holds = (check: (moment: RandomMoment, advice: Advice) => void): void =>
  fc.assert(
    fc.property(randomMoment, (moment) => check(moment, adviceFor(moment))),
    runs
  )

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

test('promise 4: a plan never takes the unanswered chases past two, nor those by voice past one', () => {
  holds((moment, advice) => {
    const { past } = timelineOn(sortEvents(moment.situation.events), advice.asOf)
    if (countsAnew(moment, advice)) return
    const standing = strikesOf(unansweredContacts(past))
    const chases = chasesOf(advice).filter(
      ({ kind }) => kind !== 'invited-call' && kind !== 'call-back'
    )
    expect(standing.count + chases.length).toBeLessThanOrEqual(Math.max(2, standing.count))
    const calls = chases.filter((task) => task.channel === 'phone')
    if (standing.byVoice) expect(calls).toEqual([])
    expect(calls.length).toBeLessThanOrEqual(1)
  })
})

test('promise 4: between two chases of a plan lies at least the gap of the quickest pace', () => {
  holds((moment, advice) => {
    if (countsAnew(moment, advice)) return
    const days = chasesOf(advice)
      .filter(({ kind }) => kind !== 'invited-call' && kind !== 'call-back')
      .map((task) => task.date)
    days.slice(1).forEach((day, index) => {
      const earlier = days[index] ?? day
      expect(day >= addContactDays(calendar, earlier, paces.quick.gap)).toBe(true)
    })
  })
})

test('promise 5: no plan calls where calls are unwelcome, nor twice the same person', () => {
  holds((moment, advice) => {
    if (countsAnew(moment, advice)) return
    const calls = contactsOf(advice).filter((task) => task.channel === 'phone')
    const called = calls.map((task) => task.recipient)
    expect(new Set(called).size).toBe(called.length)
    const uninvited = calls.filter(({ kind }) => kind !== 'invited-call' && kind !== 'call-back')
    if (knownFor(moment, advice).wishes.callsUnwelcome) expect(uninvited).toEqual([])
  })
})

test('promise 6: after a refusal one note at most, after a request to stop nothing', () => {
  holds((_moment, advice) => {
    if (advice.phase === 'asked-to-stop') expect(contactsOf(advice)).toEqual([])
    if (advice.phase === 'closed') expect(contactsOf(advice).length).toBeLessThanOrEqual(1)
  })
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

test('promise 8: before a start day that is near the verdict is never to stop', () => {
  holds((moment, advice) => {
    const known = knownFor(moment, advice)
    const isOffered = known.offer.grade !== 'none' && known.offer.grade !== 'hint'
    const isOpen = !['asked-to-stop', 'closed'].includes(advice.phase)
    if (isOffered && isOpen && startIsNear(known)) expect(advice.verdict).not.toBe('stop')
  })
})

test('promise 8: at most two attempts to reach someone live, never where a voicemail was tried', () => {
  holds((moment, advice) => {
    if (countsAnew(moment, advice)) return
    const attempts = advice.plan.tasks.filter((task) => task.kind === 'reach-live')
    const { past } = timelineOn(sortEvents(moment.situation.events), advice.asOf)
    const tried = unansweredContacts(past)
      .filter((contact) => contact.channel === 'voicemail')
      .map((contact) => contact.to)
    const reinvited = moment.situation.events.some(
      (event) => event.kind === 'said' && event.about === 'call-me'
    )
    expect(attempts.length).toBeLessThanOrEqual(2)
    if (!reinvited) {
      expect(attempts.some((task) => tried.some((person) => person === task.recipient))).toBe(false)
    }
  })
})

test('promise 10: until a firm offer is accepted every advice says to keep applying', () => {
  holds((moment, advice) => {
    const { secured } = knownFor(moment, advice).offer
    expect(advice.measures.includes('keep-applying')).toBe(!secured)
  })
})

test('promise 11: nothing goes to someone away, not to be contacted, or at the front desk', () => {
  holds((moment, advice) => {
    for (const task of chasesOf(advice)) {
      const known = knownOn(
        moment.situation,
        sortEvents(moment.situation.events),
        task.date,
        calendar
      )
      const isInvited = task.kind === 'invited-call' || task.kind === 'call-back'
      if (isInvited) continue
      expect(task.recipient).not.toBe('front-desk')
      expect(known.wishes.notTo.some((who) => who === task.recipient)).toBe(false)
      expect([...known.away.keys()].some((who) => who === task.recipient)).toBe(false)
    }
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

test('promise 14: a message goes on a business day outside the lull, on a Friday before noon', () => {
  const urgent = ['answer-', 'tell-', 'ask-', 'decide', 'reach-live', 'thank', 'call-back', 'close']
  holds((_moment, advice) => {
    for (const task of contactsOf(advice)) {
      expect(task.beforeNoon).toBe(weekdayOf(task.date) === 5)
      const mayGoAnyDay = urgent.some((start) => task.kind.startsWith(start))
      const isToday = task.date === advice.asOf
      if (!mayGoAnyDay) expect(isContactDay(calendar, task.date), task.kind).toBe(true)
      else if (!isToday) expect(isBusinessDay(calendar, task.date), task.kind).toBe(true)
    }
  })
})

test('promise 14: after hours the advice is for the next business day, unless it cannot wait', () => {
  holds((moment, advice) => {
    expect(businessDaysBetween(calendar, moment.today, advice.asOf)).toBeLessThanOrEqual(1)
    if (advice.asOf !== moment.today) expect(isBusinessDay(calendar, advice.asOf)).toBe(true)
  })
})

test('promise 15: strikes from elsewhere never silence a first word to someone else', () => {
  fc.assert(
    fc.property(randomMoment, (moment) => {
      const date = addDays(moment.today, -30)
      const strike = { recipient: 'unit' as const, date, voice: true }
      const burdened = {
        ...moment,
        situation: { ...moment.situation, strikesElsewhere: [strike, strike] }
      }
      const alone = adviceFor(moment)
      if (contactsOf(alone).some((task) => task.recipient === 'unit')) return
      expect(adviceFor(burdened).verdict).toBe(alone.verdict)
    }),
    { ...runs, numRuns: 500 }
  )
})
