/** Every page, by day and by night, without a fault that a machine can find. */
import { axeFaults } from './support/axe-faults.ts'
import { expect, test } from './support/fixtures.ts'
import { sitePages } from './support/site-pages.ts'

for (const address of sitePages()) {
  test(`${address} has no accessibility fault in light or dark`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(address)
    expect(axeFaults(await axe().analyze()), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    // Only the colours are different at night: the rest has just been looked at.
    const colours = axe().options({ runOnly: ['color-contrast', 'link-in-text-block'] })
    expect(axeFaults(await colours.analyze()), 'dark').toEqual([])
  })
}
