/** What lies in the storage of the site: put there before a page opens, read back, filled to the brim. */
import type { Locator, Page } from '@playwright/test'
import { nurseDay } from './nurse-record.ts'

/** A page of the site that reads nothing from the storage. */
const quietPage = '/privacy/'

/** Puts the entries into the storage as another program would, and then opens the page. */
export async function openWith(
  page: Page,
  address: string,
  entries: Readonly<Record<string, string>>
): Promise<void> {
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await page.goto(quietPage)
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text)
  }, entries)
  await page.goto(address)
}

/** All that lies there, also under names that `Object.keys` leaves out, such as `length`. */
export function allKeys(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place))
    return Object.fromEntries(keys.map((key) => [key ?? '', localStorage.getItem(key ?? '') ?? '']))
  })
}

/** The bytes that were set aside because they could not be read. */
export async function setAsideCopies(page: Page): Promise<readonly string[]> {
  const all = Object.entries(await allKeys(page))
  return all.filter(([key]) => /^call-once\.bad\.\d+$/.test(key)).map(([, text]) => text)
}

export function statusOf(page: Page): Locator {
  return page.locator('.status-line')
}

/** Really fills the storage, and then leaves the given number of letters free. Runs in the page. */
export function fillStorage(free: number): void {
  let text = ''
  for (let step = 4_000_000; step > 0; step = Math.floor(step / 2)) {
    try {
      for (;;) {
        localStorage.setItem('filler', text + 'x'.repeat(step))
        text += 'x'.repeat(step)
      }
    } catch {
      // Too much: the next step is half as long.
    }
  }
  localStorage.setItem('filler', text.slice(0, text.length - free))
}
