/** Storage that is denied, null or a liar; and a long life of the page. */
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'

for (const value of [null, undefined]) {
  test(`F16: a storage that is ${value} is said before the first question, and all works`, async ({
    page
  }) => {
    await page.addInitScript((given) => {
      Object.defineProperty(window, 'localStorage', { value: given })
    }, value)
    await page.goto('/check/')
    await expect(page.locator('.status-line')).toContainText('Not kept')
    await page.getByText('I withdrew').click()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('When did you withdraw?')
  })
}

test('F17: a write that is accepted but not kept is found out', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => undefined
  })
  await page.goto('/check/')
  await page.getByText('I withdrew').click()
  await expect(page.locator('.status-line')).toContainText('Not saved')
})

test('F70: 1,000 changes and 200 reloads leave a small record and no new keys', async ({
  page
}) => {
  test.setTimeout(240_000)
  await openPlan(page, nurseRecord)
  const measure = () =>
    page.evaluate(() => ({
      keys: Object.keys(localStorage).length,
      size: localStorage.getItem('call-once')?.length ?? 0
    }))
  const box = page.getByRole('checkbox', { name: 'Done: Keep applying' })
  await box.click()
  const before = await measure()
  await box.evaluate(async () => {
    for (let edit = 0; edit < 999; edit += 1) {
      const found = document.querySelector<HTMLInputElement>('input[aria-label*="Keep applying"]')
      const any = found ?? document.querySelector<HTMLInputElement>('.plan input[type="checkbox"]')
      any?.click()
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  })
  for (let reload = 0; reload < 200; reload += 1)
    await page.reload({ waitUntil: 'domcontentloaded' })
  await page.locator('.plan').waitFor()
  const after = await measure()
  expect(after.keys).toBe(before.keys)
  expect(after.size).toBeLessThan(100_000)
})
