/** The nurse's plan goes into a calendar: with the days of the page, and later without what is gone. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readCalendarFile } from '../domain/calendar-file/read-calendar.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'

const put = 'Put it in my calendar'

test('F42: the file has the days that the page shows, all of them whole days', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const { name, events } = await putInCalendar(page, put)
  const shown = page.locator(
    '.plan-main :is(.date-block, .line-day, time)[datetime], .plan-main time'
  )
  const days = new Set(
    await shown.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  )
  expect(name).toBe('call-once-2026-11-24.ics')
  expect(events.length).toBeGreaterThan(2)
  expect(events.filter(({ start, isAllDay }) => !isAllDay || !days.has(start))).toEqual([])
  expect(events.map(({ title }) => title)).toContain('Call Once: let it go')
  expect(events[0]?.description).toContain('/plan/#p=')
  await expect(page.getByText(/The file with \d entries is made/)).toBeVisible()
})

test('names stand in the calendar only where they are wanted', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const neutral = await putInCalendar(page, put)
  expect(JSON.stringify(neutral.events)).not.toContain('the director')
  await page.getByRole('checkbox', { name: 'Show names in the calendar' }).check()
  const named = await putInCalendar(page, put)
  expect(named.events.map(({ title }) => title)).toContain(
    'Call Once: one last e‑mail (the director)'
  )
  expect(named.events[0]?.sequence).toBeGreaterThan(neutral.events[0]?.sequence ?? Infinity)
})

test('what is gone is cancelled under the same name, and the page says what to look for', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  const before = await putInCalendar(page, put)
  await page.getByRole('checkbox', { name: /Done: One last e.mail/ }).click()
  await expect(page.getByText(/Your plan has moved since/)).toBeVisible()
  const after = await putInCalendar(page, put)
  const gone = after.events.filter(({ status }) => status === 'CANCELLED')
  expect(gone.map(({ title }) => title)).toEqual(['Call Once: one last e‑mail'])
  const sent = before.events.find(({ uid }) => uid === gone[0]?.uid)
  expect(sent?.start).toBe(gone[0]?.start)
  expect(gone[0]?.sequence).toBeGreaterThan(sent?.sequence ?? Infinity)
  await expectOldEntry(page)
  await page.reload()
  await expectOldEntry(page)
  await page.getByRole('button', { name: 'They are gone' }).click()
  await expect(page.getByText('Look for these in your calendar')).toHaveCount(0)
})

test('all plans go into one file, those that were put away without anything to do', async ({
  page
}) => {
  const [nurse] = nurseRecord.applications
  const other = { ...nurse, id: 'a2-other' }
  const away = {
    ...nurse,
    id: 'a3-away',
    archivedOn: '2026-11-23',
    exported: { 'let-go:self:0': '2026-12-01' }
  }
  await openPlan(page, { ...nurseRecord, applications: [nurse, other, away] })
  const { name, events } = await putInCalendar(page, 'Put all my plans in my calendar')
  expect(name).toBe('call-once-all-2026-11-24.ics')
  expect(new Set(events.map(({ uid }) => uid.slice(0, 7)))).toEqual(
    new Set(['a1-nurs', 'a2-othe', 'a3-away'])
  )
  const cancelled = events.filter(({ status }) => status === 'CANCELLED')
  expect(cancelled.map(({ uid }) => uid)).toEqual(['a3-away-let-go.self.0@call-once'])
})

test.describe('without a connection', () => {
  test.use({ allowedProblems: /ERR_FAILED|Failed to fetch/ })

  test('when the calendar cannot be fetched the page says so', async ({ page }) => {
    await page.route('**/words/calendar.json', (route) => route.abort())
    await openPlan(page, nurseRecord)
    await page.getByRole('button', { name: put }).click()
    await expect(page.getByText(/Load this page again when you have a connection/)).toBeVisible()
  })
})

test('the calendar’s part holds no barrier that can be found by rules', async ({ page, axe }) => {
  await openPlan(page, nurseRecord)
  await putInCalendar(page, put)
  await page.getByRole('checkbox', { name: /Done: One last e.mail/ }).click()
  await putInCalendar(page, put)
  await expectOldEntry(page)
  expect((await axe().analyze()).violations).toEqual([])
})

async function putInCalendar(page: Page, button: string) {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const download = await started
  const text = readFileSync(await download.path(), 'utf8')
  return { name: download.suggestedFilename(), events: readCalendarFile(text).events }
}

async function expectOldEntry(page: Page): Promise<void> {
  const part = page.locator('.calendar-report-old')
  await expect(part).toContainText('Look for these in your calendar')
  await expect(part.getByRole('listitem')).toContainText([
    /Tuesday 1.December.*one last e.mail/,
    /Tuesday 8.December.*let it go/
  ])
}
