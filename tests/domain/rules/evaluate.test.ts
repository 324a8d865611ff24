/** Which rules apply to given facts: all levels named must hold, and of a unique table exactly one rule does. */
import { describe, expect, test } from 'vitest'
import { defineTable } from '../../../src/domain/rules/decision-table.ts'
import { decide, holds, rulesThatApply } from '../../../src/domain/rules/evaluate.ts'

const table = defineTable({
  name: 'coat',
  hitPolicy: 'unique',
  levels: { rain: ['no', 'some', 'much'], wind: ['no', 'yes'] },
  outcomes: ['thin', 'thick', 'none'],
  rules: [
    { id: 'c1', when: { rain: ['some', 'much'], wind: ['no'] }, outcome: 'thin', claims: [] },
    { id: 'c2', when: { rain: ['some', 'much'], wind: ['yes'] }, outcome: 'thick', claims: [] },
    { id: 'c3', when: { rain: ['no'], wind: ['no'] }, outcome: 'none', claims: [] },
    { id: 'c4', when: { rain: ['much'] }, outcome: 'thick', claims: [] }
  ],
  impossible: []
})

describe('a condition', () => {
  test.each([
    { when: {}, isMet: true, why: 'it names nothing' },
    { when: { rain: ['some'] }, isMet: true, why: 'its one fact is so' },
    { when: { rain: ['no', 'some'] }, isMet: true, why: 'one of the levels is enough' },
    { when: { rain: ['no', 'much'] }, isMet: false, why: 'the fact is at another level' },
    { when: { rain: ['some'], wind: ['no'] }, isMet: false, why: 'all facts must be so' },
    { when: { rain: ['no'], wind: ['yes'] }, isMet: false, why: 'the first fact counts as well' },
    { when: { rain: ['some'], wind: ['yes'] }, isMet: true, why: 'both facts are so' }
  ])('$when in some rain with wind: $isMet, for $why', ({ when, isMet }) => {
    expect(holds(when, { rain: 'some', wind: 'yes' })).toBe(isMet)
  })
})

test('all rules that apply are found, in the order of the table', () => {
  const ids = (facts: Parameters<typeof decide<typeof table.levels, string>>[1]) =>
    rulesThatApply(table, facts).map(({ id }) => id)
  expect(ids({ rain: 'much', wind: 'yes' })).toEqual(['c2', 'c4'])
  expect(ids({ rain: 'some', wind: 'no' })).toEqual(['c1'])
  expect(ids({ rain: 'no', wind: 'yes' })).toEqual([])
})

describe('the one rule that decides', () => {
  test('is found with its outcome', () => {
    expect(decide(table, { rain: 'some', wind: 'yes' })).toMatchObject({
      id: 'c2',
      outcome: 'thick'
    })
  })

  test('without one, the table and the facts are named', () => {
    expect(() => decide(table, { rain: 'no', wind: 'yes' })).toThrow(
      'Table coat: 0 rules apply to {"rain":"no","wind":"yes"}'
    )
  })

  test('with more than one, their number is named', () => {
    expect(() => decide(table, { rain: 'much', wind: 'no' })).toThrow(
      'Table coat: 2 rules apply to {"rain":"much","wind":"no"}'
    )
  })
})
