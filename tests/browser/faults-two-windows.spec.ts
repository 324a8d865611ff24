/** Two windows on one storage: both keep what they were told, and what one deletes the other does not bring back. */
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord } from './support/nurse-record.ts'

async function openWindow(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await page.goto(address)
  return page
}

async function openBoth(context: BrowserContext): Promise<readonly [Page, Page]> {
  const first = await openWindow(context, '/privacy/')
  await first.evaluate(
    (text) => localStorage.setItem('call-once', text),
    JSON.stringify(nurseRecord)
  )
  await first.goto('/plan/')
  const second = await openWindow(context, '/plan/')
  for (const page of [first, second]) await page.locator('.plan').waitFor()
  return [first, second]
}

const status = (page: Page) => page.locator('.status-line')

test('F20: emptied in another window, the plan stays here and can be saved again', async ({
  context
}) => {
  const [first, second] = await openBoth(context)
  await second.evaluate(() => localStorage.clear())
  await expect(status(first)).toContainText('Only in this window')
  await expect(first.getByText('No further call.').first()).toBeVisible()
  await first.getByRole('button', { name: 'Try again' }).click()
  await expect(status(first)).toHaveText('Saved on this device.')
  expect(await first.evaluate(() => localStorage.getItem('call-once'))).toContain('a1-nurse')
})

test('F21: deleted in another window, it is said, does not come back, and can be undone', async ({
  context
}) => {
  const [first, second] = await openBoth(context)
  await second.getByRole('button', { name: 'Delete everything' }).click()
  await second.getByRole('button', { name: 'Yes, delete' }).click()
  await expect(first.getByText('A plan was deleted in another window')).toBeVisible()
  expect(await first.evaluate(() => localStorage.getItem('call-once'))).toBeNull()
  await first.getByRole('button', { name: 'Bring back what was deleted' }).click()
  await expect(first.locator('.plan')).toBeVisible()
  await expect(status(first)).toHaveText('Saved on this device.')
  await first.reload()
  await expect(first.locator('.plan')).toBeVisible()
})

test('F28: once a newer release has written, this window writes no more, and does not reload itself', async ({
  context
}) => {
  const [first, second] = await openBoth(context)
  const newer = JSON.stringify({ ...nurseRecord, v: 3, revision: 50, anew: true })
  await second.evaluate((text) => localStorage.setItem('call-once', text), newer)
  await expect(status(first)).toHaveAttribute('data-status', 'too-new')
  await first.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await expect(first.getByRole('button', { name: 'Load again' })).toBeVisible()
  expect(await first.evaluate(() => localStorage.getItem('call-once'))).toBe(newer)
})

/** Until both have told each other all: nobody sits at two windows and is quicker than that. */
async function comeToRest(first: Page, second: Page): Promise<void> {
  const stored = (page: Page) => page.evaluate(() => localStorage.getItem('call-once'))
  for (const page of [first, second]) await expect(status(page)).toHaveText('Saved on this device.')
  await expect.poll(async () => (await stored(first)) === (await stored(second))).toBe(true)
}

test('F27, F29: fifty changes in two windows, in any order and at once, are all kept', async ({
  context
}) => {
  const [first, second] = await openBoth(context)
  const boxes = (page: Page) => page.locator('.plan input[type="checkbox"]')
  const labels = ['Done: Keep applying', /Done: .*turned down/] as const
  await expect(boxes(first).first()).toBeVisible()
  let seed = 7
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  for (let round = 0; round < 50; round += 1) {
    const [one, two] = random() < 0.5 ? [first, second] : [second, first]
    const goal = random() < 0.5
    // Pressed without a pointer: what the other window ticks moves the boxes below it meanwhile.
    const set = (page: Page, label: string | RegExp) =>
      page
        .getByRole('checkbox', { name: label })
        .first()
        .evaluate((box, wanted) => {
          if (box instanceof HTMLInputElement && box.checked !== wanted) box.click()
        }, goal)
    const both = [() => set(one, labels[0]), () => set(two, labels[1])] as const
    if (random() < 0.5) await Promise.all(both.map((act) => act()))
    else for (const act of both) await act()
    for (const page of [first, second])
      for (const label of labels)
        await expect(page.getByRole('checkbox', { name: label }).first()).toBeChecked({
          checked: goal
        })
    await comeToRest(first, second)
  }
})

test('F27: when both windows know all, they come to rest and write no more', async ({
  context
}) => {
  const [first, second] = await openBoth(context)
  await first.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await second
    .getByRole('checkbox', { name: /Done: .*turned down/ })
    .first()
    .check()
  for (const page of [first, second]) await expect(status(page)).toHaveText('Saved on this device.')
  const revision = () =>
    first.evaluate(() => Number(JSON.parse(localStorage.getItem('call-once') ?? '').revision))
  const before = await revision()
  await first.waitForTimeout(2000)
  expect(await revision()).toBe(before)
  expect(before).toBeLessThan(20)
})
