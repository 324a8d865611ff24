/** What the built site answers to a browser: its headers, its own 404 page, and the policy at work. */
import { expect, test } from './support/fixtures.ts'

test.describe('an address that does not exist', () => {
  test.use({ allowedProblems: /status of 404 .*\/no-such-page\// })

  test('is answered with a page of ours that has a heading and a way on', async ({ page }) => {
    const response = await page.goto('/no-such-page/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
})

test('no other site may show ours in a frame, or read it', async ({ page }) => {
  const response = await page.goto('/')
  const headers = response?.headers() ?? {}
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['referrer-policy']).toBe('no-referrer')
})

test.describe('text that pretends to be HTML', () => {
  test.use({ allowedProblems: /policy violation: require-trusted-types-for|TrustedHTML/ })

  test('is refused by the browser itself', async ({ page }) => {
    await page.goto('/')
    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>written</p>'
        return 'written'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'another error'
      }
    })
    expect(outcome).toBe('refused')
  })
})
