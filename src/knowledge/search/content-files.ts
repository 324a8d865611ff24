/** Reads the files of a folder of content/ from disk, for the index of the search: front matter and text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface ContentFile {
  /** Its path in the folder, without ending. */
  readonly id: string
  /** The front matter of an MDX file, or all of a YAML file. */
  readonly fields: unknown
  /** What stands below the front matter. */
  readonly body: string
}

/** All files of the folder and the folders in it, in the order of their names. None where it does not exist. */
export function contentFiles(folder: string): readonly ContentFile[] {
  const top = join(process.cwd(), 'content', folder)
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .toSorted()
    .map((name) => contentFile(top, name))
}

export function contentFile(top: string, name: string): ContentFile {
  const text = readFileSync(join(top, name), 'utf8')
  const id = name.replace(/\.[a-z]+$/, '')
  if (name.endsWith('.yaml')) return { id, fields: parse(text), body: '' }
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  return { id, fields: parse(front), body }
}
