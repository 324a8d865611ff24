/** The addresses of all pages of the built site, read from the files, so that no page is forgotten. */
import { existsSync, readdirSync } from 'node:fs'
import { siteFolder } from '../../config/paths.ts'

/** Every page: `/`, `/check/`, `/404.html`. */
export function sitePages(): readonly string[] {
  if (!existsSync(siteFolder)) return []
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort()
}
