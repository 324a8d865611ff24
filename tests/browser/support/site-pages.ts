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

/** Folders of pages that one template makes from short texts: of these a browser looks at two. */
const manyAlike = ['/sources/claims/', '/sources/', '/messages/']

/** Every page, but of those that are alike only the shortest and the longest address. */
export function pagesToLookAt(): readonly string[] {
  const pages = sitePages()
  const alike = (folder: string) =>
    pages
      .filter(
        (address) =>
          address.startsWith(folder) && address.split('/').length === folder.split('/').length + 1
      )
      .toSorted((one, other) => one.length - other.length || one.localeCompare(other))
  const left = new Set(manyAlike.flatMap((folder) => alike(folder).slice(1, -1)))
  return pages.filter((address) => !left.has(address))
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
