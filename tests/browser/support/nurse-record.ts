/** The nurse's plan as it lies in the storage on the day of her check, and a page opened on that day. */
import type { Page } from '@playwright/test'

export const nurseDay = '2026-11-24'

export const nurseRecord = {
  v: 2,
  revision: 1,
  applications: [
    {
      id: 'a1-nurse',
      answers: {
        stage: { stage: 'offered' },
        offer: { how: 'hint', date: '2026-11-16', from: 'manager', start: '2026-11-30' },
        said: { time: 'soon', through: 'hr' },
        contacts: {
          did: 'some',
          rows: [
            { day: '2026-11-23', to: 'hr', how: 'spoke', why: 'chase' },
            { day: '2026-11-23', to: 'manager', how: 'voicemail', why: 'chase' }
          ]
        },
        also: { more: ['none'], turnedDown: 'two' },
        place: { country: 'US', sector: 'hospital' }
      },
      log: [],
      ticks: {},
      createdOn: nurseDay,
      names: { manager: 'the director' }
    }
  ],
  current: 'a1-nurse'
} as const

/** Stores the record once, so that what the page saves later survives a reload. */
export async function storeOnce(page: Page, record: unknown): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('call-once') === null) localStorage.setItem('call-once', text)
  }, JSON.stringify(record))
}

/** The page in the morning of the nurse's day, once it shows what the record holds. */
async function openOn(page: Page, path: string, record: unknown, shown: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${nurseDay}T10:00:00`))
  await storeOnce(page, record)
  await page.goto(path)
  await page.locator(shown).waitFor()
}

export const openPlan = (page: Page, record: unknown) => openOn(page, '/plan/', record, '.plan')
export const openToday = (page: Page, record: unknown) =>
  openOn(page, '/today/', record, '.today-rest')
