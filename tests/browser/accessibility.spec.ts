/** Every page, by day and by night, without a fault that a machine can find. */
import { expect, test } from './support/fixtures.ts'
import { sitePages } from './support/site-pages.ts'

for (const address of sitePages()) {
  test(`${address} has no accessibility fault in light or dark`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(address)
    expect(faults(await axe().analyze()), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(faults(await axe().analyze()), 'dark').toEqual([])
  })
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

function faults({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`)
  )
}
