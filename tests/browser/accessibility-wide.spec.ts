/** One page of each kind on a desk: the pages of one kind differ in their words, which a phone has shown. */
import { expectNoAxeFaults } from './support/expect-no-axe-faults.ts'
import { test } from './support/fixtures.ts'
import { onePageOfEachKind } from './support/site-pages.ts'

for (const address of onePageOfEachKind()) {
  test(`${address} has no accessibility fault on a wide screen`, async ({ page, axe }) => {
    await expectNoAxeFaults(page, axe, address)
  })
}
