/** Events count in one order, whatever the order of entering them, and each day knows only what has come. */
import { describe, expect, test } from 'vitest'
import type { Contact, SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  comesAfter,
  eventsOf,
  isByVoice,
  newestOf,
  sortEvents,
  timelineOn
} from '../../../src/domain/situation/timeline.ts'
import { contact, interview, november } from '../questions/story.ts'

const date = november(24)
const reply: SituationEvent = { kind: 'reply', date, from: 'hr', says: { kind: 'no-news' } }

/** One of each rank, in the order in which they count on one day. */
const ofOneDay: readonly SituationEvent[] = [
  { kind: 'application', date },
  { kind: 'talk', date, with: 'hr' },
  interview(date, 'manager'),
  { kind: 'offer', date, from: 'hr', grade: 'verbal' },
  { kind: 'checks', date, state: 'done' },
  contact(date, 'hr', 'email', 'chase'),
  reply,
  { kind: 'accepted', date },
  { ...contact(date, 'hr', 'email', 'thanks'), assumed: true },
  { ...reply, assumed: true }
]

describe('the order of events', () => {
  test('on one day: what they say and offer, the user’s messages, the replies, what is assumed', () => {
    expect(sortEvents(ofOneDay.toReversed())).toEqual(ofOneDay)
    expect(sortEvents([...ofOneDay])).toEqual(ofOneDay)
  })

  test('an earlier day comes first, whatever happened on it', () => {
    const earlier: SituationEvent = { kind: 'withdrew', date: november(23) }
    expect(sortEvents([...ofOneDay, earlier])[0]).toBe(earlier)
    const later: SituationEvent = { kind: 'application', date: november(25) }
    expect(sortEvents([later, ...ofOneDay]).at(-1)).toBe(later)
  })

  test('two of one kind and day stand in an order that does not hang on which was entered first', () => {
    const toHr = contact(date, 'hr', 'email', 'chase')
    const toManager = contact(date, 'manager', 'email', 'chase')
    expect(sortEvents([toManager, toHr])).toEqual(sortEvents([toHr, toManager]))
    expect(comesAfter(toHr, toManager)).not.toBe(comesAfter(toManager, toHr))
    expect(comesAfter(toHr, { ...toHr })).toBe(false)
  })

  test('what was entered is not moved itself', () => {
    const entered = ofOneDay.toReversed()
    const before = [...entered]
    sortEvents(entered)
    expect(entered).toEqual(before)
  })

  test('a reply counts after a message of the same day, and a message after an offer', () => {
    const message = contact(date, 'hr', 'email', 'chase')
    const offer: SituationEvent = { kind: 'offer', date, from: 'hr', grade: 'firm' }
    expect(comesAfter(reply, message)).toBe(true)
    expect(comesAfter(message, reply)).toBe(false)
    expect(comesAfter(message, offer)).toBe(true)
    expect(comesAfter(offer, message)).toBe(false)
  })
})

describe('what is known on a day', () => {
  const application: SituationEvent = { kind: 'application', date: november(2) }
  const first = interview(november(10), 'hr')
  const second = interview(november(24), 'manager')
  const sorted = sortEvents([second, first, application])

  test.each([
    { day: 1, past: [], ahead: [first, second], why: 'nothing has come yet' },
    { day: 9, past: [application], ahead: [first, second], why: 'both interviews are ahead' },
    { day: 10, past: [application], ahead: [first, second], why: 'one is today' },
    { day: 11, past: [application, first], ahead: [second], why: 'one was yesterday' },
    { day: 25, past: [application, first, second], ahead: [], why: 'both are over' }
  ])('on $day November: $why', ({ day, past, ahead }) => {
    expect(timelineOn(sorted, november(day))).toEqual({ past, ahead })
  })

  test('an interview of today is over once the user says so', () => {
    const held: SituationEvent = { kind: 'interview', date, with: ['manager'], held: true }
    expect(timelineOn(sortEvents([held]), date)).toEqual({ past: [held], ahead: [] })
    expect(timelineOn(sortEvents([held]), november(23))).toEqual({ past: [], ahead: [held] })
  })

  test('a message of today is known today, and one of tomorrow is not', () => {
    const message = contact(date, 'hr', 'email', 'chase')
    expect(timelineOn(sortEvents([message]), date).past).toEqual([message])
    expect(timelineOn(sortEvents([message]), november(23))).toEqual({ past: [], ahead: [] })
  })

  test('days between which nothing happens share what follows from it', () => {
    expect(timelineOn(sorted, november(12))).toBe(timelineOn(sorted, november(20)))
  })

  test('two applications with as many events each keep their own', () => {
    const other = sortEvents([{ kind: 'talk', date: november(2), with: 'agency' }])
    const one = sortEvents([application])
    expect(timelineOn(one, date).past).toEqual([application])
    expect(timelineOn(other, date).past).toEqual(other)
  })

  test('an interview that passes on the day on which another event comes is over', () => {
    const message = contact(november(11), 'hr', 'email', 'thanks')
    const known = sortEvents([first, message])
    expect(timelineOn(known, november(10))).toEqual({ past: [], ahead: [first] })
    expect(timelineOn(known, november(11))).toEqual({ past: [first, message], ahead: [] })
  })
})

test('events of one kind are found in their order, and the newest is the last', () => {
  const [one, two] = [interview(november(3), 'hr'), interview(november(10), 'manager')]
  const events = [one, contact(november(4), 'hr', 'email', 'thanks'), two]
  expect(eventsOf(events, 'interview')).toEqual([one, two])
  expect(newestOf(events, 'interview')).toBe(two)
  expect(newestOf(events, 'refusal')).toBeUndefined()
})

test.each([
  { channel: 'phone', byVoice: true },
  { channel: 'voicemail', byVoice: true },
  { channel: 'email', byVoice: false },
  { channel: 'text', byVoice: false },
  { channel: 'in-person', byVoice: false }
] as const)('a message by $channel is by voice: $byVoice', ({ channel, byVoice }) => {
  const message: Contact = {
    kind: 'contact',
    date,
    to: 'hr',
    channel,
    purpose: 'chase',
    outcome: 'message-left'
  }
  expect(isByVoice(message)).toBe(byVoice)
})
