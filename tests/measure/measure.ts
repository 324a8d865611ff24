/**
 * `npm run measure`: what a reader's phone has to fetch for a page, after brotli, against the budget.
 *
 * Counted is what a page names and what that names in turn: scripts and their imports, styles, preloads, pictures.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { sitePages } from '../browser/support/site-pages.ts'
import { siteFolder } from '../config/paths.ts'

interface Budget {
  readonly page: string
  readonly scriptBytes?: number
  readonly allBytes?: number
}

interface Weight {
  readonly script: number
  readonly all: number
  readonly files: readonly string[]
}

const articles = sitePages().filter((address) => /^\/guide\/[^/]+\/[^/]+\/$/.test(address))
const budgets: readonly Budget[] = [
  { page: '/' },
  { page: '/check/', scriptBytes: 30_000, allBytes: 60_000 },
  { page: '/plan/', scriptBytes: 30_000, allBytes: 60_000 },
  { page: '/today/', scriptBytes: 30_000, allBytes: 60_000 },
  { page: '/search/', scriptBytes: 15_000, allBytes: 30_000 },
  ...articles.map((page) => ({ page, scriptBytes: 0 }))
]

const named =
  /<(?:script|img|image|use|link)\b[^>]*?\b(?:src|href)="([^"#]+)|\b(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g
const notFetched =
  /<link\b[^>]*\brel="(?:canonical|alternate|next|prev|author|license|help)"[^>]*>/g
const imported =
  /(?:\bimport|\bfrom)\s*["']([^"']+)["']|@import\s*["']([^"']+)["']|url\(["']?([^"')]+)["']?\)/g

const failures = budgets.flatMap(check)
tellLater('/search-index.json', 'fetched by /search/ once someone types')
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1

function check({ page, scriptBytes, allBytes }: Budget): readonly string[] {
  const weight = weigh(page)
  if (weight === undefined) return [`${page} is not in the built site: run npm run build`]
  console.log(
    `${page}: ${weight.script} bytes of script, ${weight.all} bytes in all, ${weight.files.length} files`
  )
  return [
    ...over(`${page}: script`, weight.script, scriptBytes),
    ...over(`${page}: in all`, weight.all, allBytes)
  ]
}

/** A file that a page fetches only on first use. */
function tellLater(path: string, when: string): void {
  const bytes = brotliCompressSync(readFileSync(join(siteFolder, path))).length
  console.log(`${path}: ${bytes} bytes, ${when}`)
}

function over(what: string, bytes: number, budget: number | undefined): readonly string[] {
  return budget === undefined || bytes <= budget
    ? []
    : [`${what} is ${bytes} bytes, and the budget is ${budget}`]
}

function weigh(address: string): Weight | undefined {
  const file = address.endsWith('/') ? `${address}index.html` : address
  if (!existsSync(join(siteFolder, file))) return undefined
  const html = readFileSync(join(siteFolder, file), 'utf8').replaceAll(notFetched, '')
  const files = new Set<string>()
  for (const name of namesIn(html, named)) follow(posix.resolve(posix.dirname(file), name), files)
  const scripts = [...files].filter((path) => path.endsWith('.js'))
  return {
    files: [...files],
    script: sum(scripts),
    all: sum([file, ...files])
  }
}

/** Adds a file and all that it imports at once; what is imported only later, by `import()`, is not counted. */
function follow(path: string, files: Set<string>): void {
  const isFetched = /\.(js|css|svg|png|woff2|webmanifest|ico)$/.test(path)
  if (!isFetched || files.has(path) || !existsSync(join(siteFolder, path))) return
  files.add(path)
  if (!/\.(js|css)$/.test(path)) return
  const text = readFileSync(join(siteFolder, path), 'utf8')
  for (const name of namesIn(text, imported))
    follow(posix.resolve(posix.dirname(path), name), files)
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)]
    .map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '')
    .filter((name) => !/^[a-z]+:|^\/\//i.test(name))
    .map((name) => name.replace(/[?#].*$/, ''))
}

function sum(paths: readonly string[]): number {
  return paths
    .map((path) => brotliCompressSync(readFileSync(join(siteFolder, path))).length)
    .reduce((total, bytes) => total + bytes, 0)
}
