/** The backup file in a browser: restored, undone, refused, and all or nothing. */
import { chooseFile, freshPage, savedFile, stored } from './support/carried.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord, openPlan } from './support/nurse-record.ts'
import { fillStorage } from './support/stored-keys.ts'

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
  await page.evaluate(fillStorage, 0)
  await chooseFile(page, text)
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByText('Nothing was brought in')).toBeVisible()
  expect(await stored(page)).toBe(before)
  expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([
    'call-once',
    'filler'
  ])
})

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
