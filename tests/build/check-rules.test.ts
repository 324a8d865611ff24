/** Whoever breaks a rule is told the file, the line and what is wrong, and the site is not built. */
import { expect, test } from 'vitest'
import { formatProblem } from '../../src/build/check-content.ts'
import { checkRules, readRuleFiles } from '../../src/build/check-rules.ts'
import type { AnyTable } from '../../src/domain/rules/decision-table.ts'
import { paces } from '../../src/domain/rules/paces.ts'
import { ruleBook } from '../../src/domain/rules/tables/index.ts'
import { measureTable } from '../../src/domain/rules/tables/measures.ts'
import { uniqueTablesOf } from '../../src/knowledge/proof.ts'
import { topFolder } from '../config/paths.ts'

const umbrella: AnyTable = {
  name: 'umbrella',
  hitPolicy: 'unique',
  levels: { rain: ['no', 'yes'], wind: ['no', 'yes'] },
  outcomes: ['take', 'leave'],
  rules: [
    { id: 'umbrella-1', when: { rain: ['yes'] }, outcome: 'take', claims: ['it-rains'] },
    { id: 'umbrella-2', when: { rain: ['no'] }, outcome: 'leave', claims: [] }
  ],
  impossible: []
}

const file = {
  path: 'src/domain/rules/tables/umbrella.ts',
  text: [
    '/** Whether to take one. */',
    '  name: ' + "'umbrella',",
    '  rules: [',
    "    { id: 'umbrella-1', when: { rain: ['yes'] } },",
    "    { id: 'umbrella-2', when: { rain: ['no'] } },",
    "    { id: 'umbrella-3' }",
    '  ]'
  ].join('\n')
}

const check = (table: AnyTable, claims = ['it-rains']) =>
  checkRules({ tables: [table], paces: [], claims: new Set(claims), files: [file] }).map(
    formatProblem
  )

test('sound rules pass', () => {
  expect(check(umbrella)).toEqual([])
})

test('a hole is named once, with the line of its table and the number of combinations', () => {
  const [, second] = umbrella.rules
  expect(check({ ...umbrella, rules: second === undefined ? [] : [second] })).toEqual([
    'src/domain/rules/tables/umbrella.ts:2: umbrella: no rule for: rain is yes, wind is no (and 1 more combination)'
  ])
})

test('an overlap names both rules, with the line of the later one', () => {
  const third = { id: 'umbrella-3', when: { wind: ['yes'] }, outcome: 'leave', claims: [] }
  const found = check({ ...umbrella, rules: [...umbrella.rules, third] })
  expect(found).toEqual([
    'src/domain/rules/tables/umbrella.ts:6: umbrella: umbrella-2 and umbrella-3 both apply to: rain is no, wind is yes',
    'src/domain/rules/tables/umbrella.ts:6: umbrella: umbrella-1 and umbrella-3 both apply to: rain is yes, wind is yes'
  ])
})

test('a rule that nothing reaches is named with its line', () => {
  const third = { id: 'umbrella-3', when: { wind: ['storm'] }, outcome: 'leave', claims: [] }
  expect(check({ ...umbrella, rules: [...umbrella.rules, third] })).toEqual([
    'src/domain/rules/tables/umbrella.ts:6: umbrella: nothing reaches rule umbrella-3'
  ])
})

test('a claim that nobody wrote is named with the line of its rule', () => {
  expect(check(umbrella, [])).toEqual([
    'src/domain/rules/tables/umbrella.ts:4: umbrella-1: there is no claim "it-rains"'
  ])
})

test('a claim that a pace names and nobody wrote is named with the line of the pace', () => {
  const [problem] = checkRules({
    tables: [],
    paces: [{ ...paces.slow, claims: ['no-such-claim'] }],
    claims: new Set(),
    files: readRuleFiles(topFolder)
  })
  expect(problem).toMatchObject({
    file: 'src/domain/rules/paces.ts',
    problem: 'slow: there is no claim "no-such-claim"'
  })
})

test('every rule of the site is found in its file', () => {
  const tables = [...uniqueTablesOf(ruleBook), measureTable].map((table) => ({
    ...table,
    rules: table.rules.map((rule) => ({ ...rule, claims: ['no-such-claim'] }))
  }))
  const files = readRuleFiles(topFolder)
  const problems = checkRules({ tables, paces: [], claims: new Set(), files })
  const ids = tables.flatMap(({ rules }) => rules.map(({ id }) => id))
  const lineOf = ({ file, line }: { file: string; line: number }) =>
    files.find(({ path }) => path === file)?.text.split('\n')[line - 1] ?? ''
  expect(problems.map(lineOf).map((line) => /id: '([^']+)'/.exec(line)?.[1])).toEqual(ids)
})
