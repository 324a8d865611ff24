/**
 * Reads all words of content/ at build time, and refuses those that an editor must mend.
 *
 * Given in two parts, because the drafts of messages are sent to the browser later than the rest.
 */
import type { CoreWords, ExplanationWords, Words } from '../domain/messages/words.ts'
import { checkWords } from './words-checks.ts'
import { type Path, readWordsFolder, type WordsFile, type WordsProblem } from './words-files.ts'
import { type WordsSource, wordsFolders, wordsSchema } from './words-schema.ts'

/** What was read: the words, or everything that is wrong with them. */
export type WordsReading =
  | { readonly kind: 'ok'; readonly words: Words }
  | { readonly kind: 'failed'; readonly problems: readonly WordsProblem[] }

type Folders = Readonly<Record<string, readonly WordsFile[]>>

/** The words as they stand below `top`. @throws with all problems, one a line, when some are wrong. */
export function loadWords(top: string = process.cwd()): Words {
  const reading = readWords(top)
  if (reading.kind === 'ok') return reading.words
  const lines = reading.problems.map(({ file, line, problem }) => `${file}:${line}: ${problem}`)
  throw new Error(`Some words need mending:\n${lines.join('\n')}`)
}

/** Reads and checks the words, and names file, line and what is wrong. */
export function readWords(top: string = process.cwd()): WordsReading {
  return assembleWords(
    Object.fromEntries(wordsFolders.map((folder) => [folder, readWordsFolder(top, folder)]))
  )
}

/** Checks files that were read, and puts them together. */
export function assembleWords(folders: Folders): WordsReading {
  const unreadable = Object.values(folders).flatMap((files) =>
    files.flatMap((file) => file.problems)
  )
  if (unreadable.length > 0) return { kind: 'failed', problems: unreadable }
  const parsed = wordsSchema.safeParse(valuesOf(folders))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      locate(
        folders,
        path.filter((key) => typeof key !== 'symbol'),
        message
      )
    )
    return { kind: 'failed', problems }
  }
  const faults = checkWords(parsed.data)
  return faults.length === 0
    ? { kind: 'ok', words: shape(parsed.data) }
    : {
        kind: 'failed',
        problems: faults.map((fault) => locate(folders, fault.path, fault.problem))
      }
}

function valuesOf(folders: Folders): unknown {
  return Object.fromEntries(
    Object.entries(folders).map(([folder, files]) => [
      folder,
      Object.fromEntries(files.map(({ id, value }) => [id, value]))
    ])
  )
}

function locate(folders: Folders, [folder, id, ...rest]: Path, problem: string): WordsProblem {
  const file = folders[String(folder)]?.find((candidate) => candidate.id === String(id))
  if (file !== undefined) return { file: file.path, line: file.lineOf(rest), problem }
  const name = id === undefined ? '' : `/${String(id)}.yaml`
  const missing =
    id === undefined ? problem : 'there must be words for this, but the file is missing'
  return { file: `content/${String(folder)}${name}`, line: 1, problem: missing }
}

function shape({
  messages,
  branches,
  wording,
  verdicts,
  explanations,
  ...rest
}: WordsSource): Words {
  const { letter, ...others } = wording
  const inOrder = Object.entries(branches)
    .map(([id, branch]) => ({ id, ...branch }))
    .toSorted((one, other) => one.order - other.order)
  const core = {
    ...rest,
    verdicts: answersOf(verdicts),
    branches: inOrder,
    wording: others
  }
  return { core: withHyphens(core), messages, letter, explanations: withHyphens(explanations) }
}

/** The words of the answers alone; how strong and how sure they are is sent later. */
function answersOf(verdicts: WordsSource['verdicts']): CoreWords['verdicts'] {
  const later: readonly string[] = ['strength', 'ifWrong']
  const words = JSON.stringify(verdicts, (key, value) => (later.includes(key) ? undefined : value))
  return JSON.parse(words) as CoreWords['verdicts']
}

/** On the page "e-mail" keeps together; drafts keep the plain hyphen, since they are copied away. */
function withHyphens<Shown extends CoreWords | ExplanationWords>(shown: Shown): Shown {
  return JSON.parse(JSON.stringify(shown).replace(/\b(e)-(mail)/gi, '$1\u2011$2')) as Shown
}
