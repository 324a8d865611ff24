/** The files of the project as text, for tests that look at the code itself. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { topFolder } from '../config/paths.ts'

export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every file that is part of the project, or about to be: what git knows and does not ignore. */
export function projectPaths(): readonly string[] {
  const list = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: topFolder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024
    }
  )
  return list.split('\0').filter((path) => path !== '' && existsSync(join(topFolder, path)))
}

/** The files whose path fits, with their text. */
export function filesLike(pattern: RegExp): readonly SourceFile[] {
  return projectPaths()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(topFolder, path), 'utf8') }))
}

/** The code without comments, for rules about what it does and not about what it says. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1')
}
