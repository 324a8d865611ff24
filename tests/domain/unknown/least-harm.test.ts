/** Of all verdicts that may be right, the one is given that does the least harm at worst. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Verdict, verdicts } from '../../../src/domain/advice/verdicts.ts'
import { harmOf, worstHarm } from '../../../src/domain/unknown/harm-table.ts'
import { leastHarm } from '../../../src/domain/unknown/least-harm.ts'
import { table } from './advise-told.ts'

const someVerdicts = fc
  .array(fc.constantFrom(...verdicts), { minLength: 1, maxLength: 8 })
  .map((list): readonly [Verdict, ...Verdict[]] => [list[0] ?? 'wait', ...list.slice(1)])

test('no other verdict that may be right does less harm at worst', () => {
  fc.assert(
    fc.property(someVerdicts, (possible) => {
      const { verdict, harm } = leastHarm(possible, table)
      expect(possible).toContain(verdict)
      expect(worstHarm(table, verdict, possible)).toBe(harm)
      for (const other of possible) {
        expect(harm).toBeLessThanOrEqual(worstHarm(table, other, possible))
      }
    })
  )
})

test('verdicts that do equally little harm are all named, and the one that stands is among them', () => {
  fc.assert(
    fc.property(someVerdicts, fc.constantFrom(...verdicts), (possible, careful) => {
      const { verdict, harm, tied } = leastHarm(possible, table, careful)
      const least = verdicts.filter(
        (one) => possible.includes(one) && worstHarm(table, one, possible) === harm
      )
      expect(tied.toSorted()).toEqual(least.length > 1 ? least.toSorted() : [])
      if (tied.includes(careful) && harm < 4) expect(verdict).toBe(careful)
      expect(least).toContain(verdict)
    })
  )
})

test('the order in which the possible verdicts are found does not matter', () => {
  fc.assert(
    fc.property(someVerdicts, (possible) => {
      const [first = 'wait', ...others] = possible.toReversed()
      expect(leastHarm([first, ...others], table)).toEqual(leastHarm(possible, table))
    })
  )
})

test('only the right answer does no harm', () => {
  for (const given of verdicts) {
    for (const right of verdicts) expect(harmOf(table, given, right) === 0).toBe(given === right)
  }
})

describe('what the table weighs', () => {
  test.each([
    { possible: ['stop', 'email', 'last-note'], given: 'last-note', why: 'it asks for nothing' },
    { possible: ['stop', 'wait'], given: 'wait', why: 'a wait can be ended, a farewell cannot' },
    { possible: ['settled', 'get-in-writing'], given: 'get-in-writing', why: 'words are no job' },
    { possible: ['settled', 'call'], given: 'call', why: 'a needless call costs little' },
    {
      possible: ['email', 'call', 'wait'],
      given: 'email',
      why: 'it reaches them, and presses less'
    },
    { possible: ['wait', 'ask-extension'], given: 'ask-extension', why: 'a deadline runs out' },
    {
      possible: ['decide', 'get-in-writing'],
      given: 'get-in-writing',
      why: 'a day is lost at most'
    }
  ] as const)('between $possible it is $given: $why', ({ possible, given }) => {
    expect(leastHarm(possible, table)).toMatchObject({ verdict: given, tied: [] })
  })

  test.each([
    { possible: ['wait', 'email'], why: 'asking early and asking late cost the same' },
    { possible: ['wait', 'call'], why: 'a call at the wrong time, or none at the right one' },
    { possible: ['stop', 'email'], why: 'one message too many, or a silence too long' }
  ] as const)('between $possible it is better to find out first: $why', ({ possible }) => {
    const { tied } = leastHarm(possible, table)
    expect(tied.toSorted()).toEqual([...possible].toSorted())
  })
})
