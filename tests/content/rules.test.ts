/** The page of the rules can be read: every fact and level has words, and what is said is so. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContentFiles } from '../../src/build/content-files.ts'
import { paces } from '../../src/domain/rules/paces.ts'
import { ruleBook } from '../../src/domain/rules/tables/index.ts'
import { measureTable } from '../../src/domain/rules/tables/measures.ts'
import { danglingClaims, proofOf, uniqueTablesOf } from '../../src/knowledge/proof.ts'
import { loadRuleWords, readRuleWords } from '../../src/knowledge/rule-words.ts'
import { parseWordsFile, readWordsFolder } from '../../src/knowledge/words-files.ts'
import { topFolder } from '../config/paths.ts'

const tables = [...uniqueTablesOf(ruleBook), measureTable]
const files = [...readWordsFolder(topFolder, 'rules'), ...readWordsFolder(topFolder, 'rules/facts')]

test('every fact and level of every table has words, without an exclamation mark', () => {
  expect(readRuleWords(tables, files)).toMatchObject({ kind: 'ok' })
})

test('words for a level that the table does not know, and a level without words, are named', () => {
  const path = 'content/rules/facts/owed.yaml'
  const renamed = readFileSync(join(topFolder, path), 'utf8').replace('papers:', 'paper:')
  const others = files.filter((file) => file.path !== path)
  expect(readRuleWords(tables, [...others, parseWordsFile(path, renamed)])).toEqual({
    kind: 'failed',
    problems: [
      { file: path, line: 4, problem: 'there are no words for owed: papers' },
      { file: path, line: 4, problem: 'owed: paper: the table knows no such level' }
    ]
  })
})

test('a table without any words is named', () => {
  const others = files.filter(({ id }) => id !== 'owed')
  expect(readRuleWords(tables, others)).toMatchObject({
    kind: 'failed',
    problems: [
      {
        file: 'content/rules/facts/owed.yaml',
        problem: 'there are no words for the table owed'
      }
    ]
  })
})

test('an exclamation mark is named with its line', () => {
  const path = 'content/rules/facts/owed.yaml'
  const loud = readFileSync(join(topFolder, path), 'utf8').replace('anything else.', 'all else!')
  const others = files.filter((file) => file.path !== path)
  expect(readRuleWords(tables, [...others, parseWordsFile(path, loud)])).toEqual({
    kind: 'failed',
    problems: [{ file: path, line: 2, problem: '“!”: no exclamation marks' }]
  })
})

test('every claim of a rule and of a pace exists', () => {
  const known = readContentFiles(topFolder).flatMap(
    ({ path }) => /^content\/claims\/(.+)\.yaml$/.exec(path)?.[1] ?? []
  )
  expect(danglingClaims(tables, Object.values(paces), new Set(known))).toEqual([])
})

test('the proof adds up the tables, and counts what is wrong with them', () => {
  const [owed] = tables.filter(({ name }) => name === 'owed')
  if (owed === undefined) throw new Error('There is no table named owed')
  const [first, ...rest] = owed.rules
  if (first === undefined) throw new Error('The table has no rules')
  const holed = { ...owed, rules: rest }
  const doubled = { ...owed, rules: [...owed.rules, { ...first, id: 'again' }] }
  expect(proofOf([owed]).faults).toEqual({ hole: 0, overlap: 0, unreached: 0, 'shared-id': 0 })
  expect(proofOf([holed]).faults.hole).toBe(3)
  expect(proofOf([doubled]).faults.overlap).toBe(3)
  expect(proofOf([owed, owed]).combinations).toBe(2 * proofOf([owed]).combinations)
})

/** The promises that the tests of a folder name, in the name of a test or as `promise: 4`. */
function promisesTestedIn(folder: string): ReadonlySet<number> {
  const from = join(topFolder, 'tests/domain', folder)
  const text = readdirSync(from)
    .map((name) => readFileSync(join(from, name), 'utf8'))
    .join()
  const named = [...text.matchAll(/['"`]promises? ([\d, and]+):|\bpromise: (\d+)/g)]
  return new Set(
    named.flatMap(([found]) => [...found.matchAll(/\d+/g)].map(([number]) => Number(number)))
  )
}

test.each([
  { way: 'enumeration', folders: ['promises', 'rules'] },
  { way: 'timelines', folders: ['timelines'] }
] as const)(
  'a promise is said to be checked by $way only if a test does so',
  ({ way, folders }) => {
    const tested = new Set(folders.flatMap((folder) => [...promisesTestedIn(folder)]))
    const { promises } = loadRuleWords(tables, topFolder)
    const said = promises.flatMap(({ checked }, index) =>
      checked.includes(way) ? [index + 1] : []
    )
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((promise) => !tested.has(promise))).toEqual([])
  }
)
