/** What is stored is cut, stray, from content that is gone, or partly missing: the page opens, and nothing is lost. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord } from './support/nurse-record.ts'
import { allKeys, openWith, setAsideCopies, statusOf } from './support/stored-keys.ts'

const key = 'call-once'
const whole = JSON.stringify(nurseRecord)
const keepApplying = (page: Page) => page.getByRole('checkbox', { name: 'Done: Keep applying' })

async function originalOf(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the original as a file' }).click()
  return readFile(await (await download).path(), 'utf8')
}

async function answerOnce(page: Page): Promise<void> {
  await page.goto('/check/')
  await expect(page.locator('.questionnaire')).toHaveAttribute('data-state', 'ready')
  await page.getByText('I withdrew').click()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
}

test('F01: a real record that was cut short can be saved as a file, and is set aside before anything is written', async ({
  page
}) => {
  const cut = whole.slice(0, -7)
  await openWith(page, '/plan/', { [key]: cut })
  expect(await originalOf(page)).toBe(cut)
  expect(await allKeys(page)).toEqual({ [key]: cut })
  await answerOnce(page)
  expect(await setAsideCopies(page)).toEqual([cut])
})

test('F01: where the second copy is whole, the plan comes back from it, and the cut bytes stay', async ({
  page
}) => {
  await openWith(page, '/plan/', { [key]: whole })
  await keepApplying(page).check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  const cut = (await allKeys(page))[key]?.slice(0, -7) ?? ''
  await openWith(page, '/plan/', { [key]: cut })
  await expect(page.getByText('brought back from a second copy')).toBeVisible()
  await expect(keepApplying(page)).toBeChecked()
  expect(await setAsideCopies(page)).toEqual([cut])
})

test('F04: blanks, a byte order mark, NUL, half a letter and the word undefined are set aside as they are', async ({
  page
}) => {
  for (const stray of ['   ', `\uFEFF${whole}`, 'undefined', '\u0000\u0000', '\uD800']) {
    await openWith(page, '/privacy/', { [key]: stray })
    await page.evaluate(() => indexedDB.deleteDatabase('call-once'))
    await answerOnce(page)
    expect(await setAsideCopies(page)).toEqual([stray])
    await page.goto('/privacy/')
    await page.evaluate(() => localStorage.clear())
  }
})

test('F04: an empty text is a new visitor, of whom nothing is set aside', async ({ page }) => {
  await openWith(page, '/check/', { [key]: '' })
  await answerOnce(page)
  await expect(page.getByText('could not be read')).toHaveCount(0)
  expect(await setAsideCopies(page)).toEqual([])
})

test('F05: the check of the first release goes on where it was, and its bytes are kept', async ({
  page
}) => {
  const first = await readFile(join('tests', 'storage', 'fixtures', 'v1.json'), 'utf8')
  await openWith(page, '/check/', { [key]: first })
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Where do things stand?')
  await page.getByRole('radio').first().check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  const { applications } = JSON.parse((await allKeys(page))[key] ?? '')
  expect(applications[0].answers).toMatchObject(JSON.parse(first).applications[0].answers)
  expect((await allKeys(page))['call-once.v1']).toBe(first)
})

test('F09: names of 500 letters, emoji and right-to-left stand on the screen as they are, and nothing is wider than it', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const manager = `${'Wolfeschlegelstein'.repeat(25)} 👩🏽‍⚕️ é̂ מנהלת`
  const [application] = nurseRecord.applications
  const record = { ...nurseRecord, applications: [{ ...application, names: { manager } }] }
  await openWith(page, '/plan/', { [key]: JSON.stringify(record) })
  await expect(page.locator('.plan').getByText(manager).first()).toBeVisible()
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(surplus).toBeLessThanOrEqual(0)
  await keepApplying(page).check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  const [saved] = JSON.parse((await allKeys(page))[key] ?? '').applications
  expect(saved.names).toEqual({ manager })
})

test('F10: a plan that names what this release no longer has opens, and all of it is kept', async ({
  page
}) => {
  const gone = await readFile(join('tests', 'storage', 'fixtures', 'gone-content.json'), 'utf8')
  await openWith(page, '/plan/', { [key]: gone })
  await expect(page.getByText('No further call.').first()).toBeVisible()
  await expect(page.getByText('Everything else is here, and the original is kept')).toBeVisible()
  expect(await originalOf(page)).toBe(gone)
  await keepApplying(page).check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  expect(await setAsideCopies(page)).toEqual([gone])
  const [before] = JSON.parse(gone).applications
  const [after] = JSON.parse((await allKeys(page))[key] ?? '').applications
  expect(after.ticks).toMatchObject(before.ticks)
  for (const field of ['drafts', 'skipped', 'postponed', 'exported'])
    expect(after[field]).toEqual(before[field])
})

test.describe('an address that is gone', () => {
  test.use({ allowedProblems: /status of 404/ })

  test('F10: an article that no longer exists leads to the check and to the other articles', async ({
    page
  }) => {
    await page.goto('/guide/an-article-that-was-renamed/')
    await expect(page.locator('main a[href="/check/"]').first()).toBeVisible()
    await expect(page.locator('main a[href="/guide/"]').first()).toBeVisible()
  })
})

test('F11: whichever of the keys is missing, the plan is there', async ({ page }) => {
  const others = {
    'call-once.v1': whole,
    'call-once.bad.1780000000000': 'damaged',
    'call-once.before-import': JSON.stringify({ after: 'x', before: whole })
  }
  await openWith(page, '/plan/', { [key]: whole, ...others })
  await keepApplying(page).check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  for (const missing of [key, ...Object.keys(others)]) {
    await page.goto('/privacy/')
    await page.evaluate((name) => localStorage.removeItem(name), missing)
    await page.goto('/plan/')
    await expect(keepApplying(page), missing).toBeChecked()
  }
  await page.goto('/privacy/')
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('call-once').onsuccess = resolve
      })
  )
  await page.goto('/plan/')
  await expect(keepApplying(page), 'the second copy').toBeChecked()
})

test('F12: a thousand keys of others, also under our prefix, are neither read nor deleted', async ({
  page
}) => {
  const prefixed = ['call-once-notes', 'call-once.bad.', 'call-once.bad.x1', 'call-once.v', 'call']
  const garbage = ['', '__proto__x', 'length', '\u0000', 'Call-Once']
  const many = Array.from({ length: 1000 }, (_, place) => `other-${place}`)
  const foreign = Object.fromEntries(
    [...prefixed, ...garbage, ...many].map((name) => [name, `{"v":99,"of":"${name.length}"}`])
  )
  await openWith(page, '/plan/', { ...foreign, [key]: whole })
  await page.locator('.carry').waitFor()
  await keepApplying(page).check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  const { [key]: ours, ...rest } = await allKeys(page)
  expect(ours).toContain('"ticks":{"keep-applying:')
  expect(rest).toEqual(foreign)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete' }).click()
  await expect(page.getByText('Nothing is stored on this device yet')).toBeVisible()
  expect(await allKeys(page)).toEqual(foreign)
})
