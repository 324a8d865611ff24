/**
 * Unpacks the Chromium that comes inside an npm package, once, with the system libraries that a bare machine lacks.
 *
 * The package takes a half-unpacked file for a whole one. So it gets a folder of its own, and a mark when all is done.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'
import { cacheFolder } from './paths.ts'

export interface UnpackedChromium {
  readonly executablePath: string
  readonly environment: Readonly<Record<string, string>>
}

const folder = join(cacheFolder, 'chromium')
const mark = join(folder, 'complete')
const fonts = join(folder, 'fonts')
const packageEntry = createRequire(import.meta.url).resolve('@sparticuz/chromium')

export async function unpackChromium(): Promise<UnpackedChromium> {
  if (!existsSync(mark)) await unpack()
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? '']
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      FONTCONFIG_PATH: fonts,
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(':')
    }
  }
}

async function unpack(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await chromium.executablePath()
    await inflate(join(dirname(packageEntry), '..', 'bin', 'al2023.tar.br'))
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
  writeFileSync(join(fonts, 'fonts.conf'), fontSettings)
  writeFileSync(mark, '')
}

/** The package's own settings name folders of the place it was made for; without a font no text has a height. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
