/** A plan leaves one browser and comes back in a fresh one by its link; and is never just gone. */
import { axeFaults } from './support/axe-faults.ts'
import { chooseFile, freshPage, linkOf, savedFile, stored } from './support/carried.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord, openPlan } from './support/nurse-record.ts'

const answer = 'No further call.'

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

test('a task that was left out is left out in another browser, too', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('button', { name: 'Leave it out: Keep applying' }).click()
  await page.getByLabel('Another reason').fill('Ana said so')
  await page.getByRole('button', { name: 'Leave it out', exact: true }).click()
  const other = await freshPage(browser, baseURL ?? '')
  await other.goto(await linkOf(page))
  await expect(other.locator('.carry-days')).toContainText('Let it go')
  await expect(other.locator('.carry-days')).not.toContainText('Keep applying')
  await other.getByRole('button', { name: 'Keep it on this device' }).click()
  await expect(other.getByText('Left out.', { exact: true })).toBeVisible()
  await expect(other.getByText('Ana said so')).toHaveCount(0)
  await other.context().close()
})

test('A02: a plan from a link that is only looked at is not stored, and leaves the address', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  const address = await linkOf(page)
  await page.getByRole('checkbox', { name: /Done: One last e.mail/ }).click()
  await page.goto('/about/')
  const before = await stored(page)
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
    expect(await page.locator('main svg.sign, main iframe, main img').count()).toBe(0)
    expect(await stored(page)).toBeNull()
  }
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
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
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
