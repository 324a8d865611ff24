/** Reads content/ as plain text, for checks that must name a file and a line. Decides nothing about what it finds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export interface ContentFile {
  /** From the top of the repository, with forward slashes: `content/claims/x.yaml`. */
  readonly path: string
  readonly text: string
}

/** Every text file below `content/`, in the order of the alphabet. */
export function readContentFiles(top: string): readonly ContentFile[] {
  const folder = join(top, 'content')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(top, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8')
    }))
    .sort((one, other) => one.path.localeCompare(other.path, 'en'))
}
