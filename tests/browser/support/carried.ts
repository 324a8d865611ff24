/** Taking a plan out of one browser and into another: a fresh page, the link, the file. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { nurseDay } from './nurse-record.ts'

export async function freshPage(browser: Browser, baseURL: string, day = nurseDay): Promise<Page> {
  const context = await browser.newContext({ baseURL, timezoneId: 'America/New_York' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`))
  return page
}

/** The address of the plan in sight, from the field that stands in where copying is not allowed. */
export async function linkOf(page: Page): Promise<string> {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copy a link to this plan' }).click()
  return page.getByLabel('Link to this plan').inputValue()
}

export async function savedFile(
  page: Page
): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

export async function chooseFile(page: Page, content: string | Buffer, name = 'call-once.json') {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer })
}

export function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('call-once'))
}
