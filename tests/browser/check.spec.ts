/** The check in a real browser: the nurse's story, the keyboard, back and forward, and what can go wrong. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { fillStorage } from './support/stored-keys.ts'

const storageKey = 'call-once'

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00-05:00') })
})

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

async function open(page: Page) {
  await page.goto('/check/')
  await expect(page.locator('.questionnaire')).toHaveAttribute('data-state', 'ready')
}

/** Goes on, and waits until the next page stands. */
async function next(page: Page, title: string) {
  await page.clock.runFor(500)
  await page.getByRole('button', { name: /^(Next|See my answers|See the answer)$/ }).click()
  await expect(heading(page)).toContainText(title)
}

async function typeDay(page: Page, field: string, day: string, month: string) {
  await page.locator(`[name="${field}-day"]`).fill(day)
  await page.locator(`[name="${field}-month"]`).fill(month)
}

async function tellTheNurse(page: Page) {
  await page.getByText('They made an offer, or spoke as if I had the job').click()
  await next(page, 'How far did they go?')
  await page.getByText('They spoke as if the job were mine').click()
  await page.getByLabel('When was that?').selectOption('another')
  await typeDay(page, 'offer-date', '16', '11')
  await page.getByLabel('Who said or wrote it?').selectOption('manager')
  await page.getByLabel('Which first day did they name?').selectOption('another')
  await typeDay(page, 'offer-start', '30', '11')
  await next(page, 'What did they say')
  await page.getByText('“Soon”, no day').click()
  await page.getByLabel('Who is to be in touch with you?').selectOption('hr')
  await next(page, 'Have you been in touch since?')
  await page.getByText('Yes, thanks included').click()
  await addContact(page, 0, 'hr', 'spoke')
  await page.getByRole('button', { name: 'Add another contact' }).click()
  await addContact(page, 1, 'manager', 'voicemail')
  await next(page, 'Has anything else happened?')
  await page.getByText('None of these').click()
  await page.getByLabel('Have you turned down others').selectOption('two')
  await next(page, 'Where is the job?')
  await page.getByLabel('Country').selectOption('US')
  await page.getByLabel('What kind of place').selectOption('hospital')
  await next(page, 'Your answers')
}

async function addContact(page: Page, row: number, to: string, how: string) {
  await page.getByLabel('When?').nth(row).selectOption('2026-11-23')
  await page.getByLabel('To whom?').nth(row).selectOption(to)
  await page.getByLabel('How?').nth(row).selectOption(how)
  await page.getByLabel('What for?').nth(row).selectOption('chase')
}

test('the nurse gets her answer: no, one last note on 1 December, and 8 December is the end', async ({
  page,
  axe
}) => {
  await open(page)
  await tellTheNurse(page)
  await next(page, 'Should I call again?')
  expect(page.url(), 'the address holds no answer').toMatch(/\/check\/$/)
  await expect(heading(page)).toContainText('No.')
  await expect(page.locator('.result-day').nth(1)).toContainText('Tuesday 1 December 2026')
  await expect(page.locator('.result-day').last()).toContainText('Tuesday 8 December 2026')
  await expect(page.getByRole('link', { name: 'See the plan' })).toHaveAttribute(
    'href',
    /\/plan\/$/
  )
  expect((await axe().analyze()).violations).toEqual([])
})

test('a question passes axe, also with a mistake shown and a date to type', async ({
  page,
  axe
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Choose one.')).toBeVisible()
  expect((await axe().analyze()).violations).toEqual([])
  await page.getByText('I withdrew').click()
  await next(page, 'When did you withdraw?')
  await page.getByText('Another day').click()
  expect((await axe().analyze()).violations).toEqual([])
})

test('the keyboard alone is enough', async ({ page }) => {
  await open(page)
  await page.getByRole('radio').first().focus()
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('I withdrew')).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toHaveText('When did you withdraw?')
})

test('F59: the browser’s back and forward lead through the questions, and reload stays', async ({
  page
}) => {
  await open(page)
  await page.getByText('I withdrew').click()
  await next(page, 'When did you withdraw?')
  await page.goBack()
  await expect(heading(page)).toHaveText('Where do things stand?')
  await expect(page.getByLabel('I withdrew')).toBeChecked()
  await page.goForward()
  await expect(heading(page)).toHaveText('When did you withdraw?')
  await page.reload()
  await expect(heading(page)).toHaveText('When did you withdraw?')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(heading(page)).toHaveText('Where do things stand?')
})

test('F58: twenty presses of Next go one question further', async ({ page }) => {
  await open(page)
  await page.getByText('I had an interview and I am waiting').click()
  await page.clock.runFor(500)
  await page.evaluate(() => {
    for (let press = 0; press < 20; press += 1) {
      document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click()
    }
  })
  await expect(heading(page)).toHaveText('When was your last interview?')
})

test('F01: a damaged record is kept aside, and the check can be used', async ({ page }) => {
  await page.addInitScript((key) => {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"v":1,"appl')
  }, storageKey)
  await open(page)
  await expect(page.getByText('could not be read')).toBeVisible()
  await page.getByText('I withdrew').click()
  const copies = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('call-once.bad.'))
  )
  expect(copies.map(([, text]) => text)).toEqual(['{"v":1,"appl'])
})

test('F13: with the storage really full the click counts, and it is said to be not saved', async ({
  page
}) => {
  await open(page)
  await page.evaluate(fillStorage, 0)
  await page.getByText('I withdrew').click()
  await expect(page.getByText(/^Not saved/)).toBeVisible()
  await next(page, 'When did you withdraw?')
})

test('F15: with storage denied it is said before the first question, and all works', async ({
  page
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  })
  await open(page)
  await expect(page.getByText('does not keep anything')).toBeVisible()
  await page.getByText('I withdrew').click()
  await next(page, 'When did you withdraw?')
})

test('F27: two tabs that answer different questions keep both answers', async ({
  page,
  context
}) => {
  await open(page)
  await page.getByText('I withdrew').click()
  const other = await context.newPage()
  await other.clock.install({ time: new Date('2026-11-24T10:00:00-05:00') })
  await open(other)
  await other.getByText('Yesterday').click()
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), storageKey))
    .toContain('2026-11-23')
  await next(page, 'When did you withdraw?')
  await expect(page.getByLabel('Yesterday')).toBeChecked()
})

test('F54: a translator that rewrites every text does not break the check', async ({ page }) => {
  await open(page)
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      for (const text of texts) {
        if (text.parentElement?.closest('script, option') !== null) continue
        const font = document.createElement('font')
        text.parentNode?.replaceChild(font, text)
        font.append(text)
      }
    })
  await translate()
  await page.getByText('I withdrew').click()
  await next(page, 'When did you withdraw?')
  await translate()
  await page.getByText('Yesterday').click()
  await next(page, 'Your answers')
  await translate()
  await next(page, 'Should I call again?')
})

test('nothing is wider than a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page)
  await tellTheNurse(page)
  await next(page, 'Should I call again?')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('F43: the page says what the check asks, and where the same advice can be read', async ({
    page
  }) => {
    await page.goto('/check/')
    await expect(page.getByText('It asks where things stand')).toBeVisible()
    await expect(page.getByRole('link', { name: 'All articles' })).toBeVisible()
    await expect(page.locator('.questionnaire')).toBeHidden()
  })
})
