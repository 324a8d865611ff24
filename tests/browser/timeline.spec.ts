/** Telling what came back in two taps, seeing what moved, correcting it, and putting off: in a browser. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'

const row = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const writeDown = (page: Page) => row(page, 'Write it down')
const notice = (page: Page) => page.locator('.moved')

const twoTaps = [
  { choice: 'They called', answer: 'It is their turn.' },
  { choice: 'No news yet', answer: 'It is their turn.' },
  { choice: 'A new time', answer: 'It is their turn.' },
  { choice: 'They asked for something', answer: 'Answer the director today.' },
  { choice: 'They said no', answer: '' }
]

for (const { choice, answer } of twoTaps) {
  test(`two taps write down: ${choice}`, async ({ page }) => {
    await openPlan(page, nurseRecord)
    await page.locator('.heard').getByRole('button', { name: choice, exact: true }).click()
    await writeDown(page).click()
    await expect(notice(page).getByRole('heading')).toBeFocused()
    await expect(page.locator('.plan-answer')).toContainText(answer)
    await page.reload()
    await page.locator('.plan').waitFor()
    await expect(page.locator('.plan-answer')).toContainText(answer)
  })
}

test('of an offer nothing is chosen beforehand, and what is missing is said', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await row(page, 'An offer').click()
  await expect(page.locator('.heard').getByRole('radio', { checked: true })).toHaveCount(0)
  await writeDown(page).click()
  await expect(page.getByText('Not written down yet. Choose one of these first.')).toBeVisible()
  await expect(page.locator('.heard').getByRole('radio').first()).toBeFocused()
  await page.getByRole('radio', { name: /in words only/ }).check()
  await expect(page.getByText('Not written down yet.')).toHaveCount(0)
  await writeDown(page).click()
  await expect(notice(page)).toBeVisible()
  await expect(page.locator('.plan-answer')).toContainText('in writing')
})

test('a wish to wait without its day is not written down, and the page says why', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await row(page, 'They said how to contact them').click()
  await page.getByRole('radio', { name: 'To wait until a day' }).check()
  await writeDown(page).click()
  await expect(page.getByText('Not written down yet. Choose a day first.')).toBeVisible()
  await expect(page.getByLabel('Until which day?')).toBeFocused()
})

test('a day that they named moves the last note, and the page says from when to when and why', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await row(page, 'A new time').click()
  await page.getByLabel('Which day did they name?').selectOption('2026-12-02')
  await writeDown(page).click()
  await expect(notice(page)).toContainText(/named Wednesday 2.December/)
  await expect(notice(page)).toContainText(
    /Your last note to the director moves from Tuesday 1.December to Thursday 10.December/
  )
})

test('what was written down is corrected in the same form, deleted, and brought back', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await row(page, 'No news yet').click()
  await writeDown(page).click()
  await page.getByText('What happened', { exact: true }).click()
  await page.getByRole('button', { name: /^Correct: The director answered/ }).click()
  await page.getByLabel('Who was it?').selectOption('hr')
  await row(page, 'Write down the correction').click()
  await expect(page.locator('.happened')).toContainText('HR answered')
  await page.getByRole('button', { name: /^Delete: HR answered/ }).click()
  await expect(page.locator('.happened')).not.toContainText('HR answered')
  await row(page, 'Bring it back').click()
  await expect(page.locator('.happened')).toContainText('HR answered')
})

test('a tick on the wrong day is put right', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('checkbox', { name: /Done: One last e.mail/ }).click()
  await page.getByText('What happened', { exact: true }).click()
  await page.getByRole('button', { name: /^Correct: You e.mailed the director/ }).click()
  await page.getByLabel('On which day did you do it?').selectOption('2026-11-23')
  await row(page, 'Write down the correction').click()
  await expect(notice(page)).toContainText('you corrected what happened')
  await expect(page.locator('.plan-done time').first()).toHaveText(/Mon 23.Nov/)
})

test('an answer from the check leads back to its question', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByText('What happened', { exact: true }).click()
  await page.getByRole('link', { name: /^Change in the check: You called HR/ }).click()
  await expect(page).toHaveURL(/\/check\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/done|since/i)
})

test('whoever comes back after the day of a task is told that it stands on today', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  await expect(row(page, 'They called')).toBeVisible()
  await page.clock.setFixedTime(new Date('2026-12-03T10:00:00'))
  await page.reload()
  await expect(notice(page)).toContainText('Since you were last here')
  await expect(notice(page)).toContainText(/planned for Tuesday 1.December and is not ticked/)
})

test('a message can be put off, and taken up again', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('button', { name: /^Another day: One last e.mail/ }).click()
  await page.getByRole('button', { name: /^Thursday 3.December$/ }).click()
  await expect(notice(page)).toContainText(/to Thursday 3.December: you put it off/)
  await page.getByRole('button', { name: /^Take it up again: One last e.mail/ }).click()
  await expect(notice(page)).toContainText(/to Tuesday 1.December: you took it up again/)
})

test('a task that is left out stays to be seen, with its reason', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('button', { name: 'Leave it out: Keep applying' }).click()
  await page.getByLabel('Another reason').fill('I start a course')
  await row(page, 'Leave it out').click()
  await expect(page.getByText('Left out: I start a course.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Left out: I start a course.')).toBeVisible()
  await page.getByRole('button', { name: 'Take it up again: Keep applying' }).click()
  await expect(page.getByRole('checkbox', { name: 'Done: Keep applying' })).toBeVisible()
})

test('F58: writing down twice in a hurry writes it down once', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await row(page, 'No news yet').click()
  await writeDown(page).dblclick()
  const stored = await page.evaluate(() => localStorage.getItem('call-once') ?? '')
  expect(JSON.parse(stored).applications[0].log).toHaveLength(1)
})

test('all of it works by keyboard alone', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await row(page, 'They called').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'They called' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'I missed the call' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(notice(page).getByRole('heading')).toBeFocused()
  await expect(notice(page)).toContainText(/called today, and you missed it/)
})

test('the forms hold no barrier, and fit 320 pixels', async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openPlan(page, nurseRecord)
  await page.getByText('What happened', { exact: true }).click()
  await row(page, 'An offer').click()
  await page.getByRole('button', { name: /^Another day:/ }).click()
  expect((await axe().analyze()).violations).toEqual([])
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(surplus).toBeLessThanOrEqual(0)
  const small = await page
    .locator('.heard button, .later button, .happened a, .happened button, .heard label:has(input)')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length)
  expect(small).toBe(0)
})
