/** The plan page in a browser: what is stored is shown, ticked, taken back; and what is missing is said. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'

test('a stored plan shows its answer, its days and its tasks', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await expect(page.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible()
  await expect(page.locator('.plan').getByText('No further call.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Your plan, day by day' })).toContainText('Let it go')
  await expect(page.getByRole('heading', { name: /One last e.mail to/ })).toBeVisible()
})

test('the page never runs wider than the window, even at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openPlan(page, nurseRecord)
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(surplus).toBeLessThanOrEqual(0)
})

test('a ticked measure stays ticked after the page is loaded again', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Done: Keep applying' })).toBeChecked()
})

test('a ticked message becomes something that happened, and can be taken back', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await boxOfLastNote(page).click()
  const done = page.getByRole('checkbox', { checked: true })
  await expect(done).toHaveCount(1)
  await expect(done).toBeFocused()
  await expect(boxOfLastNote(page)).toHaveCount(0)
  await done.click()
  await expect(boxOfLastNote(page)).not.toBeChecked()
})

test('without anything stored, the page says so and leads to the questions', async ({ page }) => {
  await page.goto('/plan/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Nothing is stored/)
  await expect(page.getByRole('link', { name: 'Answer the questions' })).toBeVisible()
})

for (const { what, raw, title } of [
  { what: 'damaged', raw: '{"v":1,"appl', title: /cannot be read/ },
  { what: 'too new', raw: '{"v":99,"applications":[]}', title: /newer version/ }
]) {
  test(`a record that is ${what} is left alone and can be saved as a file`, async ({ page }) => {
    await expectKept(page, raw, title)
  })
}

test('the plan holds no barrier that can be found by rules', async ({ page, axe }) => {
  await openPlan(page, nurseRecord)
  expect((await axe().analyze()).violations).toEqual([])
})

async function expectKept(page: Page, raw: string, title: RegExp): Promise<void> {
  await page.addInitScript((text) => localStorage.setItem('call-once', text), raw)
  await page.goto('/plan/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the original as a file' }).click()
  expect((await download).suggestedFilename()).toBe('call-once-original.json')
  expect(await page.evaluate(() => localStorage.getItem('call-once'))).toBe(raw)
}

function boxOfLastNote(page: Page) {
  return page.getByRole('checkbox', { name: /Done: One last e.mail/ })
}

test('deleting everything asks once more, and then nothing is left on the device', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'No, keep' }).click()
  await expect(page.locator('.plan').getByText('No further call.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete' }).click()
  await expect(page.getByText('Nothing is stored on this device yet')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})
