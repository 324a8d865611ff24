/** What each thing that came back is on the timeline, and how it is read back into the form that told it. */
import { expect, test } from 'vitest'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Heard } from '../../../src/domain/situation/heard.ts'
import { eventsOfHeard } from '../../../src/domain/situation/heard-events.ts'
import { readHeard } from '../../../src/domain/situation/read-heard.ts'
import { november } from '../questions/story.ts'

const date = november(25)
const day = november(30)
const from = 'hr'
const came = { date, from } as const

interface Row {
  readonly heard: Heard
  readonly events: readonly SituationEvent[]
}

const says = (kind: 'no-news' | 'positive' | 'on-hold' | 'filled'): Row => ({
  heard: { ...came, kind },
  events: [{ kind: 'reply', date, from, says: { kind } }]
})
const asks = (what: 'answer' | 'papers' | 'date' | 'call-back' | 'give-notice'): readonly Row[] => [
  { heard: { ...came, kind: what }, events: [{ kind: 'request', date, from, what }] },
  {
    heard: { ...came, kind: what, day },
    events: [{ kind: 'request', date, from, what, by: day }]
  }
]
const offers = (grade: 'hint' | 'verbal' | 'conditional' | 'firm'): readonly Row[] => [
  { heard: { ...came, kind: grade }, events: [{ kind: 'offer', date, from, grade }] },
  {
    heard: { ...came, kind: grade, day },
    events: [{ kind: 'offer', date, from, grade, start: day }]
  }
]

/** The person is not asked for, so that the form begins with the manager. */
const byNobody = { date, from: 'manager' } as const

const rows: readonly Row[] = [
  says('no-news'),
  says('positive'),
  says('on-hold'),
  says('filled'),
  ...asks('answer'),
  ...asks('papers'),
  ...asks('date'),
  ...asks('call-back'),
  ...asks('give-notice'),
  ...offers('hint'),
  ...offers('verbal'),
  ...offers('conditional'),
  ...offers('firm'),
  {
    heard: { ...came, kind: 'firm', answerBy: day },
    events: [{ kind: 'offer', date, from, grade: 'firm', answerBy: day }]
  },
  { heard: { ...came, kind: 'refusal' }, events: [{ kind: 'refusal', date, from }] },
  {
    heard: { ...came, kind: 'ask-other', other: 'recruiter' },
    events: [{ kind: 'reply', date, from, says: { kind: 'ask-other', recipient: 'recruiter' } }]
  },
  {
    heard: { ...came, kind: 'automatic' },
    events: [{ kind: 'reply', date, from, says: { kind: 'no-news' }, automatic: true }]
  },
  {
    heard: { ...came, kind: 'automatic', day, other: 'agency' },
    events: [
      {
        kind: 'reply',
        date,
        from,
        says: { kind: 'ask-other', recipient: 'agency' },
        automatic: true
      },
      { kind: 'away', date, who: from, until: day }
    ]
  },
  {
    heard: { ...byNobody, kind: 'wait-until', day },
    events: [{ kind: 'wish', date, wish: { kind: 'wait-until', until: day } }]
  },
  {
    heard: { ...byNobody, kind: 'no-calls' },
    events: [{ kind: 'wish', date, wish: { kind: 'no-calls' } }]
  },
  {
    heard: { ...byNobody, kind: 'no-contact' },
    events: [{ kind: 'wish', date, wish: { kind: 'stop' } }]
  },
  {
    heard: { ...byNobody, kind: 'cleared' },
    events: [{ kind: 'checks', date, state: 'cleared' }]
  },
  {
    heard: { ...byNobody, kind: 'checks-done' },
    events: [{ kind: 'checks', date, state: 'done' }]
  },
  ...(['accepted', 'declined', 'withdrew'] as const).map(
    (kind): Row => ({ heard: { ...byNobody, kind }, events: [{ kind, date }] })
  ),
  {
    heard: { ...byNobody, kind: 'other-offer' },
    events: [{ kind: 'elsewhere', date, state: 'offer', prefer: 'here' }]
  },
  {
    heard: { ...byNobody, kind: 'other-offer', day, prefersThere: true },
    events: [{ kind: 'elsewhere', date, state: 'offer', prefer: 'there', deadline: day }]
  }
]

test.each(rows)('$heard.kind, with all that was told: on the timeline and back', (told) => {
  expect(eventsOfHeard(told.heard)).toEqual(told.events)
  expect(readHeard(told.events)).toEqual(told.heard)
})
