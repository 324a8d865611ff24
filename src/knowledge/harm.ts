/**
 * Reads what a wrong answer costs from content/harm, at build time: 169 cells, the ranks of
 * which go to the core, and the words. Whatever an editor must mend is named with its line.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Verdict, verdicts } from '../domain/advice/verdicts.ts'
import { type HarmTable, harmLevels } from '../domain/unknown/harm-table.ts'
import { type HarmCell, type HarmWords, harmRowSchema, harmWordsSchema } from './harm-schema.ts'
import { readWordsFolder, type WordsFile, type WordsProblem } from './words-files.ts'
import { bannedPhrases } from './words-rules.ts'

/** By the verdict given, then by the one that would have been right. */
export type HarmCells = Readonly<Record<Verdict, Readonly<Record<Verdict, HarmCell>>>>

export interface Harm {
  readonly cells: HarmCells
  readonly table: HarmTable
  readonly words: HarmWords
}

/** Either all of it, or everything that is wrong with it. */
export type HarmReading =
  | { readonly kind: 'ok'; readonly harm: Harm }
  | { readonly kind: 'failed'; readonly problems: readonly WordsProblem[] }

/** The table and its words as they stand below `top`. @throws with all problems, one a line. */
export function loadHarm(top: string = process.cwd()): Harm {
  const reading = readHarm(
    readWordsFolder(top, 'harm'),
    readWordsFolder(top, 'harm/words'),
    (claim) => existsSync(join(top, 'content/claims', `${claim}.yaml`))
  )
  if (reading.kind === 'ok') return reading.harm
  const lines = reading.problems.map(({ file, line, problem }) => `${file}:${line}: ${problem}`)
  throw new Error(`The table of harms needs mending:\n${lines.join('\n')}`)
}

/** Checks files that were read. */
export function readHarm(
  rows: readonly WordsFile[],
  words: readonly WordsFile[],
  isClaim: (id: string) => boolean
): HarmReading {
  const files = [...rows, ...words]
  const read = verdicts.map((given) => readRow(given, rows, isClaim))
  const parsedWords = harmWordsSchema.safeParse(
    Object.fromEntries(words.map(({ id, value }) => [id, value]))
  )
  const problems = [
    ...files.flatMap((file) => file.problems),
    ...files.flatMap(bannedIn),
    ...rows.filter(({ id }) => !isVerdict(id)).map((file) => at(file, [], 'is no verdict')),
    ...read.flatMap((row) => row.problems),
    ...(parsedWords.success ? [] : wordsProblems(parsedWords.error.issues, words))
  ]
  if (!parsedWords.success || problems.length > 0) return { kind: 'failed', problems }
  const cells = Object.fromEntries(read.map(({ given, row }) => [given, row])) as HarmCells
  return { kind: 'ok', harm: { cells, table: tableOf(cells), words: parsedWords.data } }
}

/** The ranks alone, as the core takes them. */
function tableOf(cells: HarmCells): HarmTable {
  return byVerdict((given) =>
    verdicts.map((right) => harmLevels.indexOf(cells[given][right].harm)).join('')
  )
}

/** The reasons alone, in the order of the verdicts that would have been right. */
export function reasonsOf(cells: HarmCells): Readonly<Record<Verdict, readonly string[]>> {
  return byVerdict((given) => verdicts.map((right) => cells[given][right].why))
}

function byVerdict<Value>(make: (verdict: Verdict) => Value): Readonly<Record<Verdict, Value>> {
  const made = verdicts.map((verdict): readonly [Verdict, Value] => [verdict, make(verdict)])
  return Object.fromEntries(made) as Record<Verdict, Value>
}

interface ReadRow {
  readonly given: Verdict
  readonly row: Partial<HarmCells[Verdict]>
  readonly problems: readonly WordsProblem[]
}

type IsClaim = (id: string) => boolean

function readRow(given: Verdict, files: readonly WordsFile[], isClaim: IsClaim): ReadRow {
  const file = files.find(({ id }) => id === given)
  if (file === undefined) {
    const missing = { file: `content/harm/${given}.yaml`, line: 1, problem: 'the file is missing' }
    return { given, row: {}, problems: [missing] }
  }
  const parsed = harmRowSchema.safeParse(file.value)
  if (parsed.success) {
    const problems = verdicts.flatMap((right) =>
      cellProblems(file, given, right, parsed.data, isClaim)
    )
    return { given, row: parsed.data, problems }
  }
  const problems = parsed.error.issues.map((issue) => at(file, issue.path, issue.message))
  return { given, row: {}, problems }
}

function cellProblems(
  file: WordsFile,
  given: Verdict,
  right: Verdict,
  row: HarmCells[Verdict],
  isClaim: IsClaim
): readonly WordsProblem[] {
  const { harm, claims = [] } = row[right]
  const isSound = (harm === 'none') === (given === right)
  return [
    ...(isSound
      ? []
      : [at(file, [right, 'harm'], 'the right answer does no harm, any other some')]),
    ...claims
      .filter((claim) => !isClaim(claim))
      .map((claim) => at(file, [right, 'claims'], `there is no claim "${claim}"`))
  ]
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function wordsProblems(
  issues: readonly Issue[],
  words: readonly WordsFile[]
): readonly WordsProblem[] {
  return issues.map(({ path: [id, ...rest], message }) => {
    const file = words.find((one) => one.id === id)
    const missing = { file: `content/harm/words/${String(id)}.yaml`, line: 1, problem: message }
    return file === undefined ? missing : at(file, rest, message)
  })
}

type Way = readonly string[]

function bannedIn(file: WordsFile): readonly WordsProblem[] {
  return textsIn(file.value).flatMap(({ way, said }) =>
    bannedPhrases
      .filter(({ pattern }) => pattern.test(said))
      .map(({ pattern, why }) => at(file, way, `“${pattern.exec(said)?.[0] ?? ''}”: ${why}`))
  )
}

function textsIn(value: unknown, way: Way = []): readonly { way: Way; said: string }[] {
  if (typeof value === 'string') return [{ way, said: value }]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...way, key]))
}

function at(file: WordsFile, path: readonly PropertyKey[], problem: string): WordsProblem {
  const way = path.filter((key) => typeof key !== 'symbol')
  return { file: file.path, line: file.lineOf(way), problem: `${way.join(': ')} ${problem}`.trim() }
}

function isVerdict(id: string): boolean {
  return verdicts.some((verdict) => verdict === id)
}
