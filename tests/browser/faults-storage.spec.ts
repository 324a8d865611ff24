/** Faults of reading and writing what is stored, each really brought about, on the check and the plan page. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord, openPlan, storeOnce } from './support/nurse-record.ts'
import { fillStorage, statusOf } from './support/stored-keys.ts'

const key = 'call-once'

async function openCheck(page: Page, raw?: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await page.addInitScript((text) => {
    if (text !== undefined && sessionStorage.getItem('begun') === null) {
      localStorage.setItem('call-once', text)
      sessionStorage.setItem('begun', 'yes')
    }
  }, raw)
  await page.goto('/check/')
  await ready(page)
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('.questionnaire')).toHaveAttribute('data-state', 'ready')
}

function stored(page: Page): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key)
}

test('F02: of a wrong type the page opens, and the bytes are kept', async ({ page }) => {
  await openCheck(page, '[]')
  await expect(page.getByText('could not be read')).toBeVisible()
  await page.getByText('I withdrew').click()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  const copies = await page.evaluate(() => Object.entries(localStorage))
  expect(copies.find(([name]) => name.startsWith('call-once.bad.'))?.[1]).toBe('[]')
})

test('F03: on the plan page, too, a bad field is told of and the original can be saved', async ({
  page
}) => {
  await openPlan(page, {
    ...nurseRecord,
    applications: [{ ...nurseRecord.applications[0], ticks: { 'keep-applying': '2026-02-31' } }]
  })
  await expect(page.getByText('Some of what is stored here could not be read')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the original as a file' }).click()
  expect((await download).suggestedFilename()).toBe('call-once-original.json')
})

test('F06: a newer record can be looked at, and stays byte for byte', async ({ page }) => {
  const raw = JSON.stringify({ ...nurseRecord, v: 99, more: { to: 'come' } })
  await openPlan(page, JSON.parse(raw))
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible()
  await expect(page.getByText('No further call.').first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'too-new')
  expect(await stored(page)).toBe(raw)
})

test('F13: what found no room is saved once there is room, by Try again', async ({ page }) => {
  await openCheck(page)
  await page.evaluate(fillStorage, 0)
  await page.getByText('I withdrew').click()
  await expect(statusOf(page)).toContainText('Not saved')
  await page.evaluate(() => localStorage.removeItem('filler'))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(statusOf(page)).toContainText('Saved on this device')
  expect(await stored(page)).toContain('withdrew')
})

test('F14: with little room left an answer that does not fit leaves the old record whole', async ({
  page
}) => {
  await openCheck(page)
  await page.getByText('I withdrew').click()
  await expect(statusOf(page)).toContainText('Saved')
  const before = await stored(page)
  await page.evaluate(fillStorage, 20)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('Yesterday').click()
  await expect(statusOf(page)).toContainText('Not saved')
  expect(await stored(page)).toBe(before)
})

for (const variant of ['absent', 'false', 'rejects', 'never settles'] as const) {
  test(`F23: persist() that is ${variant} is neither waited for nor believed`, async ({ page }) => {
    await page.addInitScript((kind) => {
      const answers = {
        absent: undefined,
        false: { persist: () => Promise.resolve(false) },
        rejects: { persist: () => Promise.reject(new Error('no')) },
        'never settles': { persist: () => new Promise(() => undefined) }
      }
      Object.defineProperty(navigator, 'storage', { value: answers[kind], configurable: true })
    }, variant)
    await openPlan(page, nurseRecord)
    await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
    await expect(statusOf(page)).toHaveText('Saved on this device.')
  })
}

for (const kind of ['denied', 'hanging'] as const) {
  test(`a second copy that is ${kind} changes nothing`, async ({ page }) => {
    await page.addInitScript((how) => {
      IDBFactory.prototype.open = () => {
        if (how === 'denied') throw new DOMException('denied', 'SecurityError')
        return Object.create(IDBOpenDBRequest.prototype)
      }
    }, kind)
    await openCheck(page)
    await page.getByText('I withdrew').click()
    await expect(statusOf(page)).toHaveText('Saved on this device.')
    expect(await stored(page)).toContain('withdrew')
  })
}

test('F24: where localStorage was lost, the second copy brings the plan back', async ({ page }) => {
  await openCheck(page)
  await page.getByText('I withdrew').click()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  await page.goto('/privacy/')
  await page.evaluate(() => localStorage.clear())
  await page.goto('/check/')
  await expect(page.getByText('brought back from a second copy')).toBeVisible()
  expect(await stored(page)).toContain('withdrew')
})

test('deleting everything deletes the second copy, too', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'saved')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete' }).click()
  await expect(page.getByText('Nothing is stored on this device yet')).toBeVisible()
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([])
})

test('F25: a tab closed in the same moment keeps the answer', async ({ page, context }) => {
  await openCheck(page)
  await page.getByText('I withdrew').click({ noWaitAfter: true })
  await page.close()
  const next = await context.newPage()
  await next.goto('/check/')
  expect(await stored(next)).toContain('withdrew')
})

test('F30: a storage event with garbage is ignored', async ({ page }) => {
  await openCheck(page)
  await page.getByText('I withdrew').click()
  const before = await stored(page)
  await page.evaluate((name) => {
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: '{' }))
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: null }))
  }, key)
  await expect(page.getByLabel('I withdrew')).toBeChecked()
  expect(await stored(page)).toBe(before)
})

test('F31: what was changed by hand is looked at before it is used', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.evaluate((name) => {
    const raw = localStorage.getItem(name) ?? ''
    localStorage.setItem(name, raw.replace('"ticks":{}', '"ticks":7'))
    dispatchEvent(new Event('focus'))
  }, key)
  await expect(page.getByText('Some of what is stored here could not be read')).toBeVisible()
  await expect(page.getByText('No further call.').first()).toBeVisible()
})

test('F37: midnight passes, and a week of sleep, and today is today at once', async ({ page }) => {
  await page.clock.install({ time: new Date(`${nurseDay}T23:59:00-05:00`) })
  await storeOnce(page, nurseRecord)
  await page.goto('/plan/')
  await page.locator('.plan').waitFor()
  const line = page.getByRole('list', { name: 'Your plan, day by day' })
  const before = await line.textContent()
  await page.clock.fastForward('02:00')
  await expect(line).not.toHaveText(before ?? '')
  const after = await line.textContent()
  await page.clock.setFixedTime(new Date('2026-12-02T08:00:00-05:00'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(line).not.toHaveText(after ?? '')
})
