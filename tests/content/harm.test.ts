/** What a wrong answer costs: all 169 cells are there, each with its reason, and mistakes are named by line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdicts } from '../../src/domain/advice/verdicts.ts'
import { harmLevels, harmOf } from '../../src/domain/unknown/harm-table.ts'
import { namesThatMatter } from '../../src/domain/unknown/representatives.ts'
import { loadHarm, readHarm } from '../../src/knowledge/harm.ts'
import { parseWordsFile, readWordsFolder } from '../../src/knowledge/words-files.ts'
import { topFolder } from '../config/paths.ts'

const rows = readWordsFolder(topFolder, 'harm')
const words = readWordsFolder(topFolder, 'harm/words')
const { cells, table, words: said } = loadHarm(topFolder)
const everyPair = verdicts.flatMap((given) => verdicts.map((right) => ({ given, right })))

/** The table read again with one file changed. */
function readWith(path: string, from: string, to: string) {
  const text = readFileSync(join(topFolder, path), 'utf8')
  expect(text).toContain(from)
  const changed = parseWordsFile(path, text.replace(from, to))
  const swap = (list: typeof rows) => list.map((file) => (file.path === path ? changed : file))
  return readHarm(swap(rows), swap(words), () => true)
}

test('there are 169 cells, each with a reason of its own that fits a phone', () => {
  expect(everyPair).toHaveLength(169)
  for (const { given, right } of everyPair) {
    const { why } = cells[given][right]
    expect(why.length).toBeGreaterThan(0)
    expect(why.length).toBeLessThanOrEqual(120)
    expect(why.split(/(?<=\.) /).length).toBeLessThanOrEqual(2)
  }
})

test('the ranks that the core is given are those that editors read', () => {
  for (const { given, right } of everyPair) {
    expect(harmLevels[harmOf(table, given, right)]).toBe(cells[given][right].harm)
    expect(said.levels[cells[given][right].harm].rank).toBe(harmOf(table, given, right))
  }
})

test.each([
  { given: 'call', right: 'stop', harm: 'worst' },
  { given: 'settled', right: 'get-in-writing', harm: 'worst' },
  { given: 'stop', right: 'email', harm: 'great' },
  { given: 'wait', right: 'reply-now', harm: 'great' },
  { given: 'email', right: 'wait', harm: 'some' },
  { given: 'wait', right: 'stop', harm: 'small' }
] as const)('told $given when $right was right: $harm', ({ given, right, harm }) => {
  expect(cells[given][right].harm).toBe(harm)
})

test('for whatever may be unknown it is said how to find out', () => {
  expect(Object.keys(said['find-out']).toSorted()).toEqual(namesThatMatter().toSorted())
})

test('a cell that is missing is named with its file', () => {
  const path = 'content/harm/wait.yaml'
  const file = parseWordsFile(path, 'wait: { harm: none, why: It was the right answer. }')
  const reading = readHarm(
    rows.map((row) => (row.path === path ? file : row)),
    words,
    () => true
  )
  expect(reading).toMatchObject({ kind: 'failed' })
  if (reading.kind === 'failed') expect(reading.problems).toHaveLength(12)
})

test('a verdict without a file is named', () => {
  const others = rows.filter(({ id }) => id !== 'wait')
  expect(readHarm(others, words, () => true)).toMatchObject({
    kind: 'failed',
    problems: [{ file: 'content/harm/wait.yaml', problem: 'the file is missing' }]
  })
})

test.each([
  { why: 'an exclamation mark', from: 'for a no.', to: 'for a no!', line: 8 },
  { why: 'a reason that is too long', from: 'for a no.', to: 'x'.repeat(120), line: 8 },
  { why: 'a level that is none', from: 'harm: great', to: 'harm: huge', line: 7 },
  { why: 'a wrong answer that does no harm', from: 'harm: great', to: 'harm: none', line: 7 }
])('$why is named with its line', ({ from, to, line }) => {
  expect(readWith('content/harm/wait.yaml', from, to)).toMatchObject({
    kind: 'failed',
    problems: [{ file: 'content/harm/wait.yaml', line }]
  })
})

test('a claim that nobody wrote is named', () => {
  const reading = readHarm(rows, words, () => false)
  expect(reading).toMatchObject({ kind: 'failed' })
  if (reading.kind === 'failed') {
    expect(reading.problems[0]?.problem).toMatch(/there is no claim "/)
  }
})

test('an answer without a way to find it out is named', () => {
  const path = 'content/harm/words/find-out.yaml'
  const reading = readWith(path, 'place.sector:', 'place.sectors:')
  expect(reading).toMatchObject({ kind: 'failed' })
})
