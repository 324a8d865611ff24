/**
 * `node tests/measure/share-images.ts`: draws public/share/, the pictures shown where a page is shared. Run it again
 * when a topic gets another name; the pictures are committed, since a build has no browser.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { parse } from 'yaml'
import { findBrowser } from '../config/find-browser.ts'
import { topFolder } from '../config/paths.ts'

const folder = join(topFolder, 'public', 'share')
const read = (name: string) => parse(readFileSync(join(topFolder, 'content/pages', name), 'utf8'))
const topics: readonly { readonly id: string; readonly title: string }[] = read('topics.yaml')
const { name } = read('site.yaml')
const { question } = read('home.yaml')

/** Signage: the question in large letters, the line below with its stations, the last one a ring. */
const pageFor = (title: string, index: number) => {
  const stations = [96, 348, 600, 852, 1104]
  const today = stations[index % 4] ?? 96
  const dots = stations
    .map((x) =>
      x > today
        ? `<circle cx="${x}" cy="512" r="13" fill="#0b0b0c" stroke="#fff" stroke-width="6"/>`
        : `<circle cx="${x}" cy="512" r="${x === today ? 24 : 13}" fill="${x === today ? '#ff6a2b' : '#fff'}"/>`
    )
    .join('')
  return `<!doctype html><style>
    body { margin: 0; width: 1200px; height: 630px; background: #0b0b0c; color: #fff; position: relative;
      font: 700 104px/1 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif; letter-spacing: -0.02em }
    h1 { font: inherit; margin: 0; position: absolute; inset: 150px 80px auto; text-wrap: balance }
    p { font-size: 36px; letter-spacing: 0; margin: 0; position: absolute; left: 80px; top: 64px }
    svg { position: absolute; inset: 0 }
  </style><p>${name}</p><h1>${title}</h1>
  <svg width="1200" height="630"><path d="M96 512H${today}" stroke="#fff" stroke-width="8"/>
  <path d="M${today} 512H1104" stroke="#fff" stroke-width="8" stroke-dasharray="4 14"/>${dots}</svg>`
}

const found = await findBrowser()
const browser = await chromium.launch({
  args: [...found.switches],
  env: { ...process.env, ...found.environment },
  ...(found.executablePath === undefined ? {} : { executablePath: found.executablePath })
})
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
mkdirSync(folder, { recursive: true })
for (const [index, { id, title }] of [{ id: 'call-once', title: question }, ...topics].entries()) {
  await page.setContent(pageFor(title, index))
  await page.screenshot({ path: join(folder, `${id}.png`) })
}
await browser.close()
