/** Words that are explained become links where they first stand in running text, and nowhere else. */
import { expect, test } from 'vitest'
import type { Term } from '../../src/knowledge/glossary.ts'
import { linkTerms } from '../../src/knowledge/link-terms.ts'

const term = (id: string, ...forms: readonly string[]): Term => ({
  id,
  term: id,
  forms,
  says: '',
  claims: []
})
const terms = [
  term('business-day', 'business day'),
  term('offer', 'offer'),
  term('written-offer', 'written offer'),
  term('thanks', 'thank-you')
]
const linked = (html: string) => linkTerms(html, terms, ({ id }) => `/glossary/#${id}`)
const prose = (html: string) => `<div class="prose">${html}</div>`
const link = (id: string, words: string) => `<a class="term" href="/glossary/#${id}">${words}</a>`

test('only the first place of a word is linked', () => {
  expect(linked(prose('<p>An offer. An offer.</p><p>An offer.</p>'))).toBe(
    prose(`<p>An ${link('offer', 'offer')}. An offer.</p><p>An offer.</p>`)
  )
})

test.each([
  { html: '<h2>Your offer</h2>', why: 'a heading' },
  { html: '<p><a href="/x/">an offer</a></p>', why: 'a link' },
  { html: '<figure><figcaption>An offer</figcaption><p>An offer</p></figure>', why: 'an example' },
  { html: '<p class="not-legal-advice">An offer</p>', why: 'a notice' },
  { html: '<p>Nobody is offering, it was offered, prooffer, co-offer</p>', why: 'another word' },
  { html: '<p title="an offer">Nothing</p><!-- an offer -->', why: 'no text' },
  { html: '<script>let offer = "<p>"</script><style>offer {}</style>', why: 'no text at all' }
])('$why stays as it is', ({ html }) => {
  expect(linked(prose(html))).toBe(prose(html))
})

test('text outside the article stays as it is, also behind it', () => {
  const page = '<main><p>offer</p><div class="prose"><br>Hm<img src="x"></div><p>offer</p></main>'
  expect(linked(page)).toBe(page)
})

test('after a heading, an example or a break the text is linked', () => {
  const before = '<h2>An offer</h2><figure><p>offer</p></figure><hr />'
  expect(linked(prose(`${before}<p>One<br>offer</p>`))).toBe(
    prose(`${before}<p>One<br>${link('offer', 'offer')}</p>`)
  )
})

test('the longer of two words at one place is linked, and the other one later', () => {
  expect(linked(prose('<p>A written offer, an offer</p>'))).toBe(
    prose(`<p>A ${link('written-offer', 'written offer')}, an ${link('offer', 'offer')}</p>`)
  )
})

test('plural, capitals, line breaks and the unbreakable hyphen make no difference', () => {
  expect(linked(prose('<p>Business\ndays and a thank‑you</p>'))).toBe(
    prose(`<p>${link('business-day', 'Business\ndays')} and a ${link('thanks', 'thank‑you')}</p>`)
  )
})
