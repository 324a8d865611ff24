/** The search in a browser: as one types, with the keyboard alone, and fetched only when it is wanted. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'What do you want to know?' })
const results = (page: Page) => page.locator('.result-title')

function fetched(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

test('pages are found while one types, and the index comes with the first letter', async ({
  page
}) => {
  const paths = fetched(page)
  await page.goto('/search/')
  await expect(field(page)).toBeFocused()
  await page.waitForLoadState('networkidle')
  expect(paths).not.toContain('/search-index.json')
  await page.keyboard.type('calling agian')
  await expect(results(page).first()).toHaveText('I called once. May I call again?')
  expect(paths.filter((path) => path === '/search-index.json')).toHaveLength(1)
})

test('the keyboard alone leads from the field to a page, and back to the same list', async ({
  page
}) => {
  await page.goto('/search/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('references were called')
  await expect(results(page).first()).toContainText('references')
  await expect(page).toHaveURL(/#q=references/)
  await page.keyboard.press('ArrowDown')
  const links = page.locator('.search-found a')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await results(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/guide\//)
  await page.goBack()
  await expect(field(page)).toHaveValue('references were called')
  await expect(results(page).first()).toContainText('references')
})

test('the number of pages is said once the typing pauses', async ({ page }) => {
  await page.goto('/search/?q=scam')
  await expect(page.getByRole('status')).toHaveText(/\d+ (best )?pages?( found)?$/)
  await field(page).fill('qqqq zzzz')
  await expect(page.getByRole('status')).toHaveText('Nothing found for “qqqq zzzz”')
})

test('“they said soon” leads to the check with that answer filled in', async ({ page }) => {
  await page.goto('/search/?q=they%20said%20soon')
  await page.getByRole('link', { name: 'They said “soon”, and named no day' }).click()
  await expect(page).toHaveURL(/\/check\//)
  await expect(page.locator('.questionnaire[data-state="ready"]')).toBeVisible()
})

test('A30: HTML that is typed is shown as text', async ({ page }) => {
  const typed = '<b>zzzzqq</b>'
  await page.goto(`/search/?q=${encodeURIComponent(typed)}`)
  await expect(page.getByRole('status')).toHaveText(`Nothing found for “${typed}”`)
  await expect(page.locator('main b')).toHaveCount(0)
})

test('where nothing is found, topics and the check are offered', async ({ page, axe }) => {
  await page.goto('/search/?q=qqqq')
  await expect(page.getByRole('heading', { name: 'All topics' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Check your own situation' })).toBeVisible()
  expect((await axe().analyze()).violations).toEqual([])
})

test('a list of results has no fault that axe can see, and nothing wider than the page', async ({
  page,
  axe
}) => {
  await page.goto('/search/?q=they%20said%20soon%20and%20left%20a%20voicemail')
  await results(page).first().waitFor()
  expect((await axe().analyze()).violations).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect((await axe().analyze()).violations).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(overflow).toBeLessThanOrEqual(0)
})

test('an article links to the search and loads no script for it', async ({ page }) => {
  const paths = fetched(page)
  await page.goto('/guide/following-up/the-one-call/')
  await page.waitForLoadState('networkidle')
  expect(paths.filter((path) => /\.js$|search-index/.test(path))).toEqual([])
  await expect(page.locator('header a[href="/search/"]').first()).toBeAttached()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs, and leads to the list of articles', async ({ page }) => {
    await page.goto('/search/')
    await expect(page.getByText('Scripts are switched off')).toBeVisible({ timeout: 12_000 })
    await page.getByRole('link', { name: 'All articles, by topic' }).click()
    await expect(page).toHaveURL(/\/guide\/$/)
  })
})

test.describe('when the index does not come', () => {
  test.use({ allowedProblems: /Failed to load resource/ })

  test('the page says so, and another try brings it', async ({ page }) => {
    await page.route('**/search-index.json', (route) => route.abort(), { times: 1 })
    await page.goto('/search/')
    await field(page).fill('scam')
    await expect(page.getByText('The list of pages did not come')).toBeVisible()
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(results(page).first()).toContainText('scam')
  })
})
