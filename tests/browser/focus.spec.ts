/** Whoever goes through the page by keyboard keeps their place: no press drops the focus to the whole page. */
import type { Page } from '@playwright/test'
import { chooseFile, freshPage, linkOf } from './support/carried.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord, openPlan, openToday } from './support/nurse-record.ts'
import { putAway, silent, someApplications, waiting } from './support/several-applications.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** By keyboard, as those press who notice a lost focus. */
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).first().press('Enter')
}

test('after "Leave it out" the focus is on what takes it up again, and back', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await press(page, 'Leave it out: Keep applying')
  await press(page, 'It is too much just now')
  await expect(button(page, 'Take it up again: Keep applying')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'Leave it out: Keep applying')).toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, 'Cancel')
  await expect(button(page, 'Leave it out: Keep applying')).toBeFocused()
})

test('a form that is cancelled gives the focus back to what opened it', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await press(page, 'A new time')
  await press(page, 'Cancel')
  await expect(button(page, 'A new time')).toBeFocused()
})

test('after the names are kept the focus is on the line that opens them', async ({ page }) => {
  await openPlan(page, someApplications(2))
  await page.getByLabel('Employer', { exact: true }).fill('Mercy')
  await press(page, 'Keep')
  await expect(page.locator('.name-form-summary')).toBeFocused()
})

test('"I got it" and its way back keep the focus', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await press(page, 'I got it')
  await expect(page.getByRole('group', { name: /Is it in writing/ })).toBeFocused()
  await press(page, 'Not all of that')
  await expect(page.getByText('Then it is not yours yet.')).toBeFocused()
  await press(page, 'I got it')
  await press(page, 'Yes, all of that')
  await expect(page.getByText(/You got it, on Tuesday 24/)).toBeFocused()
  await press(page, 'That was a mistake')
  await expect(button(page, 'I got it')).toBeFocused()
})

test('after "Put away" the focus is on "Bring back", or on the plan that comes in sight', async ({
  page
}) => {
  await openPlan(page, someApplications(2))
  await press(page, 'Put away')
  await expect(title(page)).toBeFocused()
  await expect(page.locator('.plan-answer')).toContainText('one short')
  await press(page, 'Put away')
  await expect(button(page, 'Bring back')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'Put away')).toBeFocused()
})

test('on the list of the day, too, nothing that is put away or deleted takes the focus with it', async ({
  page
}) => {
  const two = [putAway, { ...putAway, id: 'a6-away', names: { employer: 'Town Hall' } }]
  await openToday(page, { ...someApplications(0), applications: [waiting, ...two] })
  await page.getByText('Put away (2)').click()
  await press(page, 'Delete')
  await expect(button(page, 'No, keep')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'Bring back').first()).toBeFocused()
  await press(page, 'Delete')
  await expect(button(page, 'No, keep')).toBeFocused()
  await press(page, 'Yes, delete')
  await expect(page.getByText('Put away (1)')).toBeFocused()
  await press(page, 'Bring back')
  await expect(title(page)).toBeFocused()
})

test('what is over and is put away leaves the focus on the list that holds it', async ({
  page
}) => {
  const log = [{ id: 'e1', event: { kind: 'withdrew', date: '2026-11-20' } }]
  await openToday(page, { ...someApplications(0), applications: [{ ...silent, log }, waiting] })
  await press(page, 'Put away')
  await expect(page.getByText('Put away (1)')).toBeFocused()
})

test('after "Keep it on this device" the focus is on the heading of the plan', async ({
  page,
  browser,
  baseURL
}) => {
  await openPlan(page, nurseRecord)
  const other = await freshPage(browser, baseURL ?? '')
  await other.goto(await linkOf(page))
  await press(other, 'Keep it on this device')
  await expect(title(other)).toHaveText('Your plan')
  await expect(title(other)).toBeFocused()
  await other.context().close()
})

test('after a file is brought in the focus is on what became of it', async ({ page }) => {
  const two = { ...nurseRecord, applications: [...nurseRecord.applications, silent, waiting] }
  await openPlan(page, nurseRecord)
  await page.locator('.carry').waitFor()
  await chooseFile(page, JSON.stringify(two))
  await press(page, 'Cancel')
  await expect(button(page, 'Open a saved file')).toBeFocused()
  await chooseFile(page, JSON.stringify(two))
  await press(page, 'Bring them in')
  await expect(page.getByText('The file is brought in and saved on this device.')).toBeFocused()
  await press(page, 'Undo, and go back to what was here before the file')
  await expect(page.getByText('Undone. All is as it was before the file.')).toBeFocused()
})

test('a file that is brought in where there was no plan leads to the plan', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await page.goto('/plan/')
  await page.locator('.carry-missing').waitFor()
  await chooseFile(page, JSON.stringify(nurseRecord))
  await press(page, 'Bring it in')
  await expect(title(page)).toHaveText('Your plan')
  await expect(title(page)).toBeFocused()
})

test('deleting asks once more with the focus on keeping, and ends at the heading of what is left', async ({
  page
}) => {
  await openPlan(page, someApplications(2))
  await press(page, 'Delete this plan')
  await expect(button(page, 'No, keep')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'Delete this plan')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'No, keep')).toBeFocused()
  await press(page, 'Yes, delete')
  await expect(page.locator('.plan-answer')).toContainText('one short')
  await expect(title(page)).toBeFocused()
  await press(page, 'Delete everything')
  await expect(button(page, 'No, keep')).toBeFocused()
  await press(page, 'Yes, delete')
  await expect(title(page)).toHaveText('Nothing is stored on this device yet')
  await expect(title(page)).toBeFocused()
})

test('to delete and to keep are told apart by shape, not by colour alone', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await press(page, 'Delete everything')
  const edge = (name: string) =>
    button(page, name).evaluate((one) => getComputedStyle(one).borderTopWidth)
  expect(await edge('No, keep')).not.toBe('0px')
  expect(await edge('Yes, delete')).toBe('0px')
  await expect(button(page, 'Yes, delete').locator('svg')).toBeVisible()
  await expect(button(page, 'No, keep').locator('svg')).toHaveCount(0)
})
