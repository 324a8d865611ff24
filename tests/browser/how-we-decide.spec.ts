/** The pages of the rules, as a reader finds them: without script, on a phone, on paper. */
import { getDocumentProxy } from 'unpdf'
import { expect, test } from './support/fixtures.ts'
import { sitePages } from './support/site-pages.ts'

const address = '/how-we-decide/'
const chart = '/how-we-decide/chart/'
const claims = '/how-we-decide/claims/'
const pages = sitePages().filter((page) => page.startsWith(address))

test('there is a page for every table, for the flow chart and for the claims', () => {
  expect(pages).toContain(chart)
  expect(pages).toContain(claims)
  expect(pages.filter((page) => page.includes('/rules/'))).toHaveLength(11)
})

for (const page of pages) {
  test(`${page} needs no script, leaves nothing to be filled in, and is never too wide`, async ({
    page: tab
  }) => {
    await tab.goto(page)
    await expect(tab.locator('script')).toHaveCount(0)
    await expect(tab.getByRole('main')).not.toContainText(/[{}]|____|undefined|NaN/)
    for (const width of [320, 360, 1280]) {
      await tab.setViewportSize({ width, height: 800 })
      const over = await tab.evaluate(() => {
        for (const more of document.querySelectorAll('details')) more.open = true
        return document.documentElement.scrollWidth - window.innerWidth
      })
      expect(over, `at ${width} pixels`).toBeLessThanOrEqual(0)
    }
  })
}

test('the first page is short enough to be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(address)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeLessThan(12_000)
})

test('the page is reached from the head of every page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByText('How we decide').click()
  await expect(page.getByRole('heading', { level: 1, name: 'How we decide' })).toBeVisible()
})

test('the proof counts no hole, no overlap and no rule that is never used', async ({ page }) => {
  await page.goto(address)
  const proof = page.getByRole('region', { name: 'The proof' })
  for (const fault of ['holes', 'overlaps', 'rules that are never used']) {
    const row = proof.getByRole('listitem').filter({ hasText: fault })
    await expect(row.locator('b')).toHaveText('0')
  }
})

test('every rule of the first table leads to the table that it names', async ({ page }) => {
  await page.goto('/how-we-decide/rules/phase/')
  const links = page.getByRole('link', { name: /^Go on to/ })
  const ways = await links.evaluateAll((found) =>
    found.map((link) => ({ href: link.getAttribute('href'), says: link.textContent ?? '' }))
  )
  expect(ways.length).toBe(9)
  for (const { href, says } of ways) {
    await page.goto(href ?? '/nowhere/')
    const title = /“(.*)”/.exec(says)?.[1] ?? ''
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
})

test('what a rule rests on can be opened without script, and is open on paper', async ({
  page
}) => {
  await page.goto('/how-we-decide/rules/waiting/')
  const rule = page.locator('#waiting-7')
  const statement = rule.getByText('named e‑mail three times')
  await expect(statement).not.toBeVisible()
  await rule.getByText('What it rests on').click()
  await expect(statement).toBeVisible()
  await page.reload()
  await page.emulateMedia({ media: 'print' })
  expect((await statement.boundingBox())?.height).toBeGreaterThan(0)
})

test('a claim names the rules that rest on it alone, and each of these rules is where it says', async ({
  page
}) => {
  await page.goto(claims)
  const claim = page.locator('#call-yes-corcodilos-2013')
  await expect(claim.getByText(/^\d+ of \d+ stories would be open again/)).toBeVisible()
  await claim.getByRole('link', { name: 'Rule waiting-1' }).click()
  await expect(page.locator('#waiting-1')).toBeInViewport()
})

for (const format of ['A4', 'Letter'] as const) {
  test(`the flow chart is two pages of ${format}, or fewer`, async ({ page }) => {
    await page.goto(chart)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
    expect(pdf.numPages).toBeLessThanOrEqual(2)
  })
}

test('every way on the flow chart leads to a number that is there, or to an answer', async ({
  page
}) => {
  await page.goto(chart)
  const steps = page.locator('.chart-step')
  const count = await steps.count()
  expect(count).toBeGreaterThan(20)
  await expect(page.locator('.chart-target')).toHaveCount(2 * count)
  const hrefs = await page
    .locator('.chart-go')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const href of new Set(hrefs)) await expect(page.locator(href)).toHaveCount(1)
})
