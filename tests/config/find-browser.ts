/**
 * Which Chromium the browser tests drive, on a machine where perhaps none is installed.
 *
 * In order: CHROMIUM_PATH, an installed Chromium or Chrome, the one inside @sparticuz/chromium (Linux on x64),
 * Playwright's own. FORCE_PACKAGED_CHROMIUM=1 passes over the first two.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { unpackChromium } from './unpack-chromium.ts'

export interface Browser {
  readonly name: string
  /** Without a path Playwright takes its own. */
  readonly executablePath?: string
  readonly environment: Readonly<Record<string, string>>
  readonly switches: readonly string[]
}

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome'
]
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
]

export async function findBrowser(): Promise<Browser> {
  const installed = forcesPackaged() ? undefined : installedBrowser()
  if (installed !== undefined) return browserAt(installed, {})
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { name: "Playwright's own", environment: {}, switches: rootSwitches() }
  }
  const packaged = await unpackChromium()
  return browserAt(packaged.executablePath, packaged.environment)
}

function browserAt(path: string, environment: Readonly<Record<string, string>>): Browser {
  return { name: path, executablePath: path, environment, switches: rootSwitches() }
}

function forcesPackaged(): boolean {
  return process.env.FORCE_PACKAGED_CHROMIUM === '1'
}

function installedBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return named
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...onPath, ...macPrograms].find((path) => existsSync(path))
}

/** Chromium refuses its sandbox to root, and containers run as root. */
function rootSwitches(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
