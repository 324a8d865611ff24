/** The four ways back: a plan made in one browser is restored in a fresh one that knows nothing of it. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { readCalendarFile } from '../domain/calendar-file/read-calendar.ts'
import { chooseFile, freshPage, linkOf, savedFile, stored } from './support/carried.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'
import { scanSheet } from './support/scan-sheet.ts'

const [application] = nurseRecord.applications
const line = (page: Page) => page.getByRole('list', { name: 'Your plan, day by day' })

interface Restoring {
  readonly page: Page
  readonly browser: Browser
  readonly baseURL: string | undefined
}

/** Opens the address in a browser that knows nothing, keeps the plan, and compares both screens. */
/** The words of the line, once what comes later is there as well. */
async function daysOf(page: Page): Promise<string> {
  await expect(page.getByRole('button', { name: 'Leave it out' }).first()).toBeVisible()
  return plain(await line(page).innerText())
}

async function expectRestored({ page, browser, baseURL }: Restoring, address: string) {
  const days = await daysOf(page)
  const base = baseURL ?? ''
  const { pathname, hash } = new URL(address, base)
  expect(pathname).toBe('/plan/')
  const other = await freshPage(browser, base)
  if (page.viewportSize() !== null)
    await other.setViewportSize(page.viewportSize() ?? { width: 0, height: 0 })
  await other.goto(`${pathname}${hash}`)
  expect(await stored(other)).toBeNull()
  await other.getByRole('button', { name: 'Keep it on this device' }).click()
  await expect(other.locator('.plan').getByText('No further call.')).toBeVisible()
  await expect(line(other)).toBeVisible()
  expect(withoutNames(await daysOf(other))).toBe(withoutNames(days))
  const [kept] = JSON.parse((await stored(other)) ?? '').applications
  expect(kept.answers).toEqual(application.answers)
  expect(kept.createdOn).toBe(application.createdOn)
  await other.context().close()
}

test('F19: a plan made in one browser is restored in a fresh one from its file', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  const days = await daysOf(page)
  const file = await savedFile(page)
  const other = await freshPage(browser, baseURL ?? '')
  if (page.viewportSize() !== null)
    await other.setViewportSize(page.viewportSize() ?? { width: 0, height: 0 })
  await other.goto('/plan/')
  await chooseFile(other, file.text)
  await other.getByRole('button', { name: 'Bring it in' }).click()
  await expect(line(other)).toBeVisible()
  expect(await daysOf(other)).toBe(days)
  await other.context().close()
})

test('F19: a plan made in one browser is restored in a fresh one from its link', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  await expectRestored({ page, browser, baseURL }, await linkOf(page))
})

test('F19: a plan made in one browser is restored in a fresh one from the image of its QR code', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  const scanned = await scanSheet(page)
  expect(scanned).toContain('/plan/#p=')
  await expectRestored({ page, browser, baseURL }, scanned ?? '')
})

test('F19: a plan made in one browser is restored in a fresh one from its calendar entry', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Put it in my calendar', exact: true }).click()
  const text = await readFile(await (await started).path(), 'utf8')
  const addresses = readCalendarFile(text).events.map(
    ({ description }) => /https?:\S+\/plan\/#p=\S+/.exec(description)?.[0] ?? ''
  )
  expect(new Set(addresses).size).toBe(1)
  await expectRestored({ page, browser, baseURL }, addresses[0] ?? '')
})

function plain(text: string): string {
  return text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Names stay on the device: elsewhere the same person is called by her part in the matter. */
function withoutNames(text: string): string {
  return text.replace(/the director|the hiring manager|the manager/g, 'them')
}
