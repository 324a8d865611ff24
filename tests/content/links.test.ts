/** Every link inside the built site leads to a page that is there, and every fragment to a place on it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sitePages } from '../browser/support/site-pages.ts'
import { siteFolder } from '../config/paths.ts'

const pages = new Map(
  sitePages().map((address) => {
    const file = join(siteFolder, address.endsWith('/') ? `${address}index.html` : address)
    return [address, readFileSync(file, 'utf8')] as const
  })
)
const idsOf = new Map(
  [...pages].map(([address, html]) => [
    address,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))
  ])
)

/** Answers and plans travel behind the # of these pages; nothing on them is jumped to. */
const carriers = new Set(['/check/', '/plan/', '/today/'])

test('every link inside the site leads somewhere', () => {
  expect(pages.size).toBeGreaterThan(55)
  const problems = [...pages].flatMap(([address, html]) =>
    linksIn(html).flatMap((href) => {
      const fault = faultOf(new URL(href, `https://site.invalid${address}`))
      return fault === undefined ? [] : [`${address}: ${href}: ${fault}`]
    })
  )
  expect([...new Set(problems)]).toEqual([])
})

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((href) => !/^(?:https?|mailto|tel):/.test(href))
}

function faultOf({ pathname, hash }: URL): string | undefined {
  const path = decodeURIComponent(pathname)
  const ids = idsOf.get(path)
  if (ids === undefined) {
    const file = join(siteFolder, path)
    return existsSync(file) && statSync(file).isFile() ? undefined : 'there is no such page'
  }
  if (hash === '' || carriers.has(path)) return undefined
  return ids.has(decodeURIComponent(hash.slice(1)))
    ? undefined
    : 'there is no such place on the page'
}

/** Drawn in the browser, from what it holds; the browser tests look at their headings. */
const drawnLater = new Set(['/plan/', '/today/'])

test('every page has one main heading, and no heading leaves out a level', () => {
  const read = [...pages].filter(([address]) => !drawnLater.has(address))
  const problems = read.flatMap(([address, html]) => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
    const mains = levels.filter((level) => level === 1).length
    return mains === 1 && !skips
      ? []
      : [`${address}: ${levels.map((level) => `h${level}`).join(' ')}`]
  })
  expect(problems).toEqual([])
})
