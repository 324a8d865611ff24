/** Every id has its words, and an editor's mistake is named with its file and line. */
import { expect, test } from 'vitest'
import { taskKinds } from '../../src/domain/advice/advice.ts'
import { measures, verdicts } from '../../src/domain/advice/verdicts.ts'
import type { AnyTable } from '../../src/domain/rules/decision-table.ts'
import { ruleBook } from '../../src/domain/rules/tables/index.ts'
import { assembleWords, loadWords, readWords } from '../../src/knowledge/words.ts'
import { parseWordsFile, readWordsFolder, type WordsFile } from '../../src/knowledge/words-files.ts'
import { wordsFolders } from '../../src/knowledge/words-schema.ts'

const { core, messages } = loadWords()

/** The real files, one of them with another text. */
function problemsWith(path: string, text: string): readonly string[] {
  const folders: Record<string, readonly WordsFile[]> = {}
  for (const folder of wordsFolders) {
    const files = readWordsFolder(process.cwd(), folder).filter((file) => file.path !== path)
    const changed = path.startsWith(`content/${folder}/`) ? [parseWordsFile(path, text)] : []
    folders[folder] = [...files, ...changed]
  }
  const reading = assembleWords(folders)
  return reading.kind === 'ok'
    ? []
    : reading.problems.map(({ file, line, problem }) => `${file}:${line}: ${problem}`)
}

const thank = 'content/tasks/thank.yaml'
const task = (title: string) =>
  `title: ${title}\ndetail: Short.\nlineTitle: Thanks\nlineDetail: to them\n`

test('the words as they stand need no mending', () => {
  expect(readWords()).toMatchObject({ kind: 'ok' })
})

test('every verdict, task and measure has words', () => {
  expect(Object.keys(core.verdicts).toSorted()).toEqual([...verdicts].toSorted())
  expect(Object.keys(core.tasks).toSorted()).toEqual([...taskKinds].toSorted())
  expect(Object.keys(core.measures).toSorted()).toEqual([...measures].toSorted())
})

test.each([
  ['call', 'Yes.'],
  ['email', 'No. Write.'],
  ['thank', 'No. Thank them.'],
  ['reply-now', 'Answer them.'],
  ['wait', 'Not yet.'],
  ['prepare', 'Not yet.'],
  ['last-note', 'No.'],
  ['stop', 'No.'],
  ['close-kindly', 'No.'],
  ['get-in-writing', 'Not yet.'],
  ['ask-extension', 'Not yet.'],
  ['decide', 'Not yet.'],
  ['settled', 'No need.']
] as const)('asked "Should I call again?", %s answers "%s"', (verdict, opening) => {
  expect(core.verdicts[verdict].opening).toBe(opening)
})

test('every reason belongs to a fact and a level of the tables', () => {
  const levelsOf = ({ levels }: AnyTable, prefix = ''): readonly string[] =>
    Object.entries(levels).flatMap(([fact, names]) =>
      names.map((name) => `${prefix}${fact}=${name}`)
    )
  const levels = [
    ...levelsOf(ruleBook.phase, 'phase-'),
    ...Object.values(ruleBook.verdictOf).flatMap((table) => levelsOf(table))
  ]
  const written = Object.entries(core.reasons).flatMap(([fact, names]) =>
    Object.keys(names).map((name) => `${fact}=${name}`)
  )
  expect(written.filter((atom) => !levels.includes(atom))).toEqual([])
  const asked = [...JSON.stringify([core, messages]).matchAll(/"(?:not )?([a-z-]+=[a-z-]+)"/g)]
  expect(asked.map((match) => match[1]).filter((atom) => !levels.includes(atom ?? ''))).toEqual([])
})

test('"e-mail" keeps together on the page, and has a plain hyphen in drafts', () => {
  expect(JSON.stringify(core)).not.toMatch(/e-mail/i)
  expect(JSON.stringify(messages)).not.toMatch(/e\u2011mail/i)
})

test('a missing file is named', () => {
  const folders = Object.fromEntries(
    wordsFolders.map((folder) => [
      folder,
      readWordsFolder(process.cwd(), folder).filter(({ path }) => path !== thank)
    ])
  )
  expect(assembleWords(folders)).toMatchObject({
    problems: [{ file: thank, line: 1, problem: expect.stringContaining('missing') }]
  })
})

test.each([
  { text: task('"Thank {recipent}"'), says: ':1: there is no placeholder {recipent}' },
  { text: task('"Thank them {"'), says: ':1: there is no placeholder {}' },
  { text: task('"Start on {start}"'), says: ':1: {start} may be missing' },
  { text: task('[{ when: sunny, say: Thanks }]'), says: 'there is no condition "sunny"' },
  { text: task('Just checking in'), says: ':1: “Just check”: says nothing' },
  { text: task('Thank them now!'), says: ':1: “!”: no exclamation marks' },
  { text: task('An email to them'), says: ':1: “email”: is written e-mail here' },
  { text: task('Thanks '.repeat(20).trim()), says: 'characters; at most' },
  { text: 'title: Thanks\n', says: `${thank}:1: ` },
  { text: `${task('Thanks')}colour: red\n`, says: `${thank}:1: ` },
  { text: 'title: [\n', says: `${thank}:` },
  { text: task('3'), says: 'this must be a text' }
])('a mistake is named with file, line and reason: $says', ({ text, says }) => {
  expect(problemsWith(thank, text).join('\n')).toContain(says)
})

test('a value that may be missing is accepted under its own condition', () => {
  expect(problemsWith(thank, task('[{ when: start, say: "Before {start}" }]'))).toEqual([])
})

test('a message with two questions, a long voicemail or a question in the last note is refused', () => {
  const email = (body: string) =>
    `email:\n  subject: Thanks\n  body:\n    - ${body}\nletter: true\n`
  const phone = (voicemail: string) =>
    `phone:\n  gatekeeper: Hello\n  body: [Hello]\n  voicemail: ${voicemail}\n  noNews: Thanks\n`
  const thanks = 'content/messages/thank.yaml'
  expect(problemsWith(thanks, email('One? Two?'))).toEqual([`${thanks}:4: 2 questions; at most 1`])
  expect(problemsWith(thanks, phone('word '.repeat(61).trim()))).toEqual([
    `${thanks}:4: 61 words; at most 60`
  ])
  const last = 'content/messages/last-note.yaml'
  expect(problemsWith(last, email('Any news?'))).toEqual([`${last}:4: 1 questions; at most 0`])
})
