/** Reads the cases of content/cases from disk: for the tests, the build's check and `npm run advise`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type CaseFrontMatter, caseSchema } from './case-schema.ts'

export interface CaseFile {
  readonly slug: string
  readonly path: string
  readonly matter: CaseFrontMatter
  readonly story: string
}

/** The front matter and the story of an MDX file. @throws with what is wrong and where. */
export function readCaseFile(path: string): CaseFile {
  const text = readFileSync(path, 'utf8')
  const [, front = '', story = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const parsed = caseSchema.safeParse(parse(front))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a case'}`)
  }
  const slug = path.replace(/^.*\//, '').replace(/\.mdx$/, '')
  return { slug, path, matter: parsed.data, story: story.trim() }
}

/** All cases, in the order of their names. */
export function readCaseFiles(): readonly CaseFile[] {
  const folder = join(process.cwd(), 'content', 'cases')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => readCaseFile(join('content', 'cases', name)))
}
