/**
 * What every browser test starts from: a page on which nothing may go wrong unseen.
 *
 * A policy violation, an error on the console, an exception or a request to another origin fails the test that it happens in.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base } from '@playwright/test'

export { expect } from '@playwright/test'

interface Fixtures {
  /** What a test provokes on purpose, for instance `/status of 404/` for an unknown address. */
  readonly allowedProblems: RegExp
  /** All that went wrong so far, in words. */
  readonly problems: readonly string[]
  /** Axe on the page as it stands, with the rules of WCAG 2.2 and good practice. */
  readonly axe: () => AxeBuilder
}

export const test = base.extend<Fixtures>({
  allowedProblems: [/(?!)/, { option: true }],
  problems: [
    async ({ context, baseURL, allowedProblems }, use) => {
      const seen: string[] = []
      await watch(context, new URL(baseURL ?? 'http://127.0.0.1').origin, seen)
      await use(seen)
      const unexpected = seen.filter((line) => !allowedProblems.test(line))
      base.expect(unexpected, 'nothing goes wrong on the page').toEqual([])
    },
    { auto: true }
  ],
  axe: async ({ page }, use) => {
    await use(() =>
      new AxeBuilder({ page }).withTags([
        'wcag2a',
        'wcag2aa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
        'best-practice'
      ])
    )
  }
})

async function watch(context: BrowserContext, origin: string, seen: string[]): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`
      )
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error')
      seen.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => seen.push(`exception: ${error.error().message}`))
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (/^https?:$/.test(protocol) && asked !== origin) seen.push(`off origin: ${request.url()}`)
  })
}
