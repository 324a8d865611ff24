/** Whose turn it is while a question stands unanswered, and when it is over for everyone. */
import { describe, expect, test } from 'vitest'
import { turnOf } from '../../../src/domain/facts/turn.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { day } from '../messages/made-up-advice.ts'
import {
  asked,
  away,
  by,
  checks,
  knownAfter,
  march,
  met,
  offer,
  on,
  reply,
  request,
  said,
  wish
} from './in-march.ts'

const turnAfter = (events: readonly SituationEvent[], more: Partial<Situation> = {}) =>
  turnOf(knownAfter(events, more))

describe('a question stands unanswered', () => {
  test('five business days lie between two', () => {
    expect(turnAfter([met(1), asked(17)])).toEqual({ level: 'yours', due: march(24) })
    expect(turnAfter([met(1), asked(18)])).toEqual({ level: 'gap', due: march(25) })
  })

  test('the gap ends with the wait: it is the gap that is told', () => {
    expect(turnAfter([met(17), asked(19)])).toEqual({ level: 'gap', due: march(26) })
    expect(turnAfter([met(17), asked(18)])).toEqual({ level: 'theirs', due: march(26) })
  })

  const asker = asked(17, { to: 'hr' })
  const later = day('2027-03-29')
  test.each<{ why: string; word: SituationEvent }>([
    { why: 'had named no time', word: said(18, { by: 'panel' }) },
    { why: 'asked for papers', word: request(16, { from: 'panel' }) },
    {
      why: 'spoke on the telephone',
      word: asked(18, { to: 'panel', channel: 'phone', outcome: 'spoke' })
    }
  ])('another person’s word is not waited for: $why', ({ word }) => {
    expect(turnAfter([met(1), asker, word]).due).toBe(march(24))
  })

  test.each<{ why: string; word: SituationEvent }>([
    { why: 'their word', word: said(18, { by: 'hr' }) },
    {
      why: 'an appointment that they missed',
      word: { kind: 'missed-appointment', date: march(18), by: 'hr' }
    },
    { why: 'their request', word: request(18, { from: 'hr' }) },
    { why: 'their offer', word: offer(18, { from: 'hr', grade: 'verbal' }) },
    { why: 'an interview with them', word: met(18, 'panel', 'hr') },
    { why: 'a talk with them', word: { kind: 'talk', date: march(18), with: 'hr' } },
    { why: 'their answer', word: reply(18, 'no-news', { from: 'hr' }) },
    {
      why: 'an answer on their behalf',
      word: reply(18, 'no-news', { from: 'panel', onBehalfOf: 'hr' })
    },
    {
      why: 'a call in which they spoke',
      word: asked(18, { to: 'hr', channel: 'phone', outcome: 'spoke' })
    }
  ])('seven business days lie after $why', ({ word }) => {
    const question = { ...asker, date: march(19) }
    expect(turnAfter([met(1), word, question])).toEqual({ level: 'theirs', due: later })
  })

  test.each<{ why: string; word: SituationEvent }>([
    { why: 'a machine', word: reply(18, 'no-news', { from: 'hr', automatic: true }) },
    { why: 'an e-mail to them', word: asked(18, { to: 'hr', purpose: 'thanks' }) },
    { why: 'papers that are in', word: checks(18, 'done') }
  ])('no word of theirs is $why', ({ word }) => {
    expect(turnAfter([met(1), word, { ...asker, date: march(19) }])).toEqual({
      level: 'gap',
      due: march(26)
    })
  })

  test('a time that they named counts instead of the wait', () => {
    const named = said(18, { by: 'hr', time: by(30) })
    expect(turnAfter([met(1), named, { ...asker, date: march(19) }])).toEqual({
      level: 'theirs',
      due: march(31)
    })
    const short = said(18, { by: 'hr', time: by(19) })
    expect(turnAfter([met(1), short, { ...asker, date: march(19) }])).toEqual({
      level: 'gap',
      due: march(26)
    })
  })

  test('the newest question counts, here or about another job with the same person', () => {
    const strike = (date: number) =>
      ({ recipient: 'manager', date: march(date), voice: false }) as const
    const dueAfter = (...dates: readonly number[]) =>
      turnAfter([met(1), asked(17)], { strikesElsewhere: dates.map(strike) }).due
    expect(dueAfter()).toBe(march(24))
    expect(dueAfter(18)).toBe(march(25))
    expect(dueAfter(19, 18)).toBe(march(26))
    expect(dueAfter(16)).toBe(march(24))
    expect(turnAfter([met(1)], { strikesElsewhere: [strike(18)] })).toEqual({
      level: 'gap',
      due: march(25)
    })
  })

  test('a wish to wait holds back the next one as well', () => {
    const hold = wish(19, { kind: 'wait-until', until: march(30) })
    expect(turnAfter([met(1), asked(18), hold])).toEqual({ level: 'theirs', due: march(31) })
  })

  test('whom they name is asked without a gap, once the question was answered by it', () => {
    const events = [met(1), asked(19), reply(22, 'ask-other')]
    expect(turnAfter(events)).toEqual({ level: 'yours', due: march(22) })
    expect(turnAfter([...events, asked(23, { to: 'hr' })])).toEqual({
      level: 'gap',
      due: march(30)
    })
  })
})

