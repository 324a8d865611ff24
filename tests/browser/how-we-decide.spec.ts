/** The page of the rules, as a reader finds it: without script, on a phone, on paper. */
import { expect, test } from './support/fixtures.ts'

const address = '/how-we-decide/'

test('the page needs no script', async ({ page }) => {
  await page.goto(address)
  await expect(page.locator('script')).toHaveCount(0)
})

test('the page is reached from the head of every page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByText('How we decide').click()
  await expect(page.getByRole('heading', { level: 1, name: 'How we decide' })).toBeVisible()
})

for (const width of [320, 360, 1280]) {
  test(`nothing has to be scrolled sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    const over = await page.evaluate(() => {
      for (const more of document.querySelectorAll('details')) more.open = true
      return document.documentElement.scrollWidth - window.innerWidth
    })
    expect(over).toBeLessThanOrEqual(0)
  })
}

test('the proof counts no hole, no overlap and no rule that is never used', async ({ page }) => {
  await page.goto(address)
  const proof = page.getByRole('region', { name: 'The proof' })
  for (const fault of ['holes', 'overlaps', 'rules that are never used']) {
    const row = proof.getByRole('listitem').filter({ hasText: fault })
    await expect(row.locator('b')).toHaveText('0')
  }
})

test('every rule of the first table leads to the table that it names', async ({ page }) => {
  await page.goto(address)
  const links = page.locator('#table-phase').getByRole('link', { name: /^Go on to/ })
  expect(await links.count()).toBeGreaterThan(0)
  for (const link of await links.all()) {
    const target = page.locator((await link.getAttribute('href')) ?? '#nowhere')
    const title = /“(.*)”/.exec((await link.textContent()) ?? '')?.[1] ?? ''
    await expect(target.getByRole('heading', { level: 3 })).toHaveText(title)
  }
})

test('what a rule rests on can be opened without script, and is open on paper', async ({
  page
}) => {
  await page.goto(address)
  const rule = page.locator('#waiting-7')
  const statement = rule.getByText('named e‑mail three times')
  await expect(statement).not.toBeVisible()
  await rule.getByText('What it rests on').click()
  await expect(statement).toBeVisible()
  await page.reload()
  await page.emulateMedia({ media: 'print' })
  expect((await statement.boundingBox())?.height).toBeGreaterThan(0)
})

test('no number of the page is left to be filled in', async ({ page }) => {
  await page.goto(address)
  await expect(page.getByRole('main')).not.toContainText(/[{}]|____|undefined|NaN/)
})
