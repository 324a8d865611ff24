/**
 * `npm run measure:faults`: fault F08. How long the check takes to be usable over a huge record,
 * in Chromium slowed down four times, and its longest task, from the built site. Beside it
 * stands the same page with nothing stored. Run `npm run build` first.
 *
 * Means little while the machine does other work; that is why it is measured and not tested. What
 * is tested is the cause: what is too long is not parsed (tests/browser/faults-heavy.spec.ts).
 */
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext } from '@playwright/test'
import { createStaticServer } from '../../src/build/static-server.ts'
import { siteFolder } from '../config/paths.ts'
import { launchChromium } from './launch-chromium.ts'

const slowdown = 4
const rounds = Number(process.argv[2] ?? 5)
/** Milliseconds: to a page that can be used, and for the longest task beyond that of an empty page. */
const [mostWhole, mostTask] = [1000, 200]

const records: Readonly<Record<string, string>> = {
  nothing: '',
  '4.9 MB of letters': `["${'x'.repeat(4_900_000)}"]`,
  '10,000 levels': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  '100,000 steps': JSON.stringify({
    v: 2,
    revision: 1,
    applications: [{ id: 'a1', answers: {}, log: Array(100_000).fill(1) }],
    current: 'a1'
  })
}

interface Times {
  readonly usable: number
  readonly longest: number
}

const server = createStaticServer(siteFolder)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const browser = await launchChromium()
try {
  for (const [name, raw] of Object.entries(records)) {
    const times: Times[] = []
    for (let round = 0; round < rounds; round += 1) times.push(await timeOnce(browser, raw))
    const usable = median(times.map((time) => time.usable))
    const longest = median(times.map((time) => time.longest))
    console.log(`${name}: usable after ${usable} ms, longest task ${longest} ms`)
    if (usable > mostWhole || longest > mostTask) process.exitCode = 1
  }
} finally {
  await browser.close()
  server.close()
}

async function timeOnce(chrome: Browser, raw: string): Promise<Times> {
  const context = await chrome.newContext({ viewport: { width: 360, height: 800 } })
  try {
    return await timePage(context, raw)
  } finally {
    await context.close()
  }
}

async function timePage(context: BrowserContext, raw: string): Promise<Times> {
  const address = `http://127.0.0.1:${port}`
  const page = await context.newPage()
  await page.goto(`${address}/check/`)
  await page.goto(`${address}/privacy/`)
  await page.evaluate((text) => localStorage.setItem('call-once', text), raw)
  await page.evaluate(() => indexedDB.deleteDatabase('call-once'))
  await page.addInitScript(watchPage)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(`${address}/check/`)
  await page.waitForFunction(() => Reflect.get(window, 'usable') !== undefined)
  await page.waitForTimeout(1000)
  return page.evaluate(() => ({
    usable: Number(Reflect.get(window, 'usable')),
    longest: Math.max(0, ...(Reflect.get(window, 'tasks') as number[]))
  }))
}

/** Runs in the page, before its scripts: notes the long tasks, and when the first question can be answered. */
function watchPage(): void {
  const tasks: number[] = []
  Reflect.set(window, 'tasks', tasks)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    const isReady = document.querySelector('.questionnaire[data-state="ready"]') !== null
    if (isReady && Reflect.get(window, 'usable') === undefined)
      Reflect.set(window, 'usable', performance.now())
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
}
