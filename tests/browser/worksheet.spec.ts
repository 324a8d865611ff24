/** The blank worksheet: one page of paper that says all it must, without a script. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from './support/fixtures.ts'

const inTheText = [
  'Should I call again?',
  'Who said what',
  'The rule in five lines',
  '7 business days',
  'My days',
  'Let it go',
  'My messages and calls',
  'The one call',
  'call-once.example/check/',
  'Rules of '
]

for (const format of ['A4', 'Letter'] as const) {
  test(`the blank worksheet is one page of ${format}, with all its parts`, async ({ page }) => {
    await page.goto('/worksheet/')
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
    expect(pdf.numPages).toBe(1)
    const { text } = await extractText(pdf, { mergePages: true })
    const words = text.replace(/[\u2010\u2011]/g, '-').replace(/\s+/g, ' ')
    for (const said of inTheText) expect(words).toContain(said)
    expect(words).not.toMatch(/[{}]/)
  })
}

test('the blank worksheet needs no script', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/worksheet/')
  expect(scripts).toEqual([])
})
