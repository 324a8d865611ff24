/** The words of a task in a browser: chosen, filled, changed, kept, and taken out by whatever way the browser allows. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { nurseRecord, openPlan } from './support/nurse-record.ts'

const lastNote = 'One last e\u2011mail to the director'
const reopen = 'Write to the two interviews you turned down'

/** Opens the words of one task, and gives back its row: by its place, since a name changes its title. */
async function openWords(page: Page, title: string) {
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  const titles = await page.locator('.task-row h3').allTextContents()
  const row = page.locator('.task-row').nth(titles.indexOf(title))
  await row.getByText('The words', { exact: true }).click()
  await expect(row.getByRole('textbox').first()).toBeVisible()
  return row
}

test('the words come when they are opened: not in the page, and once only', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openPlan(page, nurseRecord)
  expect(await (await page.request.get('/plan/')).text()).not.toContain('Dear')
  await openWords(page, lastNote)
  await openWords(page, reopen)
  expect(asked.filter((path) => path === '/messages.json')).toHaveLength(1)
})

test('a message can be an e-mail or a letter, plain or formal, and stays as chosen', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  const row = await openWords(page, lastNote)
  const box = row.getByLabel('Your e\u2011mail')
  await expect(box).toHaveValue(/^Dear ____,\n\nThank you again for the interview/)
  await expect(row.getByRole('radio', { name: 'Call' })).toHaveCount(0)
  await row.getByText('Formal').click()
  await expect(box).toHaveValue(/Yours sincerely,\n____$/)
  await row.getByText('Letter', { exact: true }).click()
  await expect(row.getByLabel('Your letter')).toHaveValue(/Tuesday 1 December 2026/)
  await page.reload()
  const again = await openWords(page, lastNote)
  await expect(again.getByLabel('Your e\u2011mail')).toHaveValue(/Yours sincerely/)
})

test('A04, A12: names are typed once, stand in the draft once and as typed, and stay here', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  const row = await openWords(page, lastNote)
  await row.getByText('Fill in the names once').click()
  await row.getByLabel('To whom, as in “Ms Rossi”').fill("$& {day} $1 $' \u202ERossi")
  await row.getByLabel('Your name').fill('Amina `$&` Diallo')
  await row.getByLabel('Your phone number').fill('555 0100')
  await row.getByLabel('Your phone number').blur()
  const box = row.getByLabel('Your e\u2011mail')
  await expect(box).toHaveValue(/Kind regards,\nAmina `\$&` Diallo\n555 0100$/)
  expect((await box.inputValue()).split("Dear $& {day} $1 $' Rossi,")).toHaveLength(2)
  expect(page.url()).not.toContain('Diallo')
})

test('a change is checked while it is made, kept, and can be taken back', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const row = await openWords(page, lastNote)
  const box = row.getByLabel('Your e\u2011mail')
  await box.fill('Thank you for the interview. You can reach me here.')
  await expect(row.getByText('Checked: short')).toBeVisible()
  await box.fill('Just checking in. You promised to call. Why have you not? When will you?')
  await expect(row.getByText('“just checking in” says nothing yet.')).toBeVisible()
  await expect(row.getByText('“you promised” can sound like a reproach.')).toBeVisible()
  await expect(row.getByText('It asks something.')).toBeVisible()
  await expect(row.getByText('Checked: short')).toHaveCount(0)
  await box.blur()
  await page.reload()
  const again = await openWords(page, lastNote)
  await expect(again.getByLabel('Your e\u2011mail')).toHaveValue(/^Just checking in/)
  await again.getByRole('button', { name: 'Back to our words' }).click()
  await expect(again.getByLabel('Your e\u2011mail')).toHaveValue(/^Dear ____/)
})

test('what was typed last is kept, even when the page is closed while typing', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const row = await openWords(page, lastNote)
  await row.getByLabel('Your e\u2011mail').fill('Dear Ms Rossi,')
  await page.reload()
  const again = await openWords(page, lastNote)
  await expect(again.getByLabel('Your e\u2011mail')).toHaveValue('Dear Ms Rossi,')
})

