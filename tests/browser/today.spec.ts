/** Several applications in a browser: one list for the day, one tap between plans, and an end to each. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { openPlan, openToday } from './support/nurse-record.ts'
import { putAway, silent, someApplications, waiting } from './support/several-applications.ts'

const board = (page: Page) => page.getByRole('region', { name: 'To do today' })
const email = /Done: One e.mail to/

test('the day is one list: what is due, what comes next, whose turn it is', async ({ page }) => {
  await openToday(page, someApplications(5))
  await expect(board(page).getByRole('heading', { name: /Write to the two/ })).toBeVisible()
  await expect(board(page).getByRole('heading', { name: 'Keep applying' })).toHaveCount(1)
  await expect(page.getByText('Their turn until Wednesday 2')).toBeVisible()
  await expect(page.getByText('Some questions are still open')).toBeVisible()
  await expect(page.getByText('City Library')).toBeHidden()
})

test('a row leads to the plan of that very application', async ({ page }) => {
  await openToday(page, someApplications(3))
  await page.getByRole('link', { name: 'Lakeside School' }).click()
  await expect(page.getByRole('button', { name: /Lakeside School/ })).toHaveAttribute(
    'aria-current',
    'true'
  )
  await expect(page).toHaveURL(/\/plan\/$/)
  await expect(page.locator('.plan-answer')).toContainText('It is their turn')
})

test('a ticked message moves to what was done today, and back', async ({ page }) => {
  await openToday(page, someApplications(3))
  await board(page).getByRole('checkbox', { name: email }).click()
  const done = page.getByRole('checkbox', { checked: true })
  await expect(done).toBeFocused()
  await expect(board(page).getByRole('checkbox', { name: email })).toHaveCount(0)
  await page.reload()
  await expect(done).toHaveCount(1)
  await done.click()
  await expect(board(page).getByRole('checkbox', { name: email })).not.toBeChecked()
})

test('one tap switches between plans, and the name that was given stands there', async ({
  page
}) => {
  await openPlan(page, someApplications(2))
  await page.getByLabel('Employer', { exact: true }).fill('<b>Mercy</b> & Sons')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('button', { name: '<b>Mercy</b> & Sons' })).toBeVisible()
  await expect(page.locator('.plan-job')).toHaveText('<b>Mercy</b> & Sons')
  await expect(page.locator('.sheet-job')).toHaveText('<b>Mercy</b> & Sons')
  await page.getByRole('button', { name: /Harbour Hotel/ }).click()
  await expect(page.locator('.plan-answer')).toContainText('one short')
})

test('strikes at the same employer change the plan as soon as it is said', async ({ page }) => {
  const asked = {
    ...silent,
    id: 'a8-asked',
    names: { employer: 'Harbour Group' },
    answers: {
      ...silent.answers,
      contacts: {
        did: 'some',
        rows: ['2026-11-09', '2026-11-16'].map((day) => {
          return { day, to: 'manager', how: 'email', why: 'chase' }
        })
      }
    }
  }
  await openPlan(page, {
    ...someApplications(0),
    applications: [silent, asked],
    current: silent.id
  })
  await expect(page.getByRole('checkbox', { name: email })).toBeVisible()
  await page
    .getByLabel('Is this the same employer as another of yours?')
    .selectOption('Harbour Group')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /e.mail to the manager/ })).toHaveCount(0)
})

test('"I got it" asks whether it is sure, and then names the others to be told', async ({
  page
}) => {
  await openPlan(page, someApplications(3))
  await page.getByRole('button', { name: 'I got it' }).click()
  await page.getByRole('button', { name: 'Not all of that' }).click()
  await expect(page.getByText('Then it is not yours yet.')).toBeVisible()
  await page.getByRole('button', { name: 'I got it' }).click()
  await page.getByRole('button', { name: 'Yes, all of that' }).click()
  await expect(page.getByText('You got it, on Tuesday 24')).toBeVisible()
  // They spoke of Monday 30 November, but only as a hint.
  await expect(page.locator('.plan').getByText('Ask for your first day').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Put (it|my first day) in my/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Tell your other applications' }).click()
  const others = page.getByRole('checkbox', { name: /I have told them and withdrawn/ })
  await expect(others).toHaveCount(2)
  await others.first().click()
  await expect(others).toHaveCount(1)
})

test('what ended by mistake goes on', async ({ page }) => {
  await openPlan(page, someApplications(1))
  await page.locator('.application-part').getByRole('button', { name: 'I withdrew' }).click()
  await page.getByRole('button', { name: 'Yes, I have told them' }).click()
  await expect(page.getByText('You withdrew on Tuesday 24')).toBeVisible()
  await page.getByRole('button', { name: 'That was a mistake' }).click()
  await expect(page.locator('.plan').getByText('No further call.')).toBeVisible()
})

test('what was put away can be brought back, or deleted after one more question', async ({
  page
}) => {
  const record = { ...someApplications(0), applications: [waiting, putAway], current: waiting.id }
  await openToday(page, record)
  await page.getByText('Put away (1)').click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'No, keep' }).click()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByText('Put away (1)')).toHaveCount(0)
  await expect(board(page).getByRole('link', { name: 'City Library' })).toBeVisible()
})

test('another application begins with the first question, and the first stays as it was', async ({
  page
}) => {
  await openToday(page, someApplications(1))
  await page.getByRole('link', { name: 'Start another application' }).click()
  await expect(page.getByRole('radio').first()).not.toBeChecked()
  const ids = await page.evaluate(() => {
    const kept: { applications: { id: string }[] } = JSON.parse(
      localStorage.getItem('call-once') ?? '{}'
    )
    return kept.applications.map(({ id }) => id)
  })
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe('a1-nurse')
})

test('without a plan the list says so, and leads to the questions and to what brings plans back', async ({
  page
}) => {
  await page.goto('/today/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No plans on this device/)
  await expect(page.getByRole('link', { name: 'Answer the questions' })).toBeVisible()
  await page.getByRole('link', { name: 'Bring a plan back' }).click()
  await expect(page.getByRole('button', { name: 'Open a saved file' })).toBeVisible()
})

test('the list fits 320 pixels and holds no barrier that can be found by rules', async ({
  page,
  axe
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openToday(page, someApplications(12))
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(surplus).toBeLessThanOrEqual(0)
  expect((await axe().analyze()).violations).toEqual([])
})
