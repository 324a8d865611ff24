/** A browser of its own, killed in the middle of its life; and the back and forward cache, which tests have switched off. */
import { existsSync, mkdtempSync, readlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'

function begin(folder: string, { args, env, executablePath }: LaunchOptions, more: LaunchOptions) {
  return chromium.launchPersistentContext(folder, {
    ...(args === undefined ? {} : { args }),
    ...(env === undefined ? {} : { env }),
    ...(executablePath === undefined ? {} : { executablePath }),
    ...more
  })
}

/** The number of the browser's process stands in the lock of its profile. */
function kill(folder: string): void {
  const pid = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1))
  process.kill(pid, 'SIGKILL')
}

/** Lets the page draw what it knows: else the "saved" of the answer before could be taken for this one. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
  )
}

async function openCheck(context: BrowserContext, base: string) {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${base}/check/`)
  await expect(page.locator('.questionnaire')).toHaveAttribute('data-state', 'ready')
  return page
}

test('F24: killed right after an answer was called saved, the browser still has it', async ({
  launchOptions,
  baseURL
}) => {
  const base = baseURL ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'call-once-'))
  const first = await begin(folder, launchOptions, {})
  const page = await openCheck(first, base)
  await page.getByText('I had an interview and I am waiting').click()
  await expect(page.locator('.status-line')).toHaveAttribute('data-status', 'saved')
  await page.waitForTimeout(2000)
  await page.getByText('I withdrew').click()
  await drawn(page)
  await expect(page.locator('.status-line')).toHaveAttribute('data-status', 'saved')
  expect(existsSync(folder)).toBe(true)
  kill(folder)
  await first.close().catch(() => undefined)
  const second = await begin(folder, launchOptions, {})
  const again = await openCheck(second, base)
  const stored = () => again.evaluate(() => localStorage.getItem('call-once'))
  await expect.poll(stored).toContain('withdrew')
  await second.close()
})

test('F26: out of the back and forward cache the page shows what is newest, and overwrites nothing', async ({
  launchOptions,
  baseURL
}) => {
  const base = baseURL ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'call-once-'))
  const context = await begin(folder, launchOptions, {
    ignoreDefaultArgs: ['--disable-back-forward-cache']
  })
  const page = await openCheck(context, base)
  await page.getByText('I had an interview and I am waiting').click()
  await expect(page.locator('.status-line')).toHaveAttribute('data-status', 'saved')
  await page.goto(`${base}/privacy/`)
  await openCheck(context, base)
  await page.getByText('Yesterday', { exact: true }).click()
  await expect(page.locator('.status-line')).toHaveAttribute('data-status', 'saved')
  await page.goBack({ waitUntil: 'commit' })
  await page.goBack({ waitUntil: 'commit' })
  await page.getByText('I withdrew').click()
  const stored = () => page.evaluate(() => localStorage.getItem('call-once'))
  await expect.poll(stored).toContain('withdrew')
  expect(await stored()).toContain('"interview":{"date"')
  await context.close()
})
