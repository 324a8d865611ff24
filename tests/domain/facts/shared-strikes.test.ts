/** Promise 15: strikes belong to a person or office, wherever met, and to nobody else. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Related } from '../../../src/domain/facts/related.ts'
import { sharedStrikes } from '../../../src/domain/facts/shared-strikes.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import type { Contact, Recipient, SituationEvent } from '../../../src/domain/situation/events.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { november } from '../questions/story.ts'
import { runs } from '../timelines/advice-of-moment.ts'
import { randomMomentOn } from '../timelines/random-situations.ts'

const today = november(24)
const knowledge = { calendar: readCalendar('US'), book: ruleBook }

function application(
  id: string,
  events: readonly SituationEvent[],
  more: Partial<Related> = {}
): Related {
  const situation = { country: 'US', sector: 'office', turnedDown: 0, events } as const
  return { id, situation, names: {}, ...more }
}

function chase(to: Recipient, day: number, more: Partial<Contact> = {}): Contact {
  return {
    kind: 'contact',
    date: november(day),
    to,
    channel: 'email',
    purpose: 'chase',
    outcome: 'message-left',
    ...more
  }
}

const strikesOf = (all: readonly Related[], id: string) => sharedStrikes(all, today).get(id) ?? []

describe('what is shared', () => {
  test('an unanswered chase to the manager counts at the same employer', () => {
    const all = [
      application('first', [chase('manager', 16)]),
      application('second', [], { sameEmployerAs: 'first' })
    ]
    expect(strikesOf(all, 'second')).toEqual([
      { recipient: 'manager', date: november(16), voice: false }
    ])
    expect(strikesOf(all, 'first')).toEqual([])
  })

  test('it holds both ways, and over a third between them', () => {
    const all = [
      application('first', [], { sameEmployerAs: 'second' }),
      application('second', []),
      application('third', [chase('hr', 17)], { sameEmployerAs: 'second' })
    ]
    expect(strikesOf(all, 'first')).toHaveLength(1)
    expect(strikesOf(all, 'second')).toHaveLength(1)
  })

  test('it still holds when the one between them has been deleted', () => {
    const all = [
      application('first', [], { sameEmployerAs: 'deleted' }),
      application('third', [chase('hr', 17)], { sameEmployerAs: 'deleted' })
    ]
    expect(strikesOf(all, 'first')).toHaveLength(1)
  })

  test('the same agency shares the agency and nobody at the employers', () => {
    const events = [chase('agency', 16), chase('manager', 17)]
    const all = [application('first', events), application('second', [], { sameAgencyAs: 'first' })]
    expect(strikesOf(all, 'second').map(({ recipient }) => recipient)).toEqual(['agency'])
  })

  test('the same employer shares everyone but the agency', () => {
    const events = [chase('agency', 16), chase('manager', 17)]
    const all = [
      application('first', events),
      application('second', [], { sameEmployerAs: 'first' })
    ]
    expect(strikesOf(all, 'second').map(({ recipient }) => recipient)).toEqual(['manager'])
  })

  test('two applications that have nothing in common share nothing', () => {
    const all = [application('first', [chase('manager', 16)]), application('second', [])]
    expect(sharedStrikes(all, today).size).toBe(0)
  })

  test('said to be with no other, an application shares nothing', () => {
    const all = [
      application('first', [chase('manager', 16)]),
      application('second', [], { sameEmployerAs: 'second', sameAgencyAs: 'second' })
    ]
    expect(strikesOf(all, 'second')).toEqual([])
  })
})

describe('who is the same person', () => {
  const both = (one: string, other: string) => [
    application('first', [chase('manager', 16)], { names: { manager: one } }),
    application('second', [], { names: { manager: other }, sameEmployerAs: 'first' })
  ]

  test('two managers with different names are two people', () => {
    expect(strikesOf(both('Ms Rossi', 'Mr Khan'), 'second')).toEqual([])
  })

  test.each([
    { one: 'Ms Rossi', other: ' ms rossi ' },
    { one: 'Ms Rossi', other: '' }
  ])('"$one" and "$other" are one', ({ one, other }) => {
    expect(strikesOf(both(one, other), 'second')).toHaveLength(1)
  })
})

describe('what counts', () => {
  test('what was answered there is no strike here', () => {
    const answered: SituationEvent = {
      kind: 'reply',
      date: november(18),
      from: 'manager',
      says: { kind: 'no-news' }
    }
    const all = [
      application('first', [chase('manager', 16), answered]),
      application('second', [], { sameEmployerAs: 'first' })
    ]
    expect(strikesOf(all, 'second')).toEqual([])
  })

  test('a later word from the same person here wipes it here, and not there', () => {
    const word: SituationEvent = {
      kind: 'reply',
      date: november(20),
      from: 'manager',
      says: { kind: 'positive' }
    }
    const all = [
      application('first', [chase('manager', 16)]),
      application('second', [word], { sameEmployerAs: 'first' }),
      application('third', [], { sameEmployerAs: 'first' })
    ]
    expect(strikesOf(all, 'second')).toEqual([])
    expect(strikesOf(all, 'third')).toHaveLength(1)
  })

  test('thanks are no strike, and what lies ahead is none yet', () => {
    const events = [chase('manager', 16, { purpose: 'thanks' }), chase('manager', 27)]
    const all = [
      application('first', events),
      application('second', [], { sameEmployerAs: 'first' })
    ]
    expect(strikesOf(all, 'second')).toEqual([])
  })

  test.each([
    { rings: 3, strikes: 1 },
    { rings: 5, strikes: 2 }
  ])('$rings rings without a message weigh as $strikes', ({ rings, strikes }) => {
    const ring = chase('hr', 16, { channel: 'phone', outcome: 'rang', times: rings })
    const all = [
      application('first', [ring]),
      application('second', [], { sameEmployerAs: 'first' })
    ]
    expect(strikesOf(all, 'second')).toHaveLength(strikes)
    expect(strikesOf(all, 'second')[0]?.voice).toBe(true)
  })
})

describe('what follows from it', () => {
  const interview: SituationEvent = { kind: 'interview', date: november(4), with: ['manager'] }
  const told = (id: string, relation: Partial<Related>) => {
    const first = application('first', [chase('manager', 5), chase('manager', 12)])
    const all = [first, application('second', [interview], relation)]
    const second = { ...all[1]?.situation, strikesElsewhere: strikesOf(all, id) }
    return advise(
      { country: 'US', sector: 'office', turnedDown: 0, events: [interview], ...second },
      { today, afterHours: false },
      knowledge
    )
  }

  test('two strikes with this manager leave nothing to send to them', () => {
    const alone = told('second', {})
    const shared = told('second', { sameEmployerAs: 'first' })
    expect(alone.verdict).toBe('email')
    expect(alone.recipient).toBe('manager')
    expect(shared.recipient).not.toBe('manager')
  })

  test('through the same agency alone, the manager is still free to be asked', () => {
    expect(told('second', { sameAgencyAs: 'first' }).verdict).toBe('email')
  })
})

test('promise 15: whatever happened, nobody but the one who was asked gets a strike', () => {
  fc.assert(
    fc.property(randomMomentOn(today), randomMomentOn(today), (one, other) => {
      const first = { id: 'first', situation: one.situation, names: {} }
      const second = {
        id: 'second',
        situation: other.situation,
        names: {},
        sameEmployerAs: 'first',
        sameAgencyAs: 'first'
      }
      const asked = one.situation.events.flatMap((event) =>
        event.kind === 'contact' ? [event.to] : []
      )
      for (const { recipient, date } of strikesOf([first, second], 'second')) {
        expect(asked).toContain(recipient)
        expect(date <= plainDate(today)).toBe(true)
      }
    }),
    { ...runs, numRuns: 500 }
  )
})
