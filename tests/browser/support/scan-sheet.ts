/** Scans the square of the printed page, as a telephone would: from a picture of the whole sheet. */

import { expect, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** A4 in pixels, seen at twice the size: some 190 dots to the inch. */
const paper = { width: 794, height: 1123 }

/** What the square on the sheet says. The page is left as it was. */
export async function scanSheet(page: Page): Promise<string | undefined> {
  await expect(page.locator('.sheet-square')).toBeAttached()
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(paper)
  const picture = PNG.sync.read(await page.screenshot({ fullPage: true, scale: 'device' }))
  await page.emulateMedia({ media: 'screen' })
  if (before !== null) await page.setViewportSize(before)
  const pixels = new Uint8ClampedArray(picture.data)
  return jsQR(pixels, picture.width, picture.height)?.data
}
