/** Reasons, and what did not matter, worked out by hand for one or two stories. */
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/domain/advice/explain.ts'
import { dayOfRuling, indifferentFacts } from '../../../src/domain/advice/indifferent-facts.ts'
import { reasonAtoms } from '../../../src/domain/advice/reason-atoms.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { asked, knownAfter, march, met, offer, request, today } from '../facts/in-march.ts'
import { situationWith } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'
import { adviceAfter } from './advice-after.ts'

type Events = readonly SituationEvent[]

const toldInAdvance: Events = [met(1), asked(22)]
const toldToday: Events = [met(1), asked(17)]

const atomsAfter = (events: Events) =>
  reasonAtoms(adviceAfter(events), knownAfter(events), ruleBook)
const indifferentAfter = (events: Events) =>
  indifferentFacts(adviceAfter(events), knownAfter(events), ruleBook)

describe('the reasons', () => {
  const open = ['phase-asked=no', 'phase-closed=open', 'phase-owed=nothing']

  test('of a second message: what was asked is said first, and that it is time', () => {
    const atoms = atomsAfter(toldToday)
    expect(atoms[0]).toBe('strikes=one')
    expect(atoms).toEqual(expect.arrayContaining([...open, 'invited=no', 'turn=yours']))
    expect(atoms).not.toContain('first=write')
  })

  test('of one that is told in advance: what is so today, and not on its day', () => {
    const atoms = atomsAfter(toldInAdvance)
    expect(atoms[0]).toBe('strikes=one')
    expect(atoms).toContain('turn=gap')
    expect(atoms).not.toContain('turn=yours')
    expect(new Set(atoms).size).toBe(atoms.length)
  })

  test('of an answer to them: only that they wait for it', () => {
    expect(atomsAfter([request(22)])).toEqual([
      'phase-asked=no',
      'phase-closed=open',
      'phase-owed=something',
      'owed=papers'
    ])
  })

  test('are no more than what was tested', () => {
    expect(atomsAfter([request(22)]).some((atom) => atom.startsWith('phase-live'))).toBe(false)
  })
})

describe('the day of a ruling', () => {
  test('is today, unless it is told in advance: then it is the day of its task', () => {
    const dayAfter = (events: Events) =>
      dayOfRuling(adviceAfter(events), knownAfter(events), ruleBook).day
    expect(dayAfter(toldToday)).toBe(today)
    expect(dayAfter(toldInAdvance)).toBe(march(29))
    expect(dayAfter([met(22), asked(22, { purpose: 'thanks' })])).toBe(today)
    expect(dayAfter([met(1), asked(8), asked(15)])).toBe(today)
  })

  test('without a day is today', () => {
    const known = knownAfter(toldToday)
    const ruling = { ...adviceAfter(toldToday), rule: 'another', day: null }
    expect(dayOfRuling(ruling, known, ruleBook)).toBe(known)
  })
})

describe('what did not matter', () => {
  test('for a second message is how one first asks, and that another interview is not ahead', () => {
    const same = indifferentAfter(toldToday)
    expect(same).toContain('waiting.first=call')
    expect(same).not.toContain('waiting.first=write')
    expect(same.some((one) => one.startsWith('waiting.turn='))).toBe(false)
    expect(same.some((one) => one.startsWith('phase.offer='))).toBe(false)
  })

  test('when they wait for papers is everything that comes later, and can be', () => {
    expect(indifferentAfter([request(22)])).toEqual([
      'phase.offer=made',
      'phase.deadline=near',
      'phase.interview=ahead',
      'phase.note=due'
    ])
  })

  test('holds today and on the day of what is told in advance', () => {
    const same = indifferentAfter(toldInAdvance)
    expect(same).toContain('waiting.first=call')
    expect(same.some((one) => one.startsWith('waiting.turn='))).toBe(false)
    expect(same.some((one) => one.startsWith('waiting.strikes='))).toBe(false)
  })

  test('is nothing that cannot be: no letter is waited for where the offer is in writing', () => {
    expect(indifferentAfter([offer(22)])).not.toContain('offer.letter=running')
  })
})

describe('an explanation', () => {
  const moment = { today, afterHours: false }
  const explained = (events: Events, other: Partial<ReturnType<typeof adviceAfter>> = {}) =>
    explain({ ...adviceAfter(events), ...other }, situationWith(events), moment, knowledge)

  test.each([
    { events: toldToday, why: 'told for today' },
    { events: toldInAdvance, why: 'told in advance' }
  ])('of what is $why has all its parts', ({ events }) => {
    const { atoms, indifferent, changes, grounds } = explained(events)
    expect(atoms).toEqual(atomsAfter(events))
    expect(indifferent).toEqual(indifferentAfter(events))
    expect(changes.length).toBeGreaterThan(0)
    expect(grounds.ask?.whom).toBe('manager')
  })

  test('of another rule’s answer has no changes, and only what both have tested', () => {
    const other = explained(toldToday, { rule: 'waiting-7', tested: ['invited=no'] })
    expect(other).toMatchObject({ atoms: ['invited=no'], indifferent: [], changes: [] })
  })

  test('of the same rule read otherwise keeps its changes', () => {
    const narrowed = explained(toldToday, { tested: ['strikes=one'] })
    expect(narrowed).toMatchObject({ atoms: ['strikes=one'], indifferent: [] })
    expect(narrowed.changes.length).toBeGreaterThan(0)
  })
})
