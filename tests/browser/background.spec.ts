/** Behind the answer: fetched once it shows, read on a small phone, and not missed when it does not come. */
import { answersInUse } from '../../src/domain/questions/path.ts'
import { waitingStories } from '../domain/questions/waiting-stories.ts'
import { expect, test } from './support/fixtures.ts'

const storageKey = 'call-once'

const story = waitingStories.find(({ id }) => id === 'silent-out-of-politeness')
const record = JSON.stringify({
  v: 2,
  revision: 1,
  applications: [
    {
      id: 'a1',
      answers: answersInUse(story?.answers ?? {}),
      log: [],
      ticks: {},
      createdOn: '2026-11-24',
      names: {}
    }
  ],
  current: 'a1'
})

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00-05:00') })
  await page.addInitScript(([key, saved]) => localStorage.setItem(key, saved), [
    storageKey,
    record
  ] as const)
})

test('the answer says how sure it is, what it costs if it is wrong, and what others would say', async ({
  page,
  axe
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/check/')
  await expect(page.locator('.result-certainty')).toContainText(
    'Advice: do this. How sure: a survey and expert opinion.'
  )
  await expect(page.getByRole('heading', { name: 'If we are wrong' })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(6)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  expect((await axe().analyze()).violations).toEqual([])
})

test.describe('when it does not come', () => {
  test.use({ allowedProblems: /background\.json|ERR_FAILED|Failed to load resource/ })

  test('the answer stands alone', async ({ page }) => {
    await page.route('**/background.json', (route) => route.abort())
    await page.goto('/check/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('No. Write.')
    await expect(page.getByRole('link', { name: 'See the plan' })).toBeVisible()
    await expect(page.locator('.result-certainty')).toHaveCount(0)
  })
})
