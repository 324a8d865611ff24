/** A plan leaves one browser and comes back in a fresh one, by link and by file. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { axeFaults } from './support/axe-faults.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord, openPlan } from './support/nurse-record.ts'

const answer = 'No further call.'

async function freshPage(browser: Browser, baseURL: string, day = nurseDay): Promise<Page> {
  const context = await browser.newContext({ baseURL, timezoneId: 'America/New_York' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`))
  return page
}

/** The address of the plan in sight, from the field that stands in where copying is not allowed. */
async function linkOf(page: Page): Promise<string> {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copy a link to this plan' }).click()
  return page.getByLabel('Link to this plan').inputValue()
}

async function savedFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

async function chooseFile(page: Page, content: string | Buffer, name = 'call-once.json') {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer })
}

function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('call-once'))
}

test('F19: a plan made in one browser is restored in a fresh one from its link, on a click', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  const address = await linkOf(page)
  expect(address.length).toBeLessThan(700)
  expect(address).not.toContain('director')
  const other = await freshPage(browser, baseURL ?? '', '2026-11-26')
  await other.goto(address)
  await expect(other.getByText('This link holds a plan made on Tuesday 24')).toBeVisible()
  await expect(other.getByText(answer)).toBeVisible()
  await expect(other.locator('.carry-days')).toContainText('Let it go')
  expect(await stored(other)).toBeNull()
  await other.getByRole('button', { name: 'Keep it on this device' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible()
  await expect(other.locator('.plan').getByText(answer)).toBeVisible()
  expect(new URL(other.url()).hash).toBe('')
  await other.goto(address)
  await other.getByRole('button', { name: 'Open it' }).click()
  await expect(other.locator('.plan')).toBeVisible()
  expect(JSON.parse((await stored(other)) ?? '').applications).toHaveLength(1)
  await other.context().close()
})

test('A02: a plan from a link that is only looked at is not stored, and leaves the address', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  const address = await linkOf(page)
  await page.getByRole('checkbox', { name: /Done: One last e.mail/ }).click()
  const before = await stored(page)
  await page.goto('/about/')
  await page.goto(address)
  await page.getByRole('button', { name: 'Only look' }).click()
  await expect(page.getByText('Nothing was stored.')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  expect(await stored(page)).toBe(before)
  await page.getByRole('button', { name: 'Go to my plans' }).click()
  await expect(page.locator('.plan').getByRole('checkbox', { checked: true })).toHaveCount(1)
})

test('A02: whatever stands in the address, nothing of it runs, and nothing is stored', async ({
  page
}) => {
  const hostile = [
    '<img src=x onerror=window.__pwned=1>',
    '%253Cscript%253Ewindow.__pwned=1%253C/script%253E',
    `j${'A'.repeat(2_000_000)}`,
    'd!!!',
    `j${Buffer.from([0xff, 0xfe]).toString('base64url')}`,
    `j${Buffer.from('[1,"a1","2026-11-24",{"stage":{"stage":"<svg/onload=window.__pwned=1>"}},[],{}]').toString('base64url')}`
  ]
  await page.goto('/plan/')
  for (const payload of hostile) {
    await page.evaluate((text) => {
      location.hash = `#p=${text}`
    }, payload)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /This link cannot be read|A plan from a link/
    )
    expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
    expect(await page.locator('main svg.sign, main script, main img').count()).toBe(0)
    expect(await stored(page)).toBeNull()
  }
})

test('F19: a plan is restored in a fresh browser from its file, with its names; and F64: undone', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  const file = await savedFile(page)
  expect(file.name).toBe(`call-once-${nurseDay}.json`)
  const other = await freshPage(browser, baseURL ?? '')
  await other.goto('/plan/')
  await chooseFile(other, file.text)
  await expect(other.getByText('Not on this device yet. It is added.')).toBeVisible()
  expect(await stored(other)).toBeNull()
  await other.getByRole('button', { name: 'Bring it in' }).click()
  await expect(other.locator('.plan').getByText('the director').first()).toBeVisible()
  await other.reload()
  const again = await savedFile(other)
  expect(JSON.parse(again.text).applications[0].names).toEqual({ manager: 'the director' })
  await other.getByRole('button', { name: /^Undo/ }).click()
  await expect(other.getByText('Nothing is stored on this device yet')).toBeVisible()
  await other.context().close()
})

