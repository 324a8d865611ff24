/** The days that words may name: the newest of their kind, and none that nobody has spoken of. */
import { describe, expect, test } from 'vitest'
import {
  daysToName,
  namedStart,
  standingPromise
} from '../../../src/domain/messages/situation-days.ts'
import type {
  Offer,
  Said,
  SituationEvent,
  SpokenTime
} from '../../../src/domain/situation/events.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { day, today, words } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const { pieces } = words.core.wording
const named = (...events: readonly SituationEvent[]) =>
  daysToName(timelineOn(sortEvents(events), today), pieces)
const date = day('2026-11-17')
const until = day('2026-12-04')
const friday = 'Friday 4\u00A0December'
const tuesday = 'Tuesday 17\u00A0November'
const said = (time: SpokenTime, on = date): Said => ({
  kind: 'said',
  date: on,
  by: 'hr',
  time,
  firmness: 'firm',
  about: 'answer'
})

test('where nothing has happened, no day can be named', () => {
  expect(named()).toEqual({})
})

test.each([
  [{ kind: 'interview', date, with: ['hr'] }, { interviewDay: tuesday }],
  [{ kind: 'interview', date: until, with: ['hr'] }, { nextInterview: friday }],
  [{ kind: 'talk', date, with: 'hr' }, { talkDay: tuesday }],
  [{ kind: 'missed-appointment', date, by: 'hr' }, { missedDay: tuesday }],
  [{ kind: 'cancelled-interview', date }, { cancelledDay: tuesday }],
  [
    { kind: 'elsewhere', date, state: 'offer', prefer: 'here', deadline: until },
    { deadline: friday }
  ],
  [{ kind: 'request', date, from: 'hr', what: 'papers', by: until }, { requestBy: friday }],
  [{ kind: 'request', date, from: 'hr', what: 'papers' }, {}],
  [{ kind: 'wish', date, wish: { kind: 'wait-until', until } }, { until: friday }],
  [{ kind: 'wish', date, wish: { kind: 'no-calls' } }, {}],
  [contact({ date, channel: 'email' }), { lastMessageDay: tuesday }],
  [contact({ date }), { lastMessageDay: tuesday, lastCallDay: tuesday }],
  [contact({ date, purpose: 'thanks' }), {}],
  [said({ kind: 'by', date: until }), { promise: `by ${friday}`, promisedBy: friday }],
  [said({ kind: 'soon' }), { promise: '“soon”' }],
  [
    said({ kind: 'within', amount: 3, unit: 'days' }),
    { promise: 'within three days', promisedBy: 'Friday 20\u00A0November' }
  ],
  [
    said({ kind: 'within', amount: 3, unit: 'business-days' }),
    { promise: 'within three business days' }
  ]
] as const)('%j names %j', (event, days) => {
  expect(named(event)).toEqual(days)
})

test('of two of a kind the newer is named, and of two interviews ahead the nearer', () => {
  expect(named(contact({ date }), contact({ date: day('2026-11-20') })).lastCallDay).toBe(
    'Friday 20\u00A0November'
  )
  const interview = { kind: 'interview', with: ['hr'] } as const
  const ahead = [until, day('2026-11-27')].map((on) => ({ ...interview, date: on }))
  expect(named(...ahead).nextInterview).toBe('Friday 27\u00A0November')
})

test('a wish that follows lifts the day until which they asked to wait', () => {
  const wait = { kind: 'wish', date, wish: { kind: 'wait-until', until } } as const
  const noCalls = { kind: 'wish', date: day('2026-11-19'), wish: { kind: 'no-calls' } } as const
  expect(named(wait, noCalls).until).toBeUndefined()
})

describe('of several times named', () => {
  const friday27 = said({ kind: 'by', date: day('2026-11-27') })
  const soonOn = (on: string) => said({ kind: 'soon' }, day(on))

  test('the newest holds, also when it is earlier', () => {
    const newer = said({ kind: 'by', date: day('2026-11-25') }, day('2026-11-19'))
    expect(standingPromise([friday27, newer])).toBe(newer)
  })

  test.each([
    { on: '2026-11-27', isNamed: true, why: 'on the last day itself the named day still holds' },
    { on: '2026-11-28', isNamed: false, why: 'the day after, "soon" is all there is' }
  ])('"soon" on $on: $why', ({ on, isNamed }) => {
    const soon = soonOn(on)
    expect(standingPromise([friday27, soon])).toBe(isNamed ? friday27 : soon)
  })

  test('only "soon" was ever said: the newest one holds', () => {
    const newest = soonOn('2026-11-20')
    expect(standingPromise([soonOn('2026-11-18'), newest])).toBe(newest)
  })
})

describe('the first day of work', () => {
  const offer = (grade: Offer['grade'], start?: string): Offer => ({
    kind: 'offer',
    date,
    from: 'hr',
    grade,
    ...(start === undefined ? {} : { start: day(start) })
  })
  const [hinted, written, moved] = ['2026-11-30', '2026-12-07', '2026-12-14'] as const

  test.each([
    { offers: [], start: undefined, why: 'there is no offer' },
    { offers: [offer('hint', hinted)], start: hinted, why: 'a hint is all there is' },
    {
      offers: [offer('hint', hinted), offer('verbal')],
      start: undefined,
      why: 'what the hint said is not theirs once there is an offer'
    },
    {
      offers: [offer('verbal', written), offer('firm', moved)],
      start: moved,
      why: 'the newest day holds'
    },
    {
      offers: [offer('verbal', written), offer('firm')],
      start: written,
      why: 'an offer without a day leaves the day as it was'
    }
  ])('is $start: $why', ({ offers, start }) => {
    expect(namedStart(offers)).toBe(start)
  })

  test('and the day to answer by stand in the words as they were last named', () => {
    const first = { ...offer('verbal', written), answerBy: day('2026-11-27') }
    const next = { ...offer('firm'), date: day('2026-11-19') }
    expect(named(first, next)).toEqual({
      start: 'Monday 7\u00A0December',
      answerBy: 'Friday 27\u00A0November'
    })
    expect(named({ ...next, answerBy: until }, first).answerBy).toBe(friday)
  })
})
