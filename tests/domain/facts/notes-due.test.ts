/** Notes that are no question: thanks, a word about what they missed, a wish to come back, a last thank-you. */
import { describe, expect, test } from 'vitest'
import {
  closedFacts,
  noteDueFacts,
  phaseFacts,
  upcomingFacts
} from '../../../src/domain/facts/facts.ts'
import { noteLevel, thanksAreDue } from '../../../src/domain/facts/notes.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { day } from '../messages/made-up-advice.ts'
import {
  asked,
  by,
  knownAfter,
  march,
  met,
  offer,
  on,
  reply,
  request,
  said,
  today,
  wish
} from './in-march.ts'

const hold = (until: number) => wish(2, { kind: 'wait-until', until: march(until) })
const refusal = (date: number): SituationEvent => ({
  kind: 'refusal',
  date: march(date),
  from: 'manager'
})
const isDue = (events: readonly SituationEvent[], onDay = today) =>
  thanksAreDue(knownAfter(events, { on: onDay }))
const noteAfter = (...events: readonly SituationEvent[]) => noteLevel(knownAfter(events))

describe('thanks', () => {
  test.each([
    { date: 23, due: true, why: 'yesterday' },
    { date: 22, due: true, why: 'the second business day after it' },
    { date: 19, due: false, why: 'the third' }
  ])('for an interview of the $date are due $due: $why', ({ date, due }) => {
    expect(isDue([met(date)])).toBe(due)
  })

  test('are not due when anything was sent since, or nobody was met', () => {
    expect(isDue([met(22), asked(23, { to: 'hr' })])).toBe(false)
    expect(isDue([asked(19), met(22)])).toBe(true)
    expect(isDue([])).toBe(false)
  })

  test('are late once the time that they named has passed', () => {
    expect(isDue([met(19), said(19, { time: by(22) })], march(22))).toBe(true)
    expect(isDue([met(19), said(19, { time: by(22) })], march(23))).toBe(false)
    expect(isDue([met(22), said(22, { time: by(25) })])).toBe(true)
  })

  test('wait with everything else for the day that they asked to wait for', () => {
    expect(isDue([met(22), hold(24)])).toBe(false)
    expect(isDue([met(22), hold(23)])).toBe(true)
  })

  test('are not sent between the years', () => {
    const late = { ...met(1), date: day('2026-12-22') }
    expect(isDue([late], day('2026-12-23'))).toBe(true)
    expect(isDue([late], day('2026-12-24'))).toBe(false)
  })

  test('come after a call that they asked for, and are told beside an interview ahead', () => {
    const callMe = said(23, { about: 'call-me' })
    expect(phaseFacts(knownAfter([met(23)])).note).toBe('due')
    expect(phaseFacts(knownAfter([met(23), callMe])).note).toBe('none')
    expect(phaseFacts(knownAfter([met(23), { ...callMe, time: by(25) }])).note).toBe('due')
    expect(upcomingFacts(knownAfter([met(23), met(30), callMe]))).toEqual({
      thanks: 'due',
      invited: 'open'
    })
    expect(upcomingFacts(knownAfter([met(15), met(30)]))).toEqual({ thanks: 'none', invited: 'no' })
  })
})

const theirWords = (date: number): readonly SituationEvent[] => [
  reply(date),
  said(date),
  met(date),
  offer(date),
  request(date),
  refusal(date)
]

describe('an appointment that they missed', () => {
  const missed: SituationEvent = { kind: 'missed-appointment', date: march(19), by: 'manager' }

  test('is told to them, also when a call was asked for', () => {
    expect(noteAfter(missed)).toBe('missed')
    expect(noteDueFacts(knownAfter([missed]))).toEqual({ note: 'missed' })
    const callMe = said(18, { about: 'call-me' })
    expect(phaseFacts(knownAfter([callMe, missed])).note).toBe('due')
  })

  test('is told once, and not after a word of theirs', () => {
    expect(noteAfter(missed, asked(19))).toBe('none')
    expect(noteAfter(asked(18), missed)).toBe('missed')
    for (const word of theirWords(20)) {
      expect(noteAfter(missed, word), word.kind).not.toBe('missed')
    }
    for (const word of theirWords(18)) expect(noteAfter(word, missed), word.kind).toBe('missed')
    expect(noteAfter(missed, wish(20, { kind: 'no-calls' }))).toBe('missed')
  })

  test('is told when the day has come for which they asked to wait', () => {
    expect(noteAfter(missed, hold(24))).toBe('none')
    expect(noteAfter(missed, hold(23))).toBe('missed')
  })

  test('leaves room for thanks after the next interview', () => {
    expect(noteAfter(missed, met(23))).toBe('thank')
  })
})

describe('an interview that the user cancelled', () => {
  const cancelled = on(19, 'cancelled-interview')

  test('is asked for once, in one honest note', () => {
    expect(noteAfter(cancelled)).toBe('want-back')
    expect(noteAfter(cancelled, asked(22, { purpose: 'want-back' }))).toBe('want-back-sent')
    expect(noteDueFacts(knownAfter([cancelled]))).toEqual({ note: 'want-back' })
  })

  test('is no matter any more after a word of theirs', () => {
    for (const word of theirWords(20)) {
      expect(noteAfter(cancelled, word), word.kind).not.toMatch(/want-back/)
    }
    for (const word of theirWords(18))
      expect(noteAfter(word, cancelled), word.kind).toBe('want-back')
  })

  test('is asked for when nothing holds the note back', () => {
    expect(noteAfter(cancelled, hold(24))).toBe('none')
    const inLull = knownAfter([{ kind: 'cancelled-interview', date: day('2026-12-22') }], {
      on: day('2026-12-28')
    })
    expect(noteLevel(inLull)).toBe('none')
  })
})

test('without any of these no note is due, and the table is told of thanks', () => {
  expect(noteAfter(met(10))).toBe('none')
  expect(phaseFacts(knownAfter([met(10)])).note).toBe('none')
  expect(noteDueFacts(knownAfter([met(10)]))).toEqual({ note: 'thank' })
})

describe('the kind note after a no', () => {
  const noteOn = (...events: readonly SituationEvent[]) => closedFacts(knownAfter(events)).note

  test.each([
    { date: 23, note: 'due' },
    { date: 10, note: 'due' },
    { date: 9, note: 'late' }
  ])('of the $date is $note: ten business days are enough', ({ date, note }) => {
    expect(noteOn(refusal(date))).toBe(note)
  })

  test('is sent with whatever was written after it, and on its day only when it was that note', () => {
    expect(noteOn(refusal(22), asked(23))).toBe('sent')
    expect(noteOn(refusal(22), asked(22))).toBe('due')
    expect(noteOn(refusal(22), asked(22, { purpose: 'close' }))).toBe('sent')
    expect(noteOn(asked(19, { purpose: 'close' }), refusal(22))).toBe('due')
  })
})
