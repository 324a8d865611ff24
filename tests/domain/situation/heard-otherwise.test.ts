/** What came back and stands on the timeline in another form than it was told, and what is never read back. */
import { describe, expect, test } from 'vitest'
import type { OfferState } from '../../../src/domain/facts/offer-state.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Heard } from '../../../src/domain/situation/heard.ts'
import { eventsOfHeard } from '../../../src/domain/situation/heard-events.ts'
import { readHeard } from '../../../src/domain/situation/read-heard.ts'
import { november } from '../questions/story.ts'

const date = november(25)
const day = november(30)
const from = 'hr'
const came = { date, from } as const

describe('a new time', () => {
  const said = (heard: Partial<Heard>, grade?: OfferState['grade']) =>
    eventsOfHeard({ ...came, kind: 'new-date', ...heard }, grade)

  test('is an answer and a promise: on a day firmly, on a day perhaps, or soon', () => {
    const answer = { kind: 'reply', date, from, says: { kind: 'no-news' } }
    const promise = { kind: 'said', date, by: from, about: 'answer' }
    const by = { kind: 'by', date: day }
    expect(said({ day })).toEqual([answer, { ...promise, time: by, firmness: 'firm' }])
    expect(said({ day, isHedged: true })).toEqual([
      answer,
      { ...promise, time: by, firmness: 'hedged' }
    ])
    expect(said({})).toEqual([answer, { ...promise, time: { kind: 'soon' }, firmness: 'hedged' }])
  })

  test.each([
    { grade: 'none', about: 'answer' },
    { grade: 'hint', about: 'answer' },
    { grade: 'verbal', about: 'letter' },
    { grade: 'conditional', about: 'clearance' },
    { grade: 'firm', about: 'answer' }
  ] as const)('with the offer $grade is that of the $about', ({ grade, about }) => {
    expect(said({ day }, grade)[1]).toMatchObject({ about })
  })

  test('is read back with its day and how sure it was', () => {
    for (const heard of [{}, { day }, { day, isHedged: true }] as const) {
      expect(readHeard(said(heard))).toEqual({ ...came, kind: 'new-date', ...heard })
    }
  })
})

describe('what was told, and is not kept as it was told', () => {
  test('a missed call is a request to call back', () => {
    const [event, ...others] = eventsOfHeard({ ...came, kind: 'missed-call', day })
    expect(others).toEqual([])
    expect(event).toEqual({ kind: 'request', date, from, what: 'call-back' })
  })

  test('an invitation lies on the day of the interview; without one they ask for days', () => {
    const invited = eventsOfHeard({ ...came, kind: 'invitation', day })
    expect(invited).toEqual([{ kind: 'interview', date: day, with: [from] }])
    expect(readHeard(invited)).toEqual({ kind: 'invitation', date: day, from, day })
    expect(eventsOfHeard({ ...came, kind: 'invitation' })).toEqual([
      { kind: 'request', date, from, what: 'date' }
    ])
  })

  test('a hint has no deadline, whatever was typed', () => {
    expect(eventsOfHeard({ ...came, kind: 'hint', answerBy: day })).toEqual([
      { kind: 'offer', date, from, grade: 'hint' }
    ])
  })

  test('“ask someone else” without a name is whoever said it; “not before” without a day, today', () => {
    expect(eventsOfHeard({ ...came, kind: 'ask-other' })).toMatchObject([
      { says: { kind: 'ask-other', recipient: from } }
    ])
    expect(eventsOfHeard({ ...came, kind: 'wait-until' })).toMatchObject([
      { wish: { kind: 'wait-until', until: date } }
    ])
  })
})

describe('what no such form tells is not read back', () => {
  const own = { kind: 'asked-for-time', date } as const

  test.each<{ why: string; events: readonly SituationEvent[] }>([
    { why: 'nothing', events: [] },
    { why: 'a message of the user’s own', events: [own] },
    {
      why: 'a message of the user’s own, with an absence',
      events: [own, { kind: 'away', date, who: from, until: day }]
    },
    { why: 'e-mail only', events: [{ kind: 'wish', date, wish: { kind: 'email-only' } }] },
    {
      why: 'a person not to be written to',
      events: [{ kind: 'wish', date, wish: { kind: 'not-to', recipient: 'hr' } }]
    },
    { why: 'a talk', events: [{ kind: 'talk', date, with: 'hr' }] }
  ])('$why', ({ events }) => {
    expect(readHeard(events)).toBeUndefined()
  })

  test('an absence alone is an automatic answer', () => {
    expect(readHeard([{ kind: 'away', date, who: from, until: day }])).toEqual({
      ...came,
      kind: 'automatic',
      day
    })
  })
})
