/** The page of the rules can be read: every fact and level has words, and what is said is so. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContentFiles } from '../../src/build/content-files.ts'
import { paces } from '../../src/domain/rules/paces.ts'
import { type RuleBook, ruleBook } from '../../src/domain/rules/tables/index.ts'
import { measureTable } from '../../src/domain/rules/tables/measures.ts'
import { readCaseFiles } from '../../src/knowledge/case-files.ts'
import { adviseScene, type CaseScene, scenesOf } from '../../src/knowledge/cases.ts'
import { danglingClaims, proofOf, uniqueTablesOf } from '../../src/knowledge/proof.ts'
import { loadRuleWords, readRuleWords } from '../../src/knowledge/rule-words.ts'
import {
  basesOf,
  usedInScene,
  usedInStories,
  withdrawnClaims
} from '../../src/knowledge/withdrawn-claims.ts'
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

test('a question of the flow chart without words, and words for none of its questions, are named', () => {
  const path = 'content/rules/chart.yaml'
  const renamed = readFileSync(join(topFolder, path), 'utf8').replace('  refused:', '  refusal:')
  const others = files.filter((file) => file.path !== path)
  expect(readRuleWords(tables, [...others, parseWordsFile(path, renamed)])).toMatchObject({
    kind: 'failed',
    problems: [
      { file: path, problem: 'there are no words for questions: refused' },
      { file: path, problem: 'questions: the chart knows no refusal' }
    ]
  })
})

describe('what would change if a claim were withdrawn', () => {
  const cases = readCaseFiles()
  const bases = basesOf(ruleBook)
  const used = usedInStories(cases)
  const withdrawn = withdrawnClaims(bases, used)

  test('every claim of a rule, a pace and our own numbers is there once', () => {
    const claims = bases.flatMap((basis) => basis.claims)
    expect(withdrawn.map(({ claim }) => claim).toSorted()).toEqual([...new Set(claims)].toSorted())
  })

  test('only what names no other claim is lost with it', () => {
    for (const { claim, alone, beside } of withdrawn) {
      for (const basis of alone) expect(basis.claims).toEqual([claim])
      for (const basis of beside) expect(new Set(basis.claims).size).toBeGreaterThan(1)
    }
  })

  test('a story uses the rules along its whole plan, not only the one of its day', () => {
    const nurse = cases.find(({ slug }) => slug === 'nurse-told-hr-would-call')
    if (nurse === undefined) throw new Error('There is no such story')
    const [scene] = scenesOf(nurse.matter, nurse.slug)
    if (scene === undefined) throw new Error('The story has no scene')
    const rules = usedInScene(scene)
    expect(rules).toContain(adviseScene(scene).rule)
    expect([...rules]).toEqual(expect.arrayContaining(['waiting-5', 'waiting-6', 'waiting-3']))
  })

  test('without a withdrawn rule the stories that use it have no answer, and no others', () => {
    const { waiting } = ruleBook.verdictOf
    const rules = waiting.rules.filter(({ id }) => id !== 'waiting-6')
    const book = {
      ...ruleBook,
      verdictOf: { ...ruleBook.verdictOf, waiting: { ...waiting, rules } }
    }
    const open = cases.filter(({ matter, slug }) =>
      scenesOf(matter, slug).some((scene) => !hasAnswer(scene, book))
    )
    const named = cases.filter(({ slug }) => used.get(slug)?.has('waiting-6'))
    expect(open.map(({ slug }) => slug)).toEqual(named.map(({ slug }) => slug))
  })
})

function hasAnswer(scene: CaseScene, book: RuleBook): boolean {
  try {
    adviseScene(scene, book)
    return true
  } catch {
    return false
  }
}
