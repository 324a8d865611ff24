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

/** The first page of each folder: pages of one folder share their layout. */
export function onePageOfEachKind(): readonly string[] {
  const pages = sitePages()
  const kindOf = (address: string) => address.replace(/[^/]+\/?$/, '')
  return pages.filter((address, index) => {
    const kind = kindOf(address)
    const isTopLevel = kind === '/' || kind === ''
    return isTopLevel || pages.findIndex((other) => kindOf(other) === kind) === index
  })
}
