/** Every fact that a rule tests has its sentence, or an editor has chosen to say nothing. */
import { expect, test } from 'vitest'
import { possibleChangeIds } from '../../src/domain/advice/possible-changes.ts'
import { testedAtoms } from '../../src/knowledge/explanation-checks.ts'
import { assembleWords, loadWords } from '../../src/knowledge/words.ts'
import { parseWordsFile, readWordsFolder, type WordsFile } from '../../src/knowledge/words-files.ts'
import { wordsFolders } from '../../src/knowledge/words-schema.ts'

const { core, explanations } = loadWords()

function problemsWith(path: string, change: (text: string) => string): readonly string[] {
  const folders: Record<string, readonly WordsFile[]> = Object.fromEntries(
    wordsFolders.map((folder) => [
      folder,
      readWordsFolder(process.cwd(), folder).map((file) =>
        file.path === path ? parseWordsFile(path, change(JSON.stringify(file.value))) : file
      )
    ])
  )
  const reading = assembleWords(folders)
  return reading.kind === 'ok' ? [] : reading.problems.map(({ problem }) => problem)
}

test.each(testedAtoms)('%s has a sentence, or is silent on purpose', (atom) => {
  const [fact = '', level = ''] = atom.split('=')
  expect(core.reasons[fact]?.[level]).toBeDefined()
})

test('everything that could change an answer has its words', () => {
  expect(Object.keys(explanations?.changes ?? {}).toSorted()).toEqual(possibleChangeIds.toSorted())
})

test('nothing that could change an answer is put as a thing to claim', () => {
  const said = JSON.stringify(explanations)
  expect(said).not.toMatch(/\b(say|claim|pretend|mention|tell them) that you (have|got)\b/i)
  expect(said).not.toMatch(/pressure|leverage|bluff/i)
})

test('a fact that a rule tests and nobody has worded is named', () => {
  const problems = problemsWith('content/reasons/start.yaml', () => '{"open": []}')
  expect(problems.join('\n')).toContain('start=ahead is tested by a rule')
})

test('a sentence for what no rule tests is named', () => {
  const more = (text: string) => text.replace('{', '{"noon": "It is noon.",')
  expect(problemsWith('content/reasons/start.yaml', more)).toEqual(['no rule tests start=noon'])
})

test('a change without words, and words for what cannot happen, are named', () => {
  const rename = (text: string) => text.replace('"refusal":', '"thunder":')
  expect(problemsWith('content/explanations/changes.yaml', rename)).toEqual([
    'there are no words for refusal',
    'thunder is nothing that could happen'
  ])
})

test('a clause for a level that no table has is named', () => {
  const rename = (text: string) => text.replace('waiting.strikes', 'waiting.socks')
  expect(problemsWith('content/explanations/same.yaml', rename)).toEqual([
    'no table has waiting.socks=two'
  ])
})
