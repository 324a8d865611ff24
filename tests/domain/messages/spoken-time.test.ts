/** What they said about when is repeated as they meant it. */
import { expect, test } from 'vitest'
import { standingPromise } from '../../../src/domain/messages/situation-days.ts'
import { endOfSpokenTime, saySpokenTime } from '../../../src/domain/messages/spoken-time.ts'
import type { Said, SpokenTime } from '../../../src/domain/situation/events.ts'
import { day, words } from './made-up-advice.ts'

const said = (date: string, time: SpokenTime): Said => ({
  kind: 'said',
  date: day(date),
  by: 'manager',
  time,
  firmness: 'firm',
  about: 'answer'
})
const within = (amount: number, unit: 'days' | 'business-days' | 'weeks' | 'months') =>
  ({ kind: 'within', amount, unit }) as const

test.each([
  {
    time: { kind: 'by', date: day('2026-11-18') },
    text: 'by Wednesday 18\u00A0November',
    end: '2026-11-18'
  },
  { time: within(1, 'weeks'), text: 'within a week', end: '2026-11-23' },
  { time: within(2, 'weeks'), text: 'within two weeks', end: '2026-11-30' },
  { time: within(10, 'days'), text: 'within ten days', end: '2026-11-26' },
  { time: within(45, 'days'), text: 'within 45 days', end: '2026-12-31' },
  { time: within(1, 'months'), text: 'within a month', end: '2026-12-16' },
  { time: within(5, 'business-days'), text: 'within five business days', end: '2026-11-23' },
  { time: { kind: 'early-new-year' }, text: 'early in the new year', end: '2027-01-15' },
  { time: { kind: 'soon' }, text: '“soon”', end: undefined }
] as const)('said on Monday 16 November, "$text" ends on $end', ({ time, text, end }) => {
  expect(saySpokenTime(time, words.core.wording.pieces)).toBe(text)
  expect(endOfSpokenTime(said('2026-11-16', time))).toBe(end)
})

test('"early in the new year" said in January means this January', () => {
  expect(endOfSpokenTime(said('2027-01-04', { kind: 'early-new-year' }))).toBe('2027-01-15')
})

test('a word that names no time replaces a named one only when that is over', () => {
  const named = said('2026-11-16', { kind: 'by', date: day('2026-11-27') })
  const before = said('2026-11-20', { kind: 'soon' })
  const after = said('2026-11-30', { kind: 'soon' })
  expect(standingPromise([named, before])).toBe(named)
  expect(standingPromise([named, after])).toBe(after)
  expect(standingPromise([])).toBeUndefined()
})
