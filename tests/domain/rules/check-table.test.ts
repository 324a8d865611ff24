/** The checker goes through every combination once, and names each fault of a table, of either hit policy. */
import { describe, expect, test } from 'vitest'
import { canOccur, checkTable, combinationsOf } from '../../../src/domain/rules/check-table.ts'
import { defineTable } from '../../../src/domain/rules/decision-table.ts'

describe('every combination of levels', () => {
  test('comes once, the first fact changing fastest', () => {
    const levels = { rain: ['no', 'yes'], wind: ['none', 'some', 'storm'] } as const
    expect([...combinationsOf(levels)]).toEqual([
      { rain: 'no', wind: 'none' },
      { rain: 'yes', wind: 'none' },
      { rain: 'no', wind: 'some' },
      { rain: 'yes', wind: 'some' },
      { rain: 'no', wind: 'storm' },
      { rain: 'yes', wind: 'storm' }
    ])
  })

  test('of three facts there are as many as the numbers of their levels give', () => {
    const levels = { a: ['1', '2', '3'], b: ['1', '2'], c: ['1', '2', '3', '4'] } as const
    const all = [...combinationsOf(levels)].map((facts) => JSON.stringify(facts))
    expect(all).toHaveLength(24)
    expect(new Set(all).size).toBe(24)
  })

  test('without a fact there is one, and without a level none', () => {
    expect([...combinationsOf({})]).toEqual([{}])
    expect([...combinationsOf({ rain: [], wind: ['no'] })]).toEqual([])
  })
})

const umbrella = defineTable({
  name: 'umbrella',
  hitPolicy: 'unique',
  levels: { rain: ['no', 'yes'], wind: ['no', 'yes'] },
  outcomes: ['take', 'leave'],
  rules: [
    { id: 'u1', when: { rain: ['yes'] }, outcome: 'take', claims: [] },
    { id: 'u2', when: { rain: ['no'] }, outcome: 'leave', claims: [] }
  ],
  impossible: [{ when: { rain: ['yes'], wind: ['yes'] }, why: 'Then one stays at home.' }]
})

describe('the report on a sound table', () => {
  test('counts, and shows for each rule the first combination that reaches it', () => {
    expect(checkTable(umbrella)).toEqual({
      table: 'umbrella',
      rules: 2,
      combinations: 4,
      possible: 3,
      exampleOf: { u1: { rain: 'yes', wind: 'no' }, u2: { rain: 'no', wind: 'no' } },
      problems: []
    })
  })

  test('only what is listed as impossible cannot occur', () => {
    expect(canOccur(umbrella, { rain: 'yes', wind: 'yes' })).toBe(false)
    expect(canOccur(umbrella, { rain: 'yes', wind: 'no' })).toBe(true)
    expect(canOccur({ ...umbrella, impossible: [] }, { rain: 'yes', wind: 'yes' })).toBe(true)
  })
})

describe('a fault', () => {
  const [first] = umbrella.rules

  test('each combination without a rule is named', () => {
    const holed = { ...umbrella, rules: first ? [first] : [] }
    expect(checkTable(holed).problems).toEqual([
      'umbrella: no rule for: rain is no, wind is no',
      'umbrella: no rule for: rain is no, wind is yes'
    ])
  })

  test('two rules with one id, though each of them is reached', () => {
    const twice = { ...umbrella, rules: umbrella.rules.map((rule) => ({ ...rule, id: 'u1' })) }
    expect(checkTable(twice).problems).toEqual(['umbrella: two rules share an id'])
  })
})

describe('in a table that collects all that apply', () => {
  const packing = defineTable({ ...umbrella, name: 'packing', hitPolicy: 'collect' })
  const coat = { id: 'p3', when: { wind: ['yes'] }, outcome: 'take', claims: [] } as const

  test('two rules may apply at once, and none may', () => {
    expect(checkTable({ ...packing, rules: [...packing.rules, coat] }).problems).toEqual([])
    expect(checkTable({ ...packing, rules: [coat] }).problems).toEqual([])
  })

  test('a rule that nothing reaches is a fault all the same', () => {
    const never = { ...coat, id: 'p4', when: { rain: ['yes'], wind: ['yes'] } } as const
    expect(checkTable({ ...packing, rules: [coat, never] }).problems).toEqual([
      'packing: nothing reaches rule p4'
    ])
  })
})
