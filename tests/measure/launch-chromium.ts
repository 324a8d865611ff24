/** Starts the browser of the tests for a measurement. Whoever starts it closes it. */
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../config/find-browser.ts'

export async function launchChromium(): Promise<Browser> {
  const { executablePath, environment, switches } = await findBrowser()
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined
  )
  return chromium.launch({
    args: [...switches],
    env: { ...Object.fromEntries(inherited), ...environment },
    ...(executablePath === undefined ? {} : { executablePath })
  })
}
