/** The built site in a real browser, on a phone and on a desk. The browser is found before the first test starts. */
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { cacheFolder, topFolder } from './paths.ts'

const port = Number(process.env.TEST_PORT ?? 4599)
const browser = await findBrowser()
const inherited = Object.entries(process.env).filter(
  (entry): entry is [string, string] => entry[1] !== undefined
)

export default defineConfig({
  testDir: join(topFolder, 'tests', 'browser'),
  testMatch: '**/*.spec.ts',
  outputDir: join(cacheFolder, 'browser'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  globalTimeout: 45 * 60_000,
  reporter: [['dot'], ['json', { outputFile: join(cacheFolder, 'browser.json') }]],
  webServer: {
    command: 'node src/build/serve.ts',
    cwd: topFolder,
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    trace: 'off',
    launchOptions: {
      args: [...browser.switches],
      env: { ...Object.fromEntries(inherited), ...browser.environment },
      ...(browser.executablePath === undefined ? {} : { executablePath: browser.executablePath })
    }
  },
  projects: [
    {
      name: 'phone',
      testIgnore: '**/accessibility-wide.spec.ts',
      use: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true }
    },
    {
      name: 'desktop',
      testIgnore: '**/accessibility.spec.ts',
      use: { viewport: { width: 1280, height: 900 } }
    }
  ]
})
