/** What words may take as true of wishes, here and elsewhere, of the sector and of the country. */
import { describe, expect, test } from 'vitest'
import { conditionsOf } from '../../../src/domain/messages/situation-conditions.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { day, situationWith, today } from './made-up-advice.ts'

const date = day('2026-11-20')

function told(events: readonly SituationEvent[], others: Partial<Situation> = {}) {
  const situation = situationWith(events, { country: 'GB', ...others })
  return conditionsOf(situation, timelineOn(sortEvents(events), today), today)
}

describe('a wish', () => {
  const stop = { kind: 'wish', date, wish: { kind: 'stop' } } as const
  const wait = { kind: 'wish', date, wish: { kind: 'wait-until', until: today } } as const
  const noCalls = { kind: 'wish', date, wish: { kind: 'no-calls' } } as const
  test.each([
    { events: [stop], elsewhere: [], holds: ['wish-stop'], why: 'to stop, here' },
    {
      events: [],
      elsewhere: [stop],
      holds: ['wish-stop', 'stop-elsewhere'],
      why: 'to stop, about another application'
    },
    { events: [stop], elsewhere: [stop], holds: ['wish-stop'], why: 'to stop, about both' },
    { events: [wait], elsewhere: [], holds: ['wish-wait-until'], why: 'to wait' },
    { events: [noCalls], elsewhere: [noCalls], holds: [], why: 'not to be called' }
  ])('$why: $holds', ({ events, elsewhere, holds }) => {
    expect(told(events, { wishesElsewhere: elsewhere })).toEqual([...holds, 'sector-office'])
  })
})

test.each([
  { sector: 'hospital', holds: ['round-the-clock'] },
  { sector: 'hospitality', holds: ['round-the-clock'] },
  { sector: 'government', holds: ['slow-sector'] },
  { sector: 'university', holds: ['slow-sector'] },
  { sector: 'school', holds: [] }
] as const)('in $sector: $holds', ({ sector, holds }) => {
  expect(told([], { sector })).toEqual([...holds, `sector-${sector}`])
})

test('the law of the United States is spoken of there, and nowhere else', () => {
  expect(told([], { country: 'US' })).toContain('country-US')
  expect(told([], { country: 'CA' })).not.toContain('country-US')
})
