/** What plans of random timelines promise about each message and call. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOutOfHours } from '../../../src/domain/advice/advice-day.ts'
import {
  addContactDays,
  isBusinessDay,
  isContactDay
} from '../../../src/domain/calendar/business-days.ts'
import { addDays, weekdayOf } from '../../../src/domain/calendar/plain-date.ts'
import { strikesOf, unansweredContacts } from '../../../src/domain/facts/chases.ts'
import { knownOn } from '../../../src/domain/facts/known.ts'
import { startIsNear } from '../../../src/domain/facts/live.ts'
import { paces } from '../../../src/domain/rules/paces.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import {
  adviceFor,
  calendar,
  chasesOf,
  contactsOf,
  countsAnew,
  holds,
  knowledge,
  knownFor,
  runs
} from './advice-of-moment.ts'
import { randomMoment } from './random-situations.ts'

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

test('promise 14: a message goes on a business day outside the lull, on a Friday before noon', () => {
  const urgent = ['answer-', 'tell-', 'ask-', 'decide', 'reach-live', 'thank', 'call-back', 'close']
  holds((moment, advice) => {
    const isOut = isOutOfHours(advice.asOf, moment, knowledge)
    for (const task of contactsOf(advice)) {
      const noonIsOver = isOut && task.date === advice.asOf
      expect(task.beforeNoon).toBe(weekdayOf(task.date) === 5 && !noonIsOver)
      const mayGoAnyDay = urgent.some((start) => task.kind.startsWith(start))
      const isToday = task.date === advice.asOf
      if (!mayGoAnyDay) expect(isContactDay(calendar, task.date), task.kind).toBe(true)
      else if (!isToday) expect(isBusinessDay(calendar, task.date), task.kind).toBe(true)
    }
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