test('there is a note for each interview that was turned down, with its own names', async ({
  page
}) => {
  await openPlan(page, nurseRecord)
  const row = await openWords(page, reopen)
  await row.getByText('Fill in the names once').click()
  await row.getByLabel('The employer').fill('Saint Mary')
  await row.getByLabel('The position').fill('night nurse')
  await row.getByLabel('The position').blur()
  await expect(row.getByLabel('Your e\u2011mail')).toHaveValue(/position of night nurse/)
  await row.getByText('The second').click()
  await expect(row.getByLabel('Your e\u2011mail')).toHaveValue(/position of ____/)
  await row.getByText('Saint Mary').click()
  await expect(row.getByLabel('Your e\u2011mail')).toHaveValue(/position of night nurse/)
  await row.getByText('Call', { exact: true }).click()
  await expect(row.getByLabel('At the voicemail')).toHaveValue(/night nurse/)
})

test('A08: the mail program gets subject and words and nobody’s address', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const row = await openWords(page, lastNote)
  const box = row.getByLabel('Your e\u2011mail')
  await box.fill('One%0d%0abcc:x@example.com&bcc=y?cc=z#')
  const mail = row.getByRole('link', { name: 'Open in your mail program' })
  const address = new URL((await mail.getAttribute('href')) ?? '')
  expect(address.pathname).toBe('')
  expect([...address.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(address.searchParams.get('body')).toBe('One%0d%0abcc:x@example.com&bcc=y?cc=z#')
  await box.fill('a'.repeat(2100))
  await expect(mail).toHaveCount(0)
  await expect(row.getByText('This is too long for your mail program')).toBeVisible()
})

test('F57: where copying is denied, the words are marked to be copied by hand', async ({
  page
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }
    })
  })
  await openPlan(page, nurseRecord)
  const row = await openWords(page, lastNote)
  await row.getByRole('button', { name: 'Copy' }).click()
  await expect(row.getByText('Your browser does not let us copy.')).toBeVisible()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('Dear')
})

test('F57: without a way to share none is offered; one that fails names the next', async ({
  page
}) => {
  await page.addInitScript(() => {
    const share = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    const isAsked = location.search === '?share'
    Object.defineProperty(navigator, 'share', { value: isAsked ? share : undefined })
  })
  await openPlan(page, nurseRecord)
  const without = await openWords(page, lastNote)
  await expect(without.getByRole('button', { name: 'Copy' })).toBeVisible()
  await expect(without.getByRole('button', { name: 'Share' })).toHaveCount(0)
  await page.goto('/plan/?share')
  const row = await openWords(page, lastNote)
  await row.getByRole('button', { name: 'Share' }).click()
  await expect(row.getByText('Your device did not share it. Copy it instead.')).toBeVisible()
})

test('the printed sheet has the words as the user changed them', async ({ page }) => {
  await openPlan(page, nurseRecord)
  const row = await openWords(page, lastNote)
  await row.getByLabel('Your e\u2011mail').fill('Dear Ms Rossi, my own words.')
  await row.getByLabel('Your e\u2011mail').blur()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet').getByText('Dear Ms Rossi, my own words.')).toBeVisible()
})

test.describe('without a connection', () => {
  test.use({ allowedProblems: /Failed to load resource|ERR_|net::/ })

  test('the page says that the words did not arrive, and takes them once they do', async ({
    page
  }) => {
    await page.route('**/words/messages.json', (route) => route.abort())
    await openPlan(page, nurseRecord)
    const words = page.getByText('The words', { exact: true }).first()
    await words.click()
    await expect(page.getByText('The words did not arrive.')).toBeVisible()
    await page.unroute('**/words/messages.json')
    await words.click()
    await words.click()
    await expect(page.getByRole('textbox').first()).toBeVisible()
  })
})

test('the opened words hold no barrier, and fit into 320 pixels', async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openPlan(page, nurseRecord)
  const row = await openWords(page, reopen)
  await row.getByText('Fill in the names once').click()
  await row.getByText('Call', { exact: true }).click()
  expect((await axe().analyze()).violations).toEqual([])
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(surplus).toBeLessThanOrEqual(0)
})
