/** Looks for accessibility faults on one page, by day and by night. */
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axeFaults } from './axe-faults.ts'
import { expect } from './fixtures.ts'

/** Only the colours are different at night: the rest has just been looked at. */
const colourRules = ['color-contrast', 'link-in-text-block']

export async function expectNoAxeFaults(
  page: Page,
  axe: () => AxeBuilder,
  address: string
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address)
  await expect(page.locator('h1').first(), 'the page has come').toBeVisible()
  expect(axeFaults(await axe().analyze()), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const colours = axe().options({ runOnly: colourRules })
  expect(axeFaults(await colours.analyze()), 'dark').toEqual([])
}
