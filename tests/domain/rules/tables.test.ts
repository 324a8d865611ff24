/** The tables are complete and free of contradictions, and the checker that says so finds faults. */
import { expect, test } from 'vitest'
import { checkTable } from '../../../src/domain/rules/check-table.ts'
import { defineTable } from '../../../src/domain/rules/decision-table.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { measureTable } from '../../../src/domain/rules/tables/measures.ts'

const uniqueTables = [ruleBook.phase, ...Object.values(ruleBook.verdictOf)]

test.each(uniqueTables.map((table) => [table.name, table] as const))(
  'promise 1: every combination that can occur in %s reaches exactly one rule, and every rule is reached',
  (_name, table) => {
    expect(checkTable(table).problems).toEqual([])
  }
)

test('every measure is given in some situation', () => {
  expect(checkTable(measureTable).problems).toEqual([])
  const given = new Set(measureTable.rules.map((rule) => rule.outcome))
  expect([...measureTable.outcomes].filter((measure) => !given.has(measure))).toEqual([])
})

const sound = defineTable({
  name: 'umbrella',
  hitPolicy: 'unique',
  levels: { rain: ['no', 'yes'], wind: ['no', 'yes'] },
  outcomes: ['take', 'leave'],
  rules: [
    { id: 'u1', when: { rain: ['yes'], wind: ['no'] }, outcome: 'take', claims: [] },
    { id: 'u2', when: { rain: ['no'] }, outcome: 'leave', claims: [] }
  ],
  impossible: [{ when: { rain: ['yes'], wind: ['yes'] }, why: 'Then one stays at home.' }]
})

test('a combination that cannot occur needs no rule', () => {
  const report = checkTable(sound)
  expect(report.problems).toEqual([])
  expect([report.combinations, report.possible]).toEqual([4, 3])
})

test('a hole is named in plain words', () => {
  const holed = { ...sound, impossible: [] }
  expect(checkTable(holed).problems).toEqual(['umbrella: no rule for: rain is yes, wind is yes'])
})

test('an overlap names both rules and where they meet', () => {
  const extra = { id: 'u3', when: { wind: ['no'] }, outcome: 'take', claims: [] } as const
  const overlapping = { ...sound, rules: [...sound.rules, extra] }
  expect(checkTable(overlapping).problems).toContain(
    'umbrella: u2 and u3 both apply to: rain is no, wind is no'
  )
})

test('a rule that nothing reaches is named', () => {
  const extra = {
    id: 'u4',
    when: { rain: ['yes'], wind: ['yes'] },
    outcome: 'take',
    claims: []
  } as const
  const dead = { ...sound, rules: [...sound.rules, extra] }
  expect(checkTable(dead).problems).toEqual(['umbrella: nothing reaches rule u4'])
})
