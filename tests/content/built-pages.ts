/** The built pages as text, for tests that look at what readers are shown. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteFolder } from '../config/paths.ts'

/** The page at an address, or nothing. */
export function builtPage(address: string): string {
  const file = join(siteFolder, address, 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** What the page links to. */
export function linksOn(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => unescaped(href))
}

/** The page as it is read: without tags, with single spaces. */
export function wordsOn(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return unescaped(main.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
}
