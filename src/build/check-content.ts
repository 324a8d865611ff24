/**
 * Every id in content/ must lead somewhere. Astro only logs a dangling one and builds on; this check stops the build.
 *
 * To check more (cases, messages, rules), write a `ContentCheck` and add it to the list at the end.
 */
import { articleTopics } from '../knowledge/article-schema.ts'
import { type ContentEntry, type Mention, readEntry } from './content-entry.ts'
import type { ContentFile } from './content-files.ts'

/** Something that an editor must mend, where it stands and why. */
export interface ContentProblem {
  readonly file: string
  readonly line: number
  readonly problem: string
}

export interface Library {
  /** By id: `following-up/first-email`. */
  readonly articles: ReadonlyMap<string, ContentEntry>
  readonly claims: ReadonlyMap<string, ContentEntry>
  readonly sources: ReadonlyMap<string, ContentEntry>
  readonly cases: ReadonlyMap<string, ContentEntry>
  readonly terms: ReadonlyMap<string, ContentEntry>
  readonly messageReasons: ReadonlyMap<string, ContentEntry>
}

export type ContentCheck = (library: Library) => readonly ContentProblem[]

const checks: readonly ContentCheck[] = [
  unknownTopics,
  (library) => dangling(library.articles, 'claims', library.claims, 'claim'),
  (library) => dangling(library.articles, 'related', library.articles, 'article'),
  (library) => dangling(library.claims, 'source', library.sources, 'source'),
  (library) => dangling(library.claims, 'disagreesWith', library.claims, 'claim'),
  (library) => dangling(library.terms, 'claims', library.claims, 'claim'),
  (library) => dangling(library.messageReasons, 'claims', library.claims, 'claim'),
  citationsNotListed,
  claimsNotCited
]

/** All problems of the content, in the order of the files. */
export function checkContentFiles(files: readonly ContentFile[]): readonly ContentProblem[] {
  const library = openLibrary(files)
  return checks
    .flatMap((check) => check(library))
    .toSorted((one, other) => one.file.localeCompare(other.file, 'en') || one.line - other.line)
}

/** One problem as a line that an editor, and their program, can follow to the place. */
export function formatProblem({ file, line, problem }: ContentProblem): string {
  return `${file}:${line}: ${problem}`
}

function openLibrary(files: readonly ContentFile[]): Library {
  const collection = (folder: string, extension: string) => {
    const start = `content/${folder}/`
    return new Map(
      files
        .filter(({ path }) => path.startsWith(start) && path.endsWith(extension))
        .map((file) => [file.path.slice(start.length, -extension.length), readEntry(file)] as const)
    )
  }
  return {
    articles: collection('articles', '.mdx'),
    claims: collection('claims', '.yaml'),
    sources: collection('sources', '.yaml'),
    cases: collection('cases', '.mdx'),
    terms: collection('glossary', '.yaml'),
    messageReasons: collection('messages-why', '.yaml')
  }
}

function unknownTopics({ articles }: Library): readonly ContentProblem[] {
  const known: readonly string[] = articleTopics
  return [...articles].flatMap(([id, { path }]) => {
    const [topic = '', slug, ...deeper] = id.split('/')
    if (slug === undefined || deeper.length > 0) {
      return [{ file: path, line: 1, problem: 'an article stands in the folder of its topic' }]
    }
    return known.includes(topic)
      ? []
      : [{ file: path, line: 1, problem: `there is no topic "${topic}"` }]
  })
}

function dangling(
  from: ReadonlyMap<string, ContentEntry>,
  key: string,
  to: ReadonlyMap<string, ContentEntry>,
  kind: string
): readonly ContentProblem[] {
  return [...from.values()].flatMap((entry) =>
    entry
      .mentions(key)
      .filter(({ id }) => !to.has(id))
      .map((mention) => at(entry, mention, `${key}: there is no ${kind} "${mention.id}"`))
  )
}

function citationsNotListed({ articles }: Library): readonly ContentProblem[] {
  return [...articles.values()].flatMap((entry) => {
    const listed = new Set(entry.mentions('claims').map(({ id }) => id))
    return entry.citations
      .filter(({ id }) => !listed.has(id))
      .map((mention) => at(entry, mention, `"${mention.id}" is cited, but not listed in claims`))
  })
}

function claimsNotCited({ articles }: Library): readonly ContentProblem[] {
  return [...articles.values()].flatMap((entry) => {
    const cited = new Set(entry.citations.map(({ id }) => id))
    return entry
      .mentions('claims')
      .filter(({ id }) => !cited.has(id))
      .map((mention) => at(entry, mention, `"${mention.id}" is listed in claims, but never cited`))
  })
}

function at(entry: ContentEntry, { line }: Mention, problem: string): ContentProblem {
  return { file: entry.path, line, problem }
}
