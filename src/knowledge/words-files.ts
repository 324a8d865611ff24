/** Reads the word files of content/ with the line of everything in them. Judges nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'

/** Something that an editor must mend, where it stands and why. */
export interface WordsProblem {
  readonly file: string
  readonly line: number
  readonly problem: string
}

/** The way to a value inside a file: keys and positions. */
export type Path = readonly (string | number)[]

export interface WordsFile {
  /** The name without folder and ending, which is the id. */
  readonly id: string
  /** From the top of the repository: `content/tasks/thank.yaml`. */
  readonly path: string
  readonly value: unknown
  readonly lineOf: (path: Path) => number
  /** What is wrong with the YAML itself. */
  readonly problems: readonly WordsProblem[]
}

/** Every word file of one folder of content/, in the order of the alphabet. */
export function readWordsFolder(top: string, folder: string): readonly WordsFile[] {
  const from = join(top, 'content', folder)
  if (!existsSync(from)) return []
  return readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) =>
      parseWordsFile(`content/${folder}/${name}`, readFileSync(join(from, name), 'utf8'))
    )
}

/** Takes one file apart. */
export function parseWordsFile(path: string, text: string): WordsFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' })
  const problems = document.errors.map(({ message, pos }) => ({
    file: path,
    line: lines.linePos(pos[0]).line,
    problem: message.split('\n')[0] ?? 'not readable'
  }))
  const lineOf = (way: Path): number => {
    const node = way.length === 0 ? document.contents : document.getIn(way, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return way.length === 0 ? 1 : lineOf(way.slice(0, -1))
  }
  const id = path.replace(/^.*\//, '').replace(/\.yaml$/, '')
  const value: unknown = problems.length === 0 ? document.toJS() : undefined
  return { id, path, value, lineOf, problems }
}
