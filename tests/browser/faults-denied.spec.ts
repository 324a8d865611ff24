/** Storage that is missing, or a liar: it says that it kept what it did not keep. */
import { expect, test } from './support/fixtures.ts'

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
