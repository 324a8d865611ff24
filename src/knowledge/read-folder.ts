/**
 * Reads one folder of content/ whose files all have the same shape, at build time and in tests.
 * A file that does not fit stops everything, and is named with its line.
 */
import type { z } from 'astro/zod'
import { parseWordsFile, readWordsFolder, type WordsFile } from './words-files.ts'

/** One file: its id and what it says. */
export interface FolderEntry<Entry> {
  readonly id: string
  readonly entry: Entry
}

/** Every file of content/`folder`, by name. @throws naming file and line of the first mistake. */
export function readFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  top: string = process.cwd()
): readonly FolderEntry<z.infer<Schema>>[] {
  return readWordsFolder(top, folder).map((file) => readOne(file, schema))
}

/** One file of that shape, from its text. @throws naming file and line. */
export function readText<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema
): FolderEntry<z.infer<Schema>> {
  return readOne(parseWordsFile(path, text), schema)
}

function readOne<Schema extends z.ZodType>(
  file: WordsFile,
  schema: Schema
): FolderEntry<z.infer<Schema>> {
  const [broken] = file.problems
  if (broken !== undefined) throw new Error(`${broken.file}:${broken.line}: ${broken.problem}`)
  const read = schema.safeParse(withHyphens(file.value))
  const [issue] = read.error?.issues ?? []
  if (!read.success) {
    const way = (issue?.path ?? []).filter((key) => typeof key !== 'symbol')
    const problem = `${way.join('.')}: ${issue?.message ?? 'does not fit'}`
    throw new Error(`${file.path}:${file.lineOf(way)}: ${problem}`)
  }
  const loud = textsIn(read.data).find((one) => /[!'"]/.test(one))
  if (loud !== undefined) {
    throw new Error(`${file.path}:1: no exclamation mark and no straight quotation mark: ${loud}`)
  }
  return { id: file.id, entry: read.data }
}

/** On the page "e-mail" keeps together. */
function withHyphens(value: unknown): unknown {
  return value === undefined
    ? value
    : JSON.parse(JSON.stringify(value).replace(/\b(e)-(mail)/gi, '$1\u2011$2'))
}

function textsIn(value: unknown): readonly string[] {
  const texts: string[] = []
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') texts.push(part)
    return part
  })
  return texts
}