describe('over for everyone', () => {
  /** Sixty business days after Monday 1 March is Monday 24 May. */
  const lastDay = day('2027-05-24')
  const before = day('2027-05-21')
  const levelOn = (date: typeof lastDay, ...events: readonly SituationEvent[]) =>
    turnOf(knownAfter(events, { on: date })).level

  test('sixty business days after their last word', () => {
    expect(levelOn(before, met(1))).toBe('yours')
    expect(levelOn(lastDay, met(1))).toBe('lapsed')
    expect(turnOf(knownAfter([met(1)], { on: lastDay })).due).toBe(lastDay)
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'an application', event: on(5, 'application') },
    { why: 'a yes of the user’s', event: on(5, 'accepted') },
    { why: 'an unanswered e-mail', event: asked(5) },
    { why: 'papers that are in', event: checks(5, 'done') },
    { why: 'a machine’s answer', event: reply(5, 'no-news', { automatic: true }) }
  ])('$why is no word of theirs', ({ event }) => {
    expect(levelOn(lastDay, met(1), event)).toBe('lapsed')
  })

  test.each<{ why: string; event: SituationEvent }>([
    { why: 'a call in which they spoke', event: asked(5, { channel: 'phone', outcome: 'spoke' }) },
    { why: 'the result of the checks', event: checks(5, 'cleared') },
    { why: 'an answer', event: reply(5) },
    { why: 'an offer', event: offer(5, { grade: 'verbal' }) }
  ])('$why is one', ({ event }) => {
    expect(levelOn(lastDay, met(1), event)).not.toBe('lapsed')
  })

  test('sixty business days after the time that they named, if that is later', () => {
    expect(levelOn(lastDay, met(1), said(1, { time: by(2) }))).not.toBe('lapsed')
    expect(levelOn(day('2027-05-25'), met(1), said(1, { time: by(2) }))).toBe('lapsed')
  })

  test('without any word, after what was told first', () => {
    expect(levelOn(lastDay, on(1, 'application'), on(5, 'accepted'))).toBe('lapsed')
    expect(levelOn(before, on(1, 'application'))).toBe('yours')
    expect(levelOn(lastDay)).toBe('yours')
  })

  test('never while the first day of work is ahead', () => {
    const offered = (start: string) => offer(1, { start: day(start), grade: 'firm' })
    expect(levelOn(lastDay, offered('2027-05-25'))).not.toBe('lapsed')
    expect(levelOn(lastDay, offered('2027-05-24'))).toBe('lapsed')
  })

  test('also while everyone is away', () => {
    const gone = { kind: 'away', date: march(2), who: 'manager', until: day('2027-06-30') } as const
    expect(levelOn(lastDay, met(1), gone, away(2, 3, 'hr'))).toBe('lapsed')
  })
})