test('F63: what is no backup is refused with the reason in under a second; the plan is untouched', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await page.locator('.carry').waitFor()
  const before = await stored(page)
  const good = JSON.stringify(nurseRecord)
  const files: readonly (readonly [string | Buffer, RegExp])[] = [
    ['', /is empty/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), /not a file from Call Once/],
    ['day,what\n2026-11-24,call', /not a file from Call Once/],
    [Buffer.from(good, 'utf16le'), /not a file from Call Once/],
    [good.slice(0, -7), /cut short/],
    ['<!DOCTYPE html><title>Your plan</title>', /saved web page/],
    ['{"v":99,"applications":[]}', /newer version/],
    [Buffer.alloc(40_000_000, 'x'), /too large/]
  ]
  for (const [content, reason] of files) {
    await chooseFile(page, content)
    await expect(page.locator('.carry').getByText(reason)).toBeVisible({ timeout: 1000 })
    expect(await stored(page)).toBe(before)
  }
  await chooseFile(page, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(good)]))
  await expect(page.getByText('Everything in this file is on this device already.')).toBeVisible()
})

test('F67: a tab closed over the preview, or a full device, leaves all as it was', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await page.locator('.carry').waitFor()
  const before = await stored(page)
  const [application] = nurseRecord.applications
  const text = JSON.stringify({ ...nurseRecord, applications: [{ ...application, id: 'a2' }] })
  await chooseFile(page, text)
  await expect(page.getByRole('button', { name: 'Bring it in' })).toBeVisible()
  await page.reload()
  expect(await stored(page)).toBe(before)
  await page.evaluate(fillStorage)
  await chooseFile(page, text)
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByText('Nothing was brought in')).toBeVisible()
  expect(await stored(page)).toBe(before)
  expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([
    'call-once',
    'filler'
  ])
})

/** Really fills the storage, to the last hundred letters. */
function fillStorage(): void {
  let text = ''
  for (let step = 4_000_000; step > 50; step = Math.floor(step / 2)) {
    try {
      for (;;) {
        localStorage.setItem('filler', text + 'x'.repeat(step))
        text += 'x'.repeat(step)
      }
    } catch {
      // Too much: the next step is half as long.
    }
  }
}

test('A01: markup in every field of a file is shown as letters, and runs nowhere', async ({
  page
}) => {
  const evil = '"><img src=x onerror=window.__pwned=1><script>window.__pwned=1</script>'
  const [application] = nurseRecord.applications
  const names = { manager: evil, hr: evil, employer: evil, position: evil }
  const hostile = { ...application, id: 'a9', names, drafts: { 'a.email': evil } }
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await page.goto('/plan/')
  const sender = { name: evil, phone: evil }
  await chooseFile(page, JSON.stringify({ ...nurseRecord, applications: [hostile], sender }))
  await expect(page.locator('.carry-plan')).toContainText('<img src=x')
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.locator('.plan').getByText('<img src=x').first()).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
  expect(await page.locator('main img, main script[src="x"]').count()).toBe(0)
})

test('F22: on the day the plan is made the page asks to take it out, and is quiet once it was', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await expect(page.getByText('Safari deletes what a site has kept')).toBeVisible()
  await savedFile(page)
  await expect(page.getByText('Safari deletes what a site has kept')).toHaveCount(0)
  await expect(page.getByText('Taken out of this browser as it stands now')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Taken out of this browser as it stands now')).toBeVisible()
})

test('F22: whoever comes back after ten days to an emptied browser is told why, and offered the way back', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  const file = await savedFile(page)
  const emptied = await freshPage(browser, baseURL ?? '', '2026-12-04')
  await emptied.goto('/plan/')
  await expect(emptied.getByRole('heading', { name: 'Did you have a plan here?' })).toBeVisible()
  await expect(emptied.getByText('have not visited it for a week')).toBeVisible()
  await chooseFile(emptied, file.text)
  await emptied.getByRole('button', { name: 'Bring it in' }).click()
  await expect(emptied.locator('.plan')).toBeVisible()
  await emptied.context().close()
})

test('the empty page, the section and the preview hold no barrier that can be found by rules', async ({
  page,
  axe
}) => {
  await page.goto('/plan/')
  await page.locator('.carry-missing').waitFor()
  expect(axeFaults(await axe().analyze()), 'empty').toEqual([])
  await chooseFile(page, JSON.stringify(nurseRecord))
  await page.getByRole('button', { name: 'Bring it in' }).waitFor()
  expect(axeFaults(await axe().analyze()), 'file').toEqual([])
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.locator('.plan .carry').waitFor()
  const address = await linkOf(page)
  await page.goto('/about/')
  await page.goto(address)
  await page.locator('.carry-days').waitFor()
  expect(axeFaults(await axe().analyze()), 'link').toEqual([])
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(surplus).toBeLessThanOrEqual(0)
})
