/** Too much of everything: huge records, deep ones, and a long life of the page. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'
import { openWith, setAsideCopies, statusOf } from './support/stored-keys.ts'

const [application] = nurseRecord.applications
const withLog = (log: readonly unknown[]) =>
  JSON.stringify({ ...nurseRecord, applications: [{ ...application, log }] })

/** What is parsed is what takes time: its length is counted, so that a slow machine makes no difference. */
async function countParsing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const parsed: number[] = []
    const parse = JSON.parse
    JSON.parse = (text, reviver) => {
      parsed.push(String(text).length)
      return parse(text, reviver)
    }
    Object.assign(globalThis, { parsed })
  })
}

const longestParsed = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'parsed') as number[])))

const huge = [
  { what: '4.9 megabytes of letters', raw: `["${'x'.repeat(4_900_000)}"]`, most: 100_000 },
  {
    what: '4.9 megabytes in our own shape',
    raw: withLog(Array(49_000).fill('x'.repeat(95))),
    most: 100_000
  },
  { what: '10,000 levels', raw: `${'['.repeat(10_000)}${']'.repeat(10_000)}`, most: 100_000 },
  { what: '100,000 steps', raw: withLog(Array(100_000).fill(1)), most: 201_000 }
]

for (const { what, raw, most } of huge) {
  test(`F08: ${what} are not worked through, the page can be used, and the bytes are set aside`, async ({
    page
  }) => {
    await countParsing(page)
    await openWith(page, '/privacy/', { 'call-once': raw })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto('/check/')
    await expect(page.locator('.questionnaire')).toHaveAttribute('data-state', 'ready')
    expect(await longestParsed(page)).toBeLessThanOrEqual(most)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.goto('/plan/')
    await expect(page.getByRole('button', { name: 'Save the original as a file' })).toBeVisible()
    await page.goto('/check/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect(page.locator('.questionnaire')).toHaveAttribute('data-state', 'ready')
  })
}

test('F08: 4.9 megabytes for which there is no room beside the record are set aside in the second copy', async ({
  page
}) => {
  const raw = `["${'x'.repeat(4_900_000)}"]`
  await openWith(page, '/check/', { 'call-once': raw })
  await page.getByText('I withdrew').click()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  expect(await setAsideCopies(page)).toEqual([])
  const kept = await page.evaluate(
    () =>
      new Promise<readonly unknown[]>((resolve) => {
        const request = indexedDB.open('call-once', 1)
        request.onsuccess = () => {
          const reading = request.result.transaction('kept').objectStore('kept').getAll()
          reading.onsuccess = () => resolve(reading.result)
        }
      })
  )
  expect(kept.includes(raw)).toBe(true)
})

test('F70: 1,000 changes and 200 reloads leave a small record, no new keys and no growing heap', async ({
  page
}) => {
  test.setTimeout(300_000)
  await openPlan(page, nurseRecord)
  const session = await page.context().newCDPSession(page)
  const measure = async () => {
    await expect(page.locator('.plan [data-status]')).toHaveAttribute('data-status', 'saved')
    // What comes late to the page, and what is on its way to the disk, is no growth.
    await page.waitForTimeout(1000)
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { keys, size } = await page.evaluate(() => ({
      keys: Object.keys(localStorage).toSorted(),
      size: localStorage.getItem('call-once')?.length ?? 0
    }))
    return { heap: usedSize, keys, size }
  }
  await change(page, 400)
  const early = await measure()
  await change(page, 600)
  const late = await measure()
  expect(late.heap - early.heap).toBeLessThan(1_500_000)
  for (let reload = 0; reload < 200; reload += 1)
    await page.reload({ waitUntil: 'domcontentloaded' })
  await page.locator('.plan').waitFor()
  const end = await measure()
  expect(end.keys).toEqual(early.keys)
  expect(end.size).toBeLessThan(100_000)
  expect(end.size).toBeLessThan(early.size + 100)
})

/** Ticks and unticks a measure again and again, as fast as the page takes it. */
async function change(page: Page, times: number): Promise<void> {
  const done = await page.evaluate(async (wanted) => {
    let changed = 0
    while (changed < wanted) {
      const box = document.querySelector<HTMLInputElement>(
        '.plan input[aria-label*="Keep applying"]'
      )
      if (box !== null) {
        box.click()
        changed += 1
      }
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    return changed
  }, times)
  expect(done).toBe(times)
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
}
