/**
 * `npm run measure:advice`: how long the answer with its reasons and changes takes for every case,
 * here and in Chromium slowed down four times. Means little while the machine does other work.
 * The modules are sent to the browser one by one, without a bundle.
 */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { readHolidayTable } from '../../src/knowledge/calendars.ts'
import { readCaseFiles } from '../../src/knowledge/case-files.ts'
import { scenesOf } from '../../src/knowledge/cases.ts'
import { loadWords } from '../../src/knowledge/words.ts'
import { topFolder } from '../config/paths.ts'
import { launchChromium } from './launch-chromium.ts'
import { type SceneTimes, type Timed, type TimedScene, timeAdvice } from './timed-advice.ts'

const slowdown = 4
const bound = 5
const origin = 'http://call-once.test'

const scenes: readonly TimedScene[] = readCaseFiles()
  .flatMap(({ matter, slug }) => scenesOf(matter, slug))
  .map(({ label, situation, moment }) => ({
    label,
    situation,
    moment,
    holidays: readHolidayTable(situation.country)
  }))
const given: Timed = { scenes, words: loadWords(), rounds: 25 }

show('Node', timeAdvice(given))
const slowed = show(`Chromium, ${slowdown} times slower`, await timeInBrowser())
if (slowed > bound) {
  console.error(`The median is over ${bound} ms.`)
  process.exitCode = 1
}

/** Prints the figures and gives back the median over all cases. */
function show(where: string, times: readonly SceneTimes[]): number {
  const all = times.flatMap(({ rounds }) => rounds)
  const medians = times.map(({ label, rounds }) => ({ label, median: quantile(rounds, 0.5) }))
  const slowest = medians.toSorted((left, right) => right.median - left.median)[0]
  const median = quantile(all, 0.5)
  const figures = [
    `median ${inMilliseconds(median)}`,
    `slowest case ${inMilliseconds(slowest?.median ?? 0)} (${slowest?.label ?? ''})`,
    `worst of ${all.length} ${inMilliseconds(Math.max(...all))}`,
    `very first ${inMilliseconds(times[0]?.rounds[0] ?? 0)}`
  ]
  console.log(`${where}: ${figures.join(', ')}`)
  return median
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length * part)] ?? 0
}

function inMilliseconds(time: number): string {
  return `${time.toFixed(2)} ms`
}

async function timeInBrowser(): Promise<readonly SceneTimes[]> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.route(`${origin}/**`, (route) => route.fulfill(answerTo(route.request().url())))
    await page.goto(`${origin}/`)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await page.evaluate(
      async ({ address, timed }) => {
        const loaded = (await import(address)) as typeof import('./timed-advice.ts')
        return loaded.timeAdvice(timed)
      },
      { address: `${origin}/tests/measure/timed-advice.ts`, timed: given }
    )
  } finally {
    await browser.close()
  }
}

/** A source file without its types, or an empty page. */
function answerTo(address: string): { contentType: string; body: string } {
  const { pathname } = new URL(address)
  if (!pathname.endsWith('.ts')) return { contentType: 'text/html', body: '<!doctype html>' }
  const source = readFileSync(join(topFolder, pathname), 'utf8')
  return { contentType: 'text/javascript', body: stripTypeScriptTypes(source) }
}
