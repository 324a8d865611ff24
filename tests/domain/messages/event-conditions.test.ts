/** What the words for one event may ask for, and whom that event names. */
import { describe, expect, test } from 'vitest'
import { conditionsOfEvent, peopleOf } from '../../../src/domain/messages/event-conditions.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { day } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const date = day('2026-11-20')
const says = { kind: 'positive' } as const
const said = {
  kind: 'said',
  date,
  by: 'hr',
  time: { kind: 'soon' },
  firmness: 'hedged',
  about: 'letter'
} as const

interface Row {
  readonly event: SituationEvent
  readonly holds: readonly string[]
  readonly people: readonly string[]
}

const rows: readonly Row[] = [
  { event: said, holds: ['about-letter'], people: ['hr'] },
  { event: { kind: 'wish', date, wish: { kind: 'no-calls' } }, holds: ['no-calls'], people: [] },
  { event: { kind: 'reply', date, from: 'hr', says }, holds: ['positive'], people: ['hr'] },
  {
    event: { kind: 'reply', date, from: 'hr', says, automatic: true },
    holds: ['positive', 'automatic'],
    people: ['hr']
  },
  {
    event: { kind: 'offer', date, from: 'manager', grade: 'conditional' },
    holds: ['conditional'],
    people: ['manager']
  },
  { event: { kind: 'checks', date, state: 'cleared' }, holds: ['cleared'], people: [] },
  {
    event: { kind: 'elsewhere', date, state: 'process', prefer: 'there' },
    holds: ['process-there'],
    people: []
  },
  { event: { kind: 'interview', date, with: ['panel', 'hr'] }, holds: [], people: ['panel', 'hr'] },
  { event: { kind: 'talk', date, with: 'agency' }, holds: [], people: ['agency'] },
  {
    event: { kind: 'missed-appointment', date, by: 'recruiter' },
    holds: [],
    people: ['recruiter']
  },
  { event: { kind: 'refusal', date, from: 'hr' }, holds: [], people: ['hr'] },
  { event: { kind: 'away', date, who: 'manager', until: date }, holds: [], people: ['manager'] },
  { event: { kind: 'withdrew', date }, holds: [], people: [] }
]

test.each(rows)('$event.kind: $holds, naming $people', ({ event, holds, people }) => {
  expect(conditionsOfEvent(event, [event])).toEqual(holds)
  expect(peopleOf(event)).toEqual(people)
})

test.each([
  ['papers', 'papers'],
  ['answer', 'answer-wanted'],
  ['date', 'date-wanted'],
  ['give-notice', 'give-notice'],
  ['call-back', 'call-back']
] as const)(
  'a request for "%s" is told as "%s", and says when it cannot be met',
  (what, condition) => {
    const request = { kind: 'request', date, from: 'hr', what } as const
    expect(conditionsOfEvent(request, [request])).toEqual([condition])
    const part = { ...request, cannotMeet: true } as const
    expect(conditionsOfEvent(part, [part])).toEqual([condition, 'cannot-meet'])
    expect(peopleOf(request)).toEqual(['hr'])
  }
)

describe('a contact', () => {
  const conditionsOf = (others: Parameters<typeof contact>[0]) => {
    const made = contact(others)
    return conditionsOfEvent(made, [made])
  }

  test('is told by its channel, what came of it, and why it was made', () => {
    expect(conditionsOf({ channel: 'letter', purpose: 'close' })).toEqual([
      'letter',
      'message-left',
      'close'
    ])
    expect(peopleOf(contact({ to: 'panel' }))).toEqual(['panel'])
  })

  test.each([
    { times: 1, isRepeated: false },
    { times: 2, isRepeated: true }
  ])('made $times times is said to be repeated: $isRepeated', ({ times, isRepeated }) => {
    expect(conditionsOf({ times }).includes('repeated')).toBe(isRepeated)
    expect(conditionsOf({})).not.toContain('repeated')
  })

  test('in which they spoke was answered', () => {
    expect(conditionsOf({ channel: 'phone', outcome: 'spoke' })).toContain('answered')
    expect(conditionsOf({})).not.toContain('answered')
  })
})
