/** Every page on a phone (of pages that are alike two), by day and by night, without a fault that a machine can find. */
import { expectNoAxeFaults } from './support/expect-no-axe-faults.ts'
import { test } from './support/fixtures.ts'
import { pagesToLookAt } from './support/site-pages.ts'

for (const address of pagesToLookAt()) {
  test(`${address} has no accessibility fault in light or dark`, async ({ page, axe }) => {
    await expectNoAxeFaults(page, axe, address)
  })
}
