/** Nothing moves under a finger: what comes late has its room from the beginning. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan, openToday } from './support/nurse-record.ts'

/** Keeps the height by which each part was moved without being asked to. Runs before the page. */
async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: string[] = []
    Object.assign(window, { moves })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moves.push(JSON.stringify(entry))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const movesOn = (page: Page) => page.evaluate(() => Reflect.get(window, 'moves'))

/** What comes late comes clearly later than the plan. */
async function delayWords(page: Page): Promise<void> {
  await page.route('**/words/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
}

test('on the plan no box moves while the rest of the page is on its way', async ({ page }) => {
  await watchMoves(page)
  await delayWords(page)
  await openPlan(page, nurseRecord)
  await page.getByRole('button', { name: 'Leave it out: Keep applying' }).waitFor()
  expect(await movesOn(page)).toEqual([])
})

test('on the list of today no box moves while the other lists are on their way', async ({
  page
}) => {
  await watchMoves(page)
  await openToday(page, nurseRecord)
  await page.getByRole('link', { name: 'Start another application' }).waitFor()
  expect(await movesOn(page)).toEqual([])
})
