/** An old release in one window and a newer one in another: the old one stops writing, and says what to do. */
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord } from './support/nurse-record.ts'
import { openWith, statusOf } from './support/stored-keys.ts'

/** What a release to come does when it opens: it moves both copies on to a version that this one does not know. */
const newerRelease = `
const record = { ...JSON.parse(localStorage.getItem('call-once')), v: 3, madeBy: 'a newer release' }
const save = () => {
  record.revision += 1
  const text = JSON.stringify(record)
  localStorage.setItem('call-once', text)
  const request = indexedDB.open('call-once', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('kept')
  request.onsuccess = () => {
    const writing = request.result.transaction('kept', 'readwrite')
    writing.objectStore('kept').put(text, 'call-once')
    writing.oncomplete = () => {
      request.result.close()
      document.title = 'revision ' + record.revision
    }
  }
}
document.querySelector('button').onclick = save
save()
`

/** The same address space, served by two releases: this one, and one to come under a path of its own. */
async function openNewerRelease(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.route('**/newer-release/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Opening</title><button>Answer</button><script type="module" src="/newer-release/page.js"></script>'
    })
  )
  await page.route('**/newer-release/page.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: newerRelease })
  )
  await page.goto('/newer-release/')
  await expect(page).toHaveTitle(/revision/)
  return page
}

const bothCopies = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly unknown[]>((resolve) => {
        const request = indexedDB.open('call-once', 1)
        request.onsuccess = () => {
          const reading = request.result.transaction('kept').objectStore('kept').get('call-once')
          reading.onsuccess = () => {
            request.result.close()
            resolve([localStorage.getItem('call-once'), reading.result])
          }
        }
      })
  )

test('F28: with a newer release in another window, this one says to load it again and writes neither copy any more', async ({
  page,
  context
}) => {
  await openWith(page, '/plan/', { 'call-once': JSON.stringify(nurseRecord) })
  const boxes = page.getByRole('checkbox', { name: /^Done: / })
  await boxes.last().check()
  await expect(statusOf(page)).toHaveText('Saved on this device.')
  const newer = await openNewerRelease(context)
  await expect(statusOf(page)).toHaveAttribute('data-status', 'too-new')
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible()
  const before = await bothCopies(newer)
  for (const box of await boxes.all()) await box.click()
  await page.evaluate(() => {
    dispatchEvent(new Event('focus'))
    dispatchEvent(new Event('pagehide'))
  })
  await newer.getByRole('button', { name: 'Answer' }).click()
  await expect(newer).toHaveTitle(`revision ${JSON.parse(String(before[0])).revision + 1}`)
  const after = await bothCopies(newer)
  expect(after.map((text) => JSON.parse(String(text)).revision)).toEqual([
    JSON.parse(String(before[0])).revision + 1,
    JSON.parse(String(before[0])).revision + 1
  ])
  expect(JSON.parse(String(after[0]))).toEqual({
    ...JSON.parse(String(before[0])),
    revision: JSON.parse(String(after[0])).revision
  })
})

test('F28: loading it again happens once, on a click, and the plan can still be looked at', async ({
  page,
  context
}) => {
  await openWith(page, '/plan/', { 'call-once': JSON.stringify(nurseRecord) })
  await page.locator('.plan').waitFor()
  await openNewerRelease(context)
  await expect(statusOf(page)).toHaveAttribute('data-status', 'too-new')
  let loads = 0
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads += 1
  })
  await page.waitForTimeout(3000)
  expect(loads).toBe(0)
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByText('No further call.').first()).toBeVisible()
  await expect(statusOf(page)).toHaveAttribute('data-status', 'too-new')
  await page.waitForTimeout(3000)
  expect(loads).toBe(1)
})
