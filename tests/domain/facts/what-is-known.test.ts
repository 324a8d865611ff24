/** What is known of an application on a day: its pace, whether anybody is in, what other jobs left. */
import { describe, expect, test } from 'vitest'
import { waitingFacts } from '../../../src/domain/facts/facts.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Sector } from '../../../src/domain/situation/situation.ts'
import { day } from '../messages/made-up-advice.ts'
import { asked, by, knownAfter, march, met, offer, reply, said } from './in-march.ts'

const paceAfter = (sector: Sector, ...events: readonly SituationEvent[]) =>
  knownAfter(events, { sector }).pace.id

describe('the pace', () => {
  test.each([
    { sector: 'retail', before: 'quick', after: 'quick' },
    { sector: 'office', before: 'usual', after: 'usual' },
    { sector: 'hospital', before: 'usual', after: 'slow' },
    { sector: 'school', before: 'usual', after: 'slow' },
    { sector: 'government', before: 'slow', after: 'slow' }
  ] as const)(
    'of $sector is $before, and $after once there is a letter',
    ({ sector, before, after }) => {
      expect(paceAfter(sector, met(1))).toBe(before)
      expect(paceAfter(sector, met(1), offer(2, { grade: 'verbal' }))).toBe(before)
      expect(paceAfter(sector, met(1), offer(2))).toBe(after)
      expect(paceAfter(sector, met(1), offer(2, { grade: 'firm' }))).toBe(after)
    }
  )

  const onHold = reply(5, 'on-hold')

  test('is slow while it is on hold', () => {
    expect(paceAfter('retail', onHold)).toBe('slow')
    expect(paceAfter('retail', reply(5))).toBe('quick')
    expect(paceAfter('retail', onHold, reply(8, 'no-news', { automatic: true }))).toBe('slow')
    expect(paceAfter('retail', onHold, asked(8))).toBe('slow')
  })

  test.each<{ why: string; word: SituationEvent }>([
    { why: 'another answer', word: reply(8) },
    { why: 'a time that they name', word: said(8) },
    { why: 'an interview', word: met(8) },
    { why: 'an offer', word: offer(8, { grade: 'verbal' }) }
  ])('is as before after $why', ({ word }) => {
    expect(paceAfter('retail', onHold, word)).toBe('quick')
  })
})

test('offices are closed after hours, at the weekend and on holidays', () => {
  const isClosed = (date: string, afterHours = false) =>
    knownAfter([], { on: day(date), afterHours }).officesClosed
  expect(isClosed('2027-03-24')).toBe(false)
  expect(isClosed('2027-03-24', true)).toBe(true)
  expect(isClosed('2027-03-27')).toBe(true)
  expect(isClosed('2027-05-31')).toBe(true)
})

test('what other jobs left counts for the one who is written to', () => {
  const strike = (recipient: 'manager' | 'hr') =>
    ({ recipient, date: march(10), voice: false }) as const
  const known = knownAfter([met(15)], { strikesElsewhere: [strike('manager'), strike('hr')] })
  expect(known.strikesElsewhere).toEqual([strike('manager')])
  expect(known.allStrikesElsewhere).toHaveLength(2)
  expect(knownAfter([met(15)]).strikesElsewhere).toEqual([])
})

test('a call that they asked for is open from its day, and by nobody between the years', () => {
  const invited = (events: readonly SituationEvent[], on = march(24)) =>
    waitingFacts(knownAfter(events, { on })).invited
  const callMe = (until: number) => said(15, { about: 'call-me', time: by(until) })
  expect(invited([])).toBe('no')
  expect(invited([callMe(24)])).toBe('open')
  expect(invited([callMe(25)])).toBe('pending')
  const december = { ...callMe(1), date: day('2026-12-21'), time: { kind: 'soon' } } as const
  expect(invited([december], day('2026-12-23'))).toBe('open')
  expect(invited([december], day('2026-12-24'))).toBe('pending')
})

test('turn and strikes are told to the table that waits', () => {
  expect(waitingFacts(knownAfter([met(15), asked(17)]))).toEqual({
    turn: 'yours',
    strikes: 'one',
    invited: 'no',
    first: 'write'
  })
})
