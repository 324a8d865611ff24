/** A page that the browser really keeps out of its storage: in a frame without an origin of its own. */
import type { FrameLocator, Page } from '@playwright/test'
import { chooseFile } from './support/carried.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord } from './support/nurse-record.ts'

/** Refuses to be framed, and refuses its files to a page without an origin: both are in the way here. */
const guards = [
  'x-frame-options',
  'content-security-policy',
  'cross-origin-resource-policy',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy'
]

/** Serves a page of our own, with the site in a sandbox that may run scripts and nothing else. */
async function openInSandbox(page: Page, address: string): Promise<FrameLocator> {
  await page.clock.install({ time: new Date(`${nurseDay}T10:00:00-05:00`) })
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const kept = Object.entries(response.headers()).filter(([name]) => !guards.includes(name))
    const headers = { ...Object.fromEntries(kept), 'access-control-allow-origin': '*' }
    await route.fulfill({ response, headers })
  })
  await page.route('**/framed/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Framed</title><iframe sandbox="allow-scripts allow-downloads" src="${address}" width="360" height="760"></iframe>`
    })
  )
  await page.goto('/framed/')
  return page.frameLocator('iframe')
}

test('F15: in a real sandbox it is said before the first question that nothing is kept, and the whole check works', async ({
  page
}) => {
  const frame = await openInSandbox(page, '/check/')
  await expect(frame.locator('.status-line')).toContainText('does not keep anything')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Where do things stand?')
  const next = async (title: string) => {
    await page.clock.runFor(500)
    await frame.locator('button.button-filled').click()
    await expect(frame.getByRole('heading', { level: 1 })).toContainText(title)
  }
  await frame.getByText('I withdrew').click()
  await next('When did you withdraw?')
  await frame.getByText('Yesterday').click()
  await next('Your answers')
  await next('Should I call again?')
  await expect(frame.locator('.status-line')).toContainText('does not keep anything')
  const inside = page.frames().find((one) => one.url().endsWith('/check/'))
  const isDenied = await inside?.evaluate(() => {
    try {
      return typeof localStorage === 'undefined'
    } catch (error) {
      return error instanceof DOMException && error.name
    }
  })
  expect(isDenied).toBe('SecurityError')
})

test('F69: a plan that no storage takes is printed as it stands on the screen', async ({
  page
}) => {
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  })
  await page.goto('/plan/')
  await chooseFile(page, JSON.stringify(nurseRecord))
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByRole('checkbox', { name: /Done: One last e.mail/ }).click()
  await expect(page.locator('.status-line')).toContainText('does not keep anything')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet').first()).toBeVisible()
  await expect(page.locator('.sheet').first()).toContainText(/You e.mailed the director/)
  await expect(page.locator('.sheet-box[data-ticked="true"]')).toHaveCount(1)
})
