/**
 * Reads the words of the rules from content/rules: facts and levels of each table, paces and
 * promises. A fact or a level without words is named with its file, and stops the build.
 */
import { z } from 'astro/zod'
import { verdicts } from '../domain/advice/verdicts.ts'
import { chartParts, chartQuestions } from '../domain/chart/questions.ts'
import type { AnyTable } from '../domain/rules/decision-table.ts'
import { sectors } from '../domain/situation/situation.ts'
import {
  parseWordsFile,
  readWordsFolder,
  type WordsFile,
  type WordsProblem
} from './words-files.ts'
import { bannedPhrases } from './words-rules.ts'

const text = z.string().min(1)
const paceIds = ['quick', 'usual', 'slow'] as const

export const waysOfChecking = ['enumeration', 'timelines', 'cases'] as const

const tableWordsSchema = z.strictObject({
  title: text,
  intro: text,
  facts: z.record(text, z.strictObject({ label: text, levels: z.record(text, text) }))
})

const pacesSchema = z.strictObject({
  paces: z.record(z.enum(paceIds), z.strictObject({ name: text })),
  rows: z.strictObject({ wait: text, gap: text, lapse: text, horizon: text, firstChase: text }),
  firstChase: z.strictObject({ call: text, write: text }),
  sectors: z.record(z.enum(sectors), text),
  sectorsAfter: text,
  grace: text,
  near: text,
  roundTheClock: text
})

const promisesSchema = z
  .array(z.strictObject({ says: text, checked: z.array(z.enum(waysOfChecking)).min(1) }))
  .length(15)

const chartSchema = z.strictObject({
  parts: z.record(text, text),
  questions: z.record(text, text),
  answers: z.record(z.enum([...verdicts, 'use-the-site']), text)
})

const ruleWordsSchema = z.strictObject({
  chart: chartSchema,
  facts: z.record(text, tableWordsSchema),
  paces: pacesSchema,
  promises: promisesSchema
})

export type RuleWords = z.infer<typeof ruleWordsSchema>

/** Either the words, or everything that an editor must mend. */
export type RuleWordsReading =
  | { readonly kind: 'ok'; readonly words: RuleWords }
  | { readonly kind: 'failed'; readonly problems: readonly WordsProblem[] }

/** The words of these tables as they stand below `top`. @throws with all problems, one a line. */
export function loadRuleWords(tables: readonly AnyTable[], top: string = process.cwd()): RuleWords {
  const reading = readRuleWords(tables, [
    ...readWordsFolder(top, 'rules'),
    ...readWordsFolder(top, 'rules/facts')
  ])
  if (reading.kind === 'ok') return reading.words
  const lines = reading.problems.map(({ file, line, problem }) => `${file}:${line}: ${problem}`)
  throw new Error(`Some words of the rules need mending:\n${lines.join('\n')}`)
}

/** Checks files that were read against the tables that they put into words. */
export function readRuleWords(
  tables: readonly AnyTable[],
  files: readonly WordsFile[]
): RuleWordsReading {
  const problems = [
    ...files.flatMap((file) => file.problems),
    ...files.flatMap(bannedIn),
    ...tables.flatMap((table) => missingIn(table, fileOf(files, `facts/${table.name}`))),
    ...missingInChart(fileOf(files, 'chart'))
  ]
  const parsed = ruleWordsSchema.safeParse({
    facts: Object.fromEntries(
      files.filter(({ path }) => path.includes('/facts/')).map(({ id, value }) => [id, value])
    ),
    chart: fileOf(files, 'chart').value,
    paces: fileOf(files, 'paces').value,
    promises: fileOf(files, 'promises').value
  })
  const misshapen = parsed.success
    ? []
    : parsed.error.issues.map(({ path: [part, ...rest], message }) => {
        const file = fileOf(files, part === 'facts' ? `facts/${String(rest[0])}` : String(part))
        const way = (part === 'facts' ? rest.slice(1) : rest).filter(
          (key) => typeof key !== 'symbol'
        )
        return { file: file.path, line: file.lineOf(way), problem: message }
      })
  const all = [...problems, ...misshapen]
  if (parsed.success && all.length === 0) return { kind: 'ok', words: parsed.data }
  return { kind: 'failed', problems: all }
}

function fileOf(files: readonly WordsFile[], name: string): WordsFile {
  const path = `content/rules/${name}.yaml`
  return files.find((file) => file.path === path) ?? parseWordsFile(path, '')
}

/** Facts and levels of the table without words, and words for what the table does not know. */
function missingIn(table: AnyTable, file: WordsFile): readonly WordsProblem[] {
  const parsed = tableWordsSchema.safeParse(file.value)
  if (!parsed.success) {
    return file.value === undefined || file.value === null
      ? [{ file: file.path, line: 1, problem: `there are no words for the table ${table.name}` }]
      : []
  }
  const { facts } = parsed.data
  const problem = (way: readonly string[], text: string) => ({
    file: file.path,
    line: file.lineOf(way),
    problem: text
  })
  const wanted = new Set(
    Object.entries(table.levels).flatMap(([fact, levels]) =>
      levels.map((level) => `${fact}: ${level}`)
    )
  )
  const given = new Set(
    Object.entries(facts).flatMap(([fact, { levels }]) =>
      Object.keys(levels).map((level) => `${fact}: ${level}`)
    )
  )
  return [
    ...[...wanted.difference(given)].map((name) =>
      problem(['facts'], `there are no words for ${name}`)
    ),
    ...[...given.difference(wanted)].map((name) =>
      problem(['facts'], `${name}: the table knows no such level`)
    )
  ]
}

/** Questions and parts of the flow chart without words, and words for what it does not ask. */
function missingInChart(file: WordsFile): readonly WordsProblem[] {
  const parsed = chartSchema.safeParse(file.value)
  if (!parsed.success) return []
  const compare = (part: 'parts' | 'questions', ids: readonly string[]) => {
    const wanted = new Set(ids)
    const given = new Set(Object.keys(parsed.data[part]))
    return [
      ...[...wanted.difference(given)].map((id) => `there are no words for ${part}: ${id}`),
      ...[...given.difference(wanted)].map((id) => `${part}: the chart knows no ${id}`)
    ].map((problem) => ({ file: file.path, line: file.lineOf([part]), problem }))
  }
  return [
    ...compare(
      'parts',
      chartParts.map(({ id }) => id)
    ),
    ...compare(
      'questions',
      chartQuestions.map(({ id }) => id)
    )
  ]
}

function bannedIn(file: WordsFile): readonly WordsProblem[] {
  return textsIn(file.value).flatMap(({ way, said }) =>
    bannedPhrases
      .filter(({ pattern }) => pattern.test(said))
      .map(({ pattern, why }) => ({
        file: file.path,
        line: file.lineOf(way),
        problem: `“${pattern.exec(said)?.[0] ?? ''}”: ${why}`
      }))
  )
}

type Way = readonly (string | number)[]

function textsIn(value: unknown, way: Way = []): readonly { way: Way; said: string }[] {
  if (typeof value === 'string') return [{ way, said: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...way, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...way, key]))
}
