/** The plan on paper: one sheet of A4 and one of Letter, from the browser's own menu. */
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { formatDay } from '../../src/domain/messages/format-day.ts'
import { decodePlanLink } from '../../src/storage/plan-link.ts'
import { expect, test } from './support/fixtures.ts'
import { nurseDay, nurseRecord, openPlan } from './support/nurse-record.ts'
import { scanSheet } from './support/scan-sheet.ts'
import { fillStorage } from './support/stored-keys.ts'

const inTheText = [
  'Should I call again?',
  'No.',
  'Tue 24 Nov',
  'Write to the two interviews you turned down',
  'Keep applying',
  'Tue 1 Dec',
  'One last e-mail to the director',
  'Tue 8 Dec',
  'Let it go',
  'If they call',
  'If they say no',
  'Who said what',
  'Mon 16 Nov',
  'Mon 23 Nov',
  'Made on Tuesday 24 November 2026',
  'One call was fine.'
]

for (const format of ['A4', 'Letter'] as const) {
  test(`the nurse's plan is one sheet of ${format}, with every day and task`, async ({ page }) => {
    await openPlan(page, nurseRecord)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
    expect(pdf.numPages).toBe(1)
    const { text } = await extractText(pdf, { mergePages: true })
    const words = plain(text)
    for (const said of inTheText) expect(words).toContain(said)
    expect(words).toContain(new URL(page.url()).host)
  })
}

test('a ticked box is ticked on paper, too', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet-box[data-ticked="true"]')).toHaveCount(1)
})

test('on paper there is the sheet and nothing else', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await expect(page.locator('.sheet').first()).not.toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet').first()).toBeVisible()
  await expect(page.locator('.plan')).not.toBeVisible()
  await expect(page.getByRole('banner')).not.toBeVisible()
  await expect(page.getByRole('contentinfo').filter({ hasText: 'legal advice' })).not.toBeVisible()
})

/** Forty calls to the office, each on its day: forty rows to tick off and forty to remember. */
const fortySteps = Array.from({ length: 40 }, (_, index) => ({
  id: `e${index}`,
  event: {
    kind: 'contact',
    date: new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10),
    to: 'front-desk',
    channel: 'phone',
    purpose: 'chase',
    outcome: 'spoke'
  }
}))

for (const format of ['A4', 'Letter'] as const) {
  test(`F68: forty steps lose no day on ${format}, in the dark and with all closed`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const [application] = nurseRecord.applications
    await openPlan(page, {
      ...nurseRecord,
      applications: [{ ...application, log: fortySteps }]
    })
    await expect(page.locator('.sheet-square, .sheet-foot')).not.toHaveCount(0)
    const words = await printed(page, format)
    const days = words.match(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ (Oct|Nov)/g) ?? []
    for (const { event } of fortySteps) expect(days).toContain(shortDayOf(event.date))
    expect(days.length).toBeGreaterThanOrEqual(80)
    expect(words).toContain('Made on Tuesday 24 November 2026')
    expect(words).toContain('Rules of ')
    expect(words).toContain(new URL(page.url()).host)
  })
}

test('F68: the sheet is black on white in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await openPlanUnseen(page)
  const colours = await page
    .locator('.sheet')
    .first()
    .evaluate((sheet) => ({
      ink: getComputedStyle(sheet).color,
      ground: getComputedStyle(document.documentElement).backgroundColor
    }))
  expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' })
})

test('F69: what could not be saved is printed as it stands on the screen', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.evaluate(fillStorage, 0)
  await page.getByRole('checkbox', { name: 'Done: One last e' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet-box[data-ticked="true"]')).toHaveCount(1)
  const words = await printed(page, 'A4')
  expect(words).toContain('You e-mailed the director')
})

test('F09: names of 500 letters, emoji and right-to-left stay on the paper', async ({ page }) => {
  const [application] = nurseRecord.applications
  const name = `${'Wolfeschlegelstein'.repeat(25)} 👩🏽‍⚕️ שלום`
  await openPlan(page, {
    ...nurseRecord,
    applications: [{ ...application, names: { manager: name } }]
  })
  await page.emulateMedia({ media: 'print' })
  const beyond = await page
    .locator('.sheet')
    .first()
    .evaluate((sheet) => {
      const edge = sheet.getBoundingClientRect().right + 1
      return [...sheet.querySelectorAll('p, li, td, th, h2')].filter(
        (part) =>
          part.getBoundingClientRect().right > edge || part.scrollWidth > part.clientWidth + 1
      ).length
    })
  expect(beyond).toBe(0)
  const words = await printed(page, 'A4')
  for (const said of ['Tue 24 Nov', 'Tue 1 Dec', 'Tue 8 Dec', 'Who said what', 'שלום'])
    expect(words).toContain(said)
})

test('the square on the sheet is scanned from the page, and holds no name', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const address = await scanSheet(page)
  expect(address).toContain('/plan/#p=')
  expect(new URL(address ?? '').search).toBe('')
})

test('the square holds the same plan, for a browser that knows nothing', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const read = await decodePlanLink(new URL((await scanSheet(page)) ?? '').hash)
  if (read.kind !== 'ok') throw new Error(read.problem)
  const [application] = nurseRecord.applications
  expect(read.value.isWhole).toBe(true)
  expect(read.value.application.answers).toEqual(application.answers)
  expect(read.value.application.names).toEqual({})
})

async function openPlanUnseen(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await page.addInitScript(
    (text) => localStorage.setItem('call-once', text),
    JSON.stringify(nurseRecord)
  )
  await page.goto('/plan/')
  await expect(page.locator('.sheet').first()).toBeVisible()
}

async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const { text } = await extractText(pdf, { mergePages: true })
  return plain(text)
}

function shortDayOf(date: string): string {
  return formatDay(plainDate(date), 'short').replace(/\s/g, ' ')
}

function plain(text: string): string {
  return text.replace(/[\u2010\u2011]/g, '-').replace(/\s+/g, ' ')
}
