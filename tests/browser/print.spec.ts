/** The plan on paper: one sheet of A4 and one of Letter, from the browser's own menu. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'

const inTheText = [
  'Should I call again?',
  'No.',
  'Tue 24 Nov',
  'Write to the two interviews you turned down',
  'Keep applying',
  'Tue 1 Dec',
  'One last e-mail to the director',
  'Tue 8 Dec',
  'Let it go',
  'If they call',
  'If they say no',
  'Who said what',
  'Mon 16 Nov',
  'Mon 23 Nov',
  'Made on Tuesday 24 November 2026',
  'One call was fine.',
  'call-once.example'
]

for (const format of ['A4', 'Letter'] as const) {
  test(`the nurse's plan is one sheet of ${format}, with every day and task`, async ({ page }) => {
    await openPlan(page, nurseRecord)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
    expect(pdf.numPages).toBe(1)
    const { text } = await extractText(pdf, { mergePages: true })
    const words = plain(text)
    for (const said of inTheText) expect(words).toContain(said)
  })
}

test('a ticked box is ticked on paper, too', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await page.getByRole('checkbox', { name: 'Done: Keep applying' }).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet-box[data-ticked="true"]')).toHaveCount(1)
})

test('on paper there is the sheet and nothing else', async ({ page }) => {
  await openPlan(page, nurseRecord)
  await expect(page.locator('.sheet')).not.toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet')).toBeVisible()
  await expect(page.locator('.plan')).not.toBeVisible()
  await expect(page.getByRole('banner')).not.toBeVisible()
  await expect(page.getByRole('contentinfo').filter({ hasText: 'legal advice' })).not.toBeVisible()
})

function plain(text: string): string {
  return text.replace(/[\u2010\u2011]/g, '-').replace(/\s+/g, ' ')
}
