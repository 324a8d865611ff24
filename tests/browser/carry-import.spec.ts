/** A file brought in while there is a plan: asked first, undone with one click, and all or nothing. */
import { chooseFile, stored } from './support/carried.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'
import { allKeys, fillStorage, statusOf } from './support/stored-keys.ts'

const [application] = nurseRecord.applications
const fromFile = JSON.stringify({
  ...nurseRecord,
  revision: 9,
  applications: [
    { ...application, names: { manager: 'Ms Other' }, ticks: { 'turned-down': '2026-11-24' } },
    { ...application, id: 'a2-second', names: { employer: 'Harbour Hotel' } }
  ],
  current: 'a2-second'
})

test('F64: with a plan here, the file is shown first, the old plan is kept, and one click brings it back', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await expect(statusOf(page)).toHaveText('Saved on this device.')
  const before = (await stored(page)) ?? ''
  await chooseFile(page, fromFile)
  await expect(page.getByText(/On this device, too, and different/)).toBeVisible()
  await expect(page.getByText('Not on this device yet. It is added.')).toBeVisible()
  expect(await stored(page)).toBe(before)
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await expect(statusOf(page)).toHaveText('Saved on this device.')
  expect(JSON.parse((await stored(page)) ?? '').applications).toHaveLength(2)
  const { before: kept } = JSON.parse((await allKeys(page))['call-once.before-import'] ?? '')
  expect(JSON.parse(kept).applications).toEqual(JSON.parse(before).applications)
  await page.reload()
  await page.getByRole('button', { name: /^Undo, and go back/ }).click()
  await expect(page.getByText('Undone. All is as it was before the file.')).toBeVisible()
  expect(JSON.parse((await stored(page)) ?? '').applications).toEqual(
    JSON.parse(before).applications
  )
  expect(Object.keys(await allKeys(page))).toEqual(['call-once'])
})

test('F67: a tab closed over the preview changes nothing', async ({ page, context }) => {
  await openPlan(page, nurseRecord)
  await page.locator('.carry').waitFor()
  const before = await allKeys(page)
  await chooseFile(page, fromFile)
  await expect(page.getByRole('button', { name: 'Bring them in' })).toBeVisible()
  await page.close()
  const next = await context.newPage()
  await next.goto('/privacy/')
  expect(await allKeys(next)).toEqual(before)
})

test('F67: where the way back fits and the plans do not, nothing at all has changed', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await expect(statusOf(page)).toHaveText('Saved on this device.')
  const before = (await stored(page)) ?? ''
  const drafts = { 'a.email': 'x'.repeat(4900) }
  const grown = JSON.parse(fromFile)
  grown.applications[1] = { ...grown.applications[1], drafts }
  await page.evaluate(fillStorage, before.length + 3000)
  await chooseFile(page, JSON.stringify(grown))
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await expect(page.getByText('Nothing was brought in')).toBeVisible()
  expect(await stored(page)).toBe(before)
  expect(Object.keys(await allKeys(page)).toSorted()).toEqual(['call-once', 'filler'])
  await expect(statusOf(page)).toHaveText('Saved on this device.')
  await expect(page.getByText('Harbour Hotel')).toHaveCount(0)
})
