/**
 * `npm run measure:today`: how long the today list of 200 applications with 50 events each takes
 * in Chromium slowed down four times, from the built site. Run `npm run build` first.
 *
 * Counted is the time from the first reading of the storage to the frame in which the first
 * screen of the list is painted; and, for comparison, from the start of the navigation, and until
 * every application has been looked at. Means little while the machine does other work.
 */
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from '@playwright/test'
import { createStaticServer } from '../../src/build/static-server.ts'
import { readSaved, type StoredRecord } from '../../src/storage/index.ts'
import { siteFolder } from '../config/paths.ts'
import { launchChromium } from './launch-chromium.ts'
import { manyApplications, measuredDay } from './many-applications.ts'

const slowdown = 4
const budget = 200
const rounds = Number(process.argv[2] ?? 9)
const [applications, events] = [200, 50]

interface Times {
  /** Milliseconds from the first reading of the storage. */
  readonly first: number
  readonly whole: number
  /** Milliseconds from the start of the navigation. */
  readonly sinceStart: number
}

const record = asTheSiteWrites(manyApplications(applications, events))
console.log(
  `The record: ${applications} applications with ${events} events each, ${record.length} characters`
)
const server = createStaticServer(siteFolder)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const browser = await launchChromium()
try {
  const times = await timeRounds(browser, `http://127.0.0.1:${port}`)
  const first = median(times.map((time) => time.first))
  console.log(`Chromium, ${slowdown} times slower, median of ${rounds}:`)
  console.log(`  from reading the storage to the first screen: ${first} ms`)
  console.log(`  from the navigation: ${median(times.map(({ sinceStart }) => sinceStart))} ms`)
  console.log(`  until all are looked at: ${median(times.map(({ whole }) => whole))} ms`)
  console.log(`  each round: ${times.map((time) => Math.round(time.first)).join(', ')} ms`)
  if (first > budget) {
    console.error(`The list took ${first} ms, and the budget is ${budget} ms.`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  server.close()
}

function asTheSiteWrites(record: StoredRecord): string {
  const saved = readSaved(JSON.stringify(record))
  if (saved.kind !== 'loaded') throw new Error(`The record is ${saved.kind}.`)
  return JSON.stringify(saved.record)
}

/** One round before the count fills the caches of the browser. */
async function timeRounds(chrome: Browser, address: string): Promise<readonly Times[]> {
  const context = await chrome.newContext({ viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(watchPage, { record, day: measuredDay })
  const times: Times[] = []
  for (let round = 0; round <= rounds; round += 1) {
    if (round === 1) {
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    }
    const time = await timeOnce(page, `${address}/today/`)
    if (round > 0) times.push(time)
  }
  return times
}

interface Watched {
  read?: number
  first?: number
  whole?: number
}

async function timeOnce(page: Page, address: string): Promise<Times> {
  await page.goto(address)
  await page.waitForFunction(() => Reflect.get(window, 'watched').whole !== undefined, undefined, {
    timeout: 120_000
  })
  const watched: Watched = await page.evaluate(() => Reflect.get(window, 'watched'))
  const { read = 0, first = 0, whole = 0 } = watched
  return { first: first - read, whole: whole - read, sinceStart: first }
}

/** Runs in the page, before its scripts: stores the record, holds the day, and notes the times. */
function watchPage({ record, day }: { readonly record: string; readonly day: string }): void {
  const watched: Watched = {}
  Reflect.set(window, 'watched', watched)
  localStorage.setItem('call-once', record)
  const noon = new Date(`${day}T10:00:00`).getTime()
  const Real = Date
  const Held = new Proxy(Real, {
    construct: (target, given: readonly unknown[]) =>
      Reflect.construct(target, given.length === 0 ? [noon] : given)
  })
  Reflect.set(window, 'Date', Held)
  const read = Storage.prototype.getItem
  Storage.prototype.getItem = function (key) {
    if (key === 'call-once') watched.read ??= performance.now()
    return read.call(this, key)
  }
  /** A frame asked for in a frame comes after the painting of the one before. */
  const afterPaint = (note: () => void) => requestAnimationFrame(() => requestAnimationFrame(note))
  const look = () => {
    const isShown = document.querySelector('.today-entry') !== null
    if (isShown && watched.first === undefined) {
      watched.first = -1
      afterPaint(() => {
        watched.first = performance.now()
      })
    }
    const isWhole = isShown && document.querySelector('.today-reading') === null
    if (isWhole) afterPaint(() => (watched.whole ??= performance.now()))
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
}
