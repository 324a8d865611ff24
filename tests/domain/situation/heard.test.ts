/** What comes back becomes events, is read back as it was told, and moves the plan as it should. */
import { describe, expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { knownOn } from '../../../src/domain/facts/known.ts'
import { offerStateOf } from '../../../src/domain/facts/offer-state.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { fieldsOfHeard, type Heard, heardKinds } from '../../../src/domain/situation/heard.ts'
import { choiceOf, choicesFor } from '../../../src/domain/situation/heard-choices.ts'
import { eventsOfHeard } from '../../../src/domain/situation/heard-events.ts'
import { likelySender, possibleSenders } from '../../../src/domain/situation/likely-sender.ts'
import { parseEvent } from '../../../src/domain/situation/parse-situation.ts'
import { readHeard } from '../../../src/domain/situation/read-heard.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { nurse as nurseEvents } from '../messages/nurse-story.ts'
import { contact, interview, november } from '../questions/story.ts'
import { forNurse, forSilentMan } from './heard-plans.ts'

const calendar = readCalendar('US')
const today = november(25)

const nurse: Situation = {
  country: 'US',
  sector: 'hospital',
  turnedDown: 2,
  events: nurseEvents
}

const silentMan: Situation = {
  country: 'US',
  sector: 'office',
  turnedDown: 0,
  events: [
    interview(plainDate('2026-10-20'), 'hr'),
    contact(plainDate('2026-10-20'), 'hr', 'email', 'thanks'),
    interview(november(3), 'manager'),
    contact(november(3), 'manager', 'email', 'thanks')
  ]
}

function told(kind: Heard['kind'], day?: PlainDate): Heard {
  const other = fieldsOfHeard[kind].includes('other') ? { other: 'hr' as const } : {}
  return { kind, date: today, from: 'manager', ...(day === undefined ? {} : { day }), ...other }
}

function planAfter(situation: Situation, heard: Heard) {
  const { grade } = offerStateOf(situation.events)
  const events = [...situation.events, ...eventsOfHeard(heard, grade)]
  const moment = { today, afterHours: false }
  return advise({ ...situation, events }, moment, { calendar, book: ruleBook })
}

describe.each([
  { who: 'the nurse', situation: nurse, expected: forNurse },
  { who: 'the man who kept silent', situation: silentMan, expected: forSilentMan }
])('for $who', ({ situation, expected }) => {
  test.each(expected)('$kind $day: $why', ({ kind, day, verdict, plan }) => {
    const advice = planAfter(situation, told(kind, day === undefined ? undefined : plainDate(day)))
    expect(advice.verdict).toBe(verdict)
    const daily = ['keep-applying', 'reopen-turned-down']
    const tasks = advice.plan.tasks.filter((task) => !daily.includes(task.kind))
    expect(tasks.map((task) => task.kind)).toEqual(plan.map(([task]) => task))
    plan.forEach(([, date], place) => {
      if (date !== '') expect(tasks[place]?.date).toBe(date)
    })
  })
})

describe.each(heardKinds)('%s', (kind) => {
  const fields = fieldsOfHeard[kind]
  const full: Heard = {
    ...told(kind, fields.includes('day') ? plainDate('2026-12-02') : undefined),
    ...(fields.includes('answerBy') ? { answerBy: plainDate('2026-12-04') } : {}),
    ...(fields.includes('isHedged') ? { isHedged: true } : {}),
    ...(fields.includes('prefersThere') ? { prefersThere: true } : {})
  }

  test('becomes one or two events that may be stored', () => {
    for (const heard of [told(kind), full]) {
      const events = eventsOfHeard(heard)
      expect([1, 2]).toContain(events.length)
      for (const event of events) expect(parseEvent(event).kind).toBe('ok')
    }
  })

  test('is read back so that correcting nothing changes nothing', () => {
    for (const heard of [told(kind), full]) {
      const read = readHeard(eventsOfHeard(heard))
      if (read === undefined) throw new Error(`${kind} is not read back`)
      expect(eventsOfHeard(read)).toEqual(eventsOfHeard(heard))
    }
  })
})

test('with an offer by word a new day is that of the letter', () => {
  const [, said] = eventsOfHeard(told('new-date', plainDate('2026-12-02')), 'verbal')
  expect(said).toMatchObject({ kind: 'said', about: 'letter', firmness: 'firm' })
})

test('a message of the user’s own is not told as something that came back', () => {
  expect(readHeard([contact(today, 'manager', 'email', 'chase')])).toBeUndefined()
})

test('the first guess is whoever has not answered; the others stand below', () => {
  const known = knownOn(nurse, sortEvents(nurse.events), today, calendar)
  expect(likelySender(known)).toBe('manager')
  expect(possibleSenders(known).slice(0, 2)).toEqual(['manager', 'hr'])
  expect(possibleSenders(known)).toContain('switchboard')
})

test('"I withdrew" is said in one place only, where an application ends, and is corrected by its name', () => {
  const none = offerStateOf([])
  expect(choicesFor(none).map(({ id }) => id)).not.toContain('withdrew')
  expect(choiceOf('withdrew')).toEqual({ id: 'withdrew', kinds: ['withdrew'] })
})
