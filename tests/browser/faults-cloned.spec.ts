/** A window that was duplicated, and a browser that was brought back with all it held. */
import type { Page } from '@playwright/test'
import { chooseFile, savedFile } from './support/carried.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord } from './support/nurse-record.ts'
import { allKeys, openWith, statusOf } from './support/stored-keys.ts'

const firstBox = (page: Page) => page.getByRole('checkbox', { name: 'Done: Keep applying' })
const secondBox = (page: Page) =>
  page.getByRole('checkbox', { name: /Done: .*turned down/ }).first()

test('F29: a browser brought back from its state goes on where it was, and what both told comes together', async ({
  page,
  browser,
  baseURL
}) => {
  await openWith(page, '/plan/', { 'call-once': JSON.stringify(nurseRecord) })
  await firstBox(page).check()
  await expect(statusOf(page)).toHaveText('Saved on this device.')
  const storageState = await page.context().storageState({ indexedDB: true })
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    storageState,
    timezoneId: 'America/New_York'
  })
  const clone = await context.newPage()
  await clone.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await clone.goto('/plan/')
  await expect(firstBox(clone)).toBeChecked()
  await secondBox(clone).check()
  await expect(statusOf(clone)).toHaveText('Saved on this device.')
  const file = await savedFile(clone)
  await chooseFile(page, file.text)
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(secondBox(page)).toBeChecked()
  await expect(firstBox(page)).toBeChecked()
  await context.close()
})

test('F29: a duplicated window shares the storage, and each keeps what the other told', async ({
  page,
  context
}) => {
  await openWith(page, '/plan/', { 'call-once': JSON.stringify(nurseRecord) })
  await page.locator('.plan').waitFor()
  const opening = context.waitForEvent('page')
  await page.evaluate(() => void window.open(location.href))
  const copy = await opening
  await copy.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await copy.reload()
  await firstBox(page).check()
  await secondBox(copy).check()
  for (const window of [page, copy]) {
    await expect(firstBox(window)).toBeChecked()
    await expect(secondBox(window)).toBeChecked()
    await expect(statusOf(window)).toHaveText('Saved on this device.')
  }
  const { applications } = JSON.parse((await allKeys(page))['call-once'] ?? '')
  expect(applications).toHaveLength(1)
})
