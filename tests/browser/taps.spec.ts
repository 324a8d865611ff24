/**
 * How many taps an answer takes, counted on a phone: a click is one, a choice from a list two
 * (open it, choose), a typed figure one for each field.
 */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'

const mostTaps = 45

test.use({ viewport: { width: 360, height: 800 } })

/** A finger that counts. */
class Finger {
  taps = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async tap(words: string | RegExp) {
    await this.page.getByText(words).first().click()
    this.taps += 1
  }

  async press(name: string) {
    await this.page.getByRole('button', { name }).click()
    this.taps += 1
  }

  async choose(label: string, value: string, row = 0) {
    await this.page.getByLabel(label).nth(row).selectOption(value)
    this.taps += 2
  }

  async type(name: string, value: string) {
    await this.page.locator(`[name="${name}"]`).fill(value)
    this.taps += 1
  }

  /** Goes on to the page with this question. */
  async next(title: string) {
    await this.page.clock.runFor(500)
    await this.press('Next')
    await this.expectQuestion(title)
  }

  async last(button: string, title: string) {
    await this.page.clock.runFor(500)
    await this.press(button)
    await this.expectQuestion(title)
  }

  private async expectQuestion(title: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(title)
  }
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00-05:00') })
  await page.goto('/check/')
  await expect(page.locator('.questionnaire')).toHaveAttribute('data-state', 'ready')
})

test('the nurse has her answer after at most 45 taps', async ({ page }, { annotations }) => {
  const finger = new Finger(page)
  await finger.tap('They made an offer, or spoke as if I had the job')
  await finger.next('How far did they go?')
  await finger.tap('They spoke as if the job were mine')
  await finger.choose('When was that?', '2026-11-16')
  await finger.choose('Who said or wrote it?', 'manager')
  await finger.choose('Which first day did they name?', '2026-11-30')
  await finger.next('What did they say')
  await finger.tap('“Soon”, no day')
  await finger.choose('Who is to be in touch with you?', 'hr')
  await finger.next('Have you been in touch since?')
  await finger.tap('Yes, thanks included')
  await finger.choose('When?', '2026-11-23')
  await finger.choose('To whom?', 'hr')
  await finger.choose('How?', 'spoke')
  await finger.press('Add another contact')
  await finger.choose('When?', '2026-11-23', 1)
  await finger.choose('To whom?', 'manager', 1)
  await finger.choose('How?', 'voicemail', 1)
  await finger.next('Has anything else happened?')
  await finger.tap('None of these')
  await finger.choose('Have you turned down others', 'two')
  await finger.next('Where is the job?')
  await expect(page.getByText('Question 6, the last one')).toBeVisible()
  await expect(page.locator('.still-possible')).toContainText('Wait')
  await expect(page.locator('.still-possible')).toContainText('One last note')
  await finger.choose('Country', 'US')
  await finger.choose('What kind of place', 'hospital')
  await finger.last('See my answers', 'Your answers')
  await finger.last('See the answer', 'No.')
  await expect(page.locator('.result-panel')).toContainText('Tuesday 1 December 2026')
  await expect(page.locator('.result-day').last()).toContainText('Tuesday 8 December 2026')
  annotations.push({ type: 'taps', description: String(finger.taps) })
  expect(finger.taps).toBeLessThanOrEqual(mostTaps)
})

test('the silent man has his answer after at most 45 taps', async ({ page }, { annotations }) => {
  const finger = new Finger(page)
  await finger.tap('I had an interview and I am waiting')
  await finger.next('When was your last interview?')
  await finger.tap('Another day')
  await finger.type('interview-date-day', '3')
  await finger.type('interview-date-month', '11')
  await finger.choose('Who led it?', 'manager')
  await finger.choose('Was there an earlier interview?', 'another')
  await finger.type('interview-earlier-day', '20')
  await finger.type('interview-earlier-month', '10')
  await finger.choose('Who led the earlier one?', 'hr')
  await finger.next('What did they say')
  await finger.tap('Nothing')
  await finger.next('Have you been in touch since?')
  await finger.tap('Yes, thanks included')
  await finger.choose('When?', 'another')
  await finger.type('contacts-rows-0-day-day', '3')
  await finger.type('contacts-rows-0-day-month', '11')
  await finger.choose('To whom?', 'manager')
  await finger.choose('How?', 'email')
  await finger.choose('What for?', 'thanks')
  await finger.next('Has anything else happened?')
  await finger.tap('None of these')
  await finger.next('Where is the job?')
  await finger.choose('Country', 'US')
  await finger.choose('What kind of place', 'office')
  await finger.last('See my answers', 'Your answers')
  await finger.last('See the answer', 'No. Write.')
  await expect(page.locator('.result-panel')).toContainText('24 November 2026')
  annotations.push({ type: 'taps', description: String(finger.taps) })
  expect(finger.taps).toBeLessThanOrEqual(mostTaps)
})
