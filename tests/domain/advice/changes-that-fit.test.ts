/** What might happen is only told where it can: no better offer than the one there is, no answer to nothing. */
import { describe, expect, test } from 'vitest'
import {
  possibleChangeIds,
  possibleChanges,
  whoWouldSpeak
} from '../../../src/domain/advice/possible-changes.ts'
import { type Phase, phases } from '../../../src/domain/advice/verdicts.ts'
import type { Recipient, SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  asked,
  away,
  checks,
  elsewhere,
  knownAfter,
  met,
  offer,
  on,
  request,
  today
} from '../facts/in-march.ts'

const occasion = (
  events: readonly SituationEvent[],
  phase: Phase = 'waiting',
  who: Recipient = 'manager'
) => ({
  known: knownAfter(events),
  phase,
  day: today,
  who
})

const fits = (id: string, events: readonly SituationEvent[], phase: Phase = 'waiting') =>
  possibleChanges.find((change) => change.id === id)?.fits(occasion(events, phase))

const phasesOf = (id: string, ...events: readonly SituationEvent[]) =>
  phases.filter((phase) => fits(id, events, phase))
const open = phases.filter((phase) => phase !== 'closed' && phase !== 'asked-to-stop')
const unhurried = open.filter((phase) => phase !== 'start-near')

describe('while it is open', () => {
  test.each([
    'request',
    'refusal',
    'on-hold',
    'ask-other',
    'call-back',
    'no-contact',
    'spoken-offer',
    'other-offer',
    'you-withdraw'
  ])('%s can happen, and no more once it has ended', (id) => {
    expect(phasesOf(id)).toEqual(open)
  })

  test('an invitation can come at any time, unless one is there', () => {
    expect(phasesOf('invitation')).toEqual([...phases])
    expect(fits('invitation', [met(30)])).toBe(false)
  })

  test('“no news” answers a question, and with a start near it is no answer', () => {
    expect(phasesOf('no-news', asked(22))).toEqual(unhurried)
    expect(fits('no-news', [])).toBe(false)
    expect(phasesOf('later-day')).toEqual(unhurried)
    expect(phasesOf('confirmed')).toEqual(['start-near'])
  })
})

describe('an offer', () => {
  const better = (...events: readonly SituationEvent[]) =>
    ['spoken-offer', 'offer-with-checks', 'written-offer'].filter((id) => fits(id, events))

  test('can only be better than the one there is', () => {
    expect(better()).toHaveLength(3)
    expect(better(offer(1, { grade: 'hint' }))).toHaveLength(3)
    expect(better(offer(1, { grade: 'verbal' }))).toEqual(['offer-with-checks', 'written-offer'])
    expect(better(offer(1))).toEqual(['written-offer'])
    expect(better(offer(1, { grade: 'firm' }))).toEqual([])
    expect(better(offer(1, { grade: 'verbal' }), on(2, 'accepted'))).toEqual([])
  })

  test.each(['you-accept', 'you-decline'])('in writing can be answered: %s', (id) => {
    expect(phasesOf(id, offer(1))).toEqual(open)
    expect(fits(id, [offer(1, { grade: 'firm' })])).toBe(true)
    expect(fits(id, [offer(1, { grade: 'verbal' })])).toBe(false)
    expect(fits(id, [offer(1), on(2, 'accepted')])).toBe(false)
    expect(fits(id, [])).toBe(false)
  })

  test('that hangs on checks can be cleared, once', () => {
    expect(phasesOf('cleared', offer(1))).toEqual(open)
    expect(fits('cleared', [offer(1), checks(2, 'cleared')])).toBe(false)
    expect(fits('cleared', [offer(1, { grade: 'firm' })])).toBe(false)
  })

  test('of another firm is news where there is none', () => {
    expect(fits('other-offer', [elsewhere(15)])).toBe(false)
    expect(fits('other-offer', [elsewhere(15), on(16, 'decided-elsewhere')])).toBe(true)
  })
})

describe('who would speak', () => {
  const speaks = (...events: readonly SituationEvent[]) => whoWouldSpeak(knownAfter(events))
  const nobody = (...people: readonly Recipient[]) => people.map((who) => away(2, 30, who))

  test('is the one to write to, else whoever asked, else whoever was met', () => {
    expect(speaks(met(1, 'panel'))).toBe('panel')
    const gone = nobody('panel', 'hr', 'invitation')
    expect(speaks(met(1, 'panel'), request(2, { from: 'hr' }), ...gone)).toBe('hr')
    expect(speaks(met(1, 'panel'), ...gone)).toBe('panel')
    expect(speaks(...gone)).toBe('manager')
  })

  test('names HR to be asked, and HR names the manager', () => {
    const named = (who: Recipient) =>
      possibleChanges.find(({ id }) => id === 'ask-other')?.event(occasion([], 'waiting', who))
    expect(named('manager')).toMatchObject({ from: 'manager', says: { recipient: 'hr' } })
    expect(named('hr')).toMatchObject({ from: 'hr', says: { recipient: 'manager' } })
  })
})

test('every change has a name, and time is the first of them', () => {
  expect(possibleChangeIds.slice(0, 3)).toEqual(['time', 'after-interview', 'cleared'])
  expect(new Set(possibleChangeIds).size).toBe(possibleChanges.length + 2)
  expect(possibleChanges.filter(({ group }) => group === 'you').map(({ id }) => id)).toEqual([
    'you-accept',
    'other-offer',
    'you-decline',
    'you-withdraw'
  ])
})
