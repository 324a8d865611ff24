/** Random situations: events of every kind in any order within some weeks before "today". */
import fc from 'fast-check'
import { addDays, type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  type Contact,
  channels,
  type Purpose,
  promised,
  type Recipient,
  type SituationEvent
} from '../../../src/domain/situation/events.ts'
import { type Situation, sectors } from '../../../src/domain/situation/situation.ts'

export interface RandomMoment {
  readonly situation: Situation
  readonly today: PlainDate
  readonly afterHours: boolean
}

const people: readonly Recipient[] = ['manager', 'panel', 'recruiter', 'hr', 'agency']
const person = fc.constantFrom(...people)

/** Days before today on which things happened, and days after it that were named. */
const before = fc.integer({ min: 0, max: 60 })
const around = fc.integer({ min: -20, max: 50 })

const time = (today: PlainDate) =>
  fc.oneof(
    around.map((days) => ({ kind: 'by' as const, date: addDays(today, days) })),
    fc.record({
      kind: fc.constant('within' as const),
      amount: fc.integer({ min: 1, max: 6 }),
      unit: fc.constantFrom('days', 'business-days', 'weeks', 'months')
    }),
    fc.constant({ kind: 'soon' as const }),
    fc.constant({ kind: 'early-new-year' as const })
  )

const wish = (today: PlainDate) =>
  fc.oneof(
    fc.constantFrom({ kind: 'no-calls' as const }, { kind: 'email-only' as const }),
    fc.constant({ kind: 'stop' as const }),
    person.map((recipient) => ({ kind: 'only-through' as const, recipient })),
    person.map((recipient) => ({ kind: 'not-to' as const, recipient })),
    around.map((days) => ({ kind: 'wait-until' as const, until: addDays(today, days) }))
  )

const freePurposes: readonly Purpose[] = [
  'chase',
  'chase',
  'thanks',
  'answer-request',
  'missed-appointment',
  'requested-call',
  'ask-in-writing',
  'deadline-news',
  'reach-live',
  'close'
]

/** A contact that can be: only a telephone can ring, be refused, or be answered at once. */
const contact = (date: PlainDate): fc.Arbitrary<Contact> =>
  fc
    .record({
      kind: fc.constant('contact' as const),
      date: fc.constant(date),
      to: person,
      channel: fc.constantFrom(...channels),
      purpose: fc.constantFrom(...freePurposes),
      outcome: fc.constantFrom('spoke', 'message-left', 'rang', 'not-put-through')
    })
    .map((drawn) =>
      drawn.channel === 'phone' || drawn.channel === 'in-person'
        ? drawn
        : { ...drawn, outcome: 'message-left' as const }
    )

function event(today: PlainDate): fc.Arbitrary<SituationEvent> {
  return before.chain((days) => {
    const date = addDays(today, -days)
    const on = fc.constant(date)
    const of = <Kind extends string>(kind: Kind) => fc.constant(kind)
    return fc.oneof(
      { weight: 5, arbitrary: contact(date) },
      {
        weight: 3,
        arbitrary: fc.record({ kind: of('interview'), date: on, with: person.map((who) => [who]) })
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: of('interview'),
          date: fc.integer({ min: 0, max: 20 }).map((ahead) => addDays(today, ahead)),
          with: person.map((who) => [who])
        })
      },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: of('said'),
          date: on,
          by: person,
          time: time(today),
          firmness: fc.constantFrom('firm' as const, 'hedged' as const),
          about: fc.constantFrom(...promised)
        })
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: of('reply'),
          date: on,
          from: fc.oneof(person, fc.constant('front-desk' as const)),
          says: fc.oneof(
            fc.constantFrom(
              { kind: 'no-news' as const },
              { kind: 'positive' as const },
              { kind: 'on-hold' as const },
              { kind: 'filled' as const }
            ),
            person.map((recipient) => ({ kind: 'ask-other' as const, recipient }))
          )
        })
      },
      { weight: 1, arbitrary: fc.record({ kind: of('wish'), date: on, wish: wish(today) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: of('away'),
          date: on,
          who: person,
          until: around.map((until) => addDays(today, until))
        })
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: of('request'),
          date: on,
          from: person,
          what: fc.constantFrom('papers', 'answer', 'date', 'call-back', 'give-notice')
        })
      },
      {
        weight: 2,
        arbitrary: fc.record(
          {
            kind: of('offer'),
            date: on,
            from: person,
            grade: fc.constantFrom('hint', 'verbal', 'conditional', 'firm'),
            start: around.map((start) => addDays(today, start)),
            answerBy: around.map((by) => addDays(today, by))
          },
          { requiredKeys: ['kind', 'date', 'from', 'grade'] }
        )
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: of('checks'),
          date: on,
          state: fc.constantFrom('done' as const, 'cleared' as const)
        })
      },
      {
        weight: 1,
        arbitrary: fc.record(
          {
            kind: of('elsewhere'),
            date: on,
            state: fc.constantFrom('offer' as const, 'process' as const),
            prefer: fc.constantFrom('here' as const, 'there' as const),
            deadline: around.map((deadline) => addDays(today, deadline))
          },
          { requiredKeys: ['kind', 'date', 'state', 'prefer'] }
        )
      },
      {
        weight: 2,
        arbitrary: fc.oneof(
          fc.record({ kind: of('talk'), date: on, with: person }),
          fc.record({ kind: of('missed-appointment'), date: on, by: person }),
          fc.record({ kind: of('refusal'), date: on, from: person }),
          fc.record({
            kind: fc.constantFrom(
              'accepted' as const,
              'withdrew' as const,
              'cancelled-interview' as const,
              'asked-for-time' as const
            ),
            date: on
          })
        )
      }
    )
  })
}

/** A situation in the United States with an interview, up to nine events more, and a day. */
export const randomMoment: fc.Arbitrary<RandomMoment> = fc
  .integer({ min: 0, max: 900 })
  .map((days) => addDays(plainDate('2026-06-01'), days))
  .chain(randomMomentOn)

/** The same on a given day. */
export function randomMomentOn(today: PlainDate): fc.Arbitrary<RandomMoment> {
  return fc.record({
    today: fc.constant(today),
    afterHours: fc.boolean(),
    situation: fc.record({
      country: fc.constant('US' as const),
      sector: fc.constantFrom(...sectors),
      turnedDown: fc.integer({ min: 0, max: 2 }),
      events: fc.array(event(today), { minLength: 1, maxLength: 9 })
    })
  })
}
