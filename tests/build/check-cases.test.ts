/** Whoever breaks a story, or a rule that a story tells of, is told the file and the line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkCases } from '../../src/build/check-cases.ts'
import { readContentFiles } from '../../src/build/content-files.ts'
import { ruleBook } from '../../src/domain/rules/tables/index.ts'
import { topFolder } from '../config/paths.ts'

const path = 'content/cases/refused.mdx'
const text = readFileSync(join(topFolder, path), 'utf8')

/** The line, counted from 1, on which this text first stands. */
const lineWith = (whole: string, part: string) =>
  whole.split('\n').findIndex((line) => line.startsWith(part)) + 1

test('all stories come out as they are told', () => {
  expect(checkCases(readContentFiles(topFolder))).toEqual([])
})

test('front matter that is no YAML is named with its line', () => {
  const broken = text.replace(/^today: .*$/m, 'today: [')
  const [problem] = checkCases([{ path, text: broken }])
  expect(problem?.file).toBe(path)
  expect(problem?.line).toBeGreaterThanOrEqual(lineWith(broken, 'today:'))
})

test('a file without front matter is named', () => {
  expect(checkCases([{ path, text: 'Only a story.' }])).toEqual([
    { file: path, line: 1, problem: 'there is no front matter between two lines of ---' }
  ])
})

test('a key that no case has is named with its line', () => {
  const broken = text.replace(/^sector: .*$/m, 'sector: circus')
  const [problem] = checkCases([{ path, text: broken }])
  expect(problem).toMatchObject({ file: path, line: lineWith(broken, 'sector:') })
  expect(problem?.problem).toMatch(/^sector: /)
})

test('a key that is misspelt is named with its line', () => {
  const broken = text.replace(/^expect:$/m, 'afterhours: true\nexpect:')
  expect(checkCases([{ path, text: broken }])).toMatchObject([
    { file: path, line: lineWith(broken, 'afterhours:') }
  ])
})

test('an expectation of a variant is named with the line of its own "expect"', () => {
  const wanted = 'variants:\n  - today: "2026-11-25"\n    expect: { verdict: call }\n'
  const varied = text.replace(/\n---\n\n/, `\n${wanted}---\n\n`)
  expect(checkCases([{ path, text: varied }])).toMatchObject([
    { file: path, line: lineWith(varied, '    expect:') }
  ])
})

test('an event of a kind that no event has is named with its line', () => {
  const broken = text.replace(/kind: refusal\b/, 'kind: rebuff')
  expect(broken).not.toBe(text)
  const [problem] = checkCases([{ path, text: broken }])
  expect(problem).toMatchObject({ file: path, line: lineWith(broken, '  - { kind: rebuff') })
})

test('an expectation that the rules do not meet is named with the line of "expect"', () => {
  const broken = text.replace(/verdict: close-kindly/, 'verdict: call')
  expect(broken).not.toBe(text)
  const [problem] = checkCases([{ path, text: broken }])
  expect(problem).toMatchObject({ file: path, line: lineWith(broken, 'expect:') })
  expect(problem?.problem).toContain('the verdict is close-kindly, and should be call')
})

test('a rule that answers otherwise breaks the stories that tell of it', () => {
  const { closed } = ruleBook.verdictOf
  const rules = closed.rules.map((rule) =>
    rule.id === 'closed-1' ? ({ ...rule, outcome: 'stop' } as const) : rule
  )
  const book = { ...ruleBook, verdictOf: { ...ruleBook.verdictOf, closed: { ...closed, rules } } }
  const [problem] = checkCases([{ path, text }], book)
  expect(problem).toMatchObject({ file: path, line: lineWith(text, 'expect:') })
})
