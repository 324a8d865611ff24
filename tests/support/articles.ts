/** The articles as an editor has them: file, front matter with its lines, and text. */
import { readContentFiles } from '../../src/build/content-files.ts'
import { readFrontMatter, type Way } from '../../src/build/front-matter.ts'
import { articleSchema } from '../../src/knowledge/article-schema.ts'
import { topFolder } from '../config/paths.ts'

export interface ArticleFile {
  readonly path: string
  readonly text: string
  /** The texts of the front matter that readers see, with their lines. */
  readonly shown: readonly { readonly line: number; readonly text: string }[]
  readonly claims: readonly string[]
  readonly reviewed: string
}

const shownKeys = ['title', 'description', 'answer', 'notFor'] as const

export const contentFiles = readContentFiles(topFolder)

/** Those that meet their schema; of the others its own test tells. */
export function readArticles(): readonly ArticleFile[] {
  return contentFiles
    .filter(({ path }) => path.startsWith('content/articles/'))
    .flatMap(({ path, text }) => {
      const matter = readFrontMatter(text)
      const { data } = articleSchema.safeParse(matter.value)
      if (data === undefined) return []
      const lineOf = (...way: Way) => matter.lineOf(way)
      const article = {
        path,
        text,
        shown: [
          ...shownKeys.map((key) => ({ line: lineOf(key), text: data[key] })),
          { line: lineOf('check', 'label'), text: data.check.label }
        ],
        claims: data.claims,
        reviewed: data.reviewed
      }
      return [article]
    })
}
