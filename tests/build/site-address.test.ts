/** A site with an address tells it rightly; one without keeps silent about it; a wrong one is told how to be right. */
import { expect, test } from 'vitest'
import { readSiteAddress } from '../../src/build/site-address.ts'
import { sitemapOf } from '../../src/build/sitemap.ts'
import { isOverdue } from '../../src/knowledge/overdue.ts'
import { articleStructure } from '../../src/layouts/article-structure.ts'

test.each([
  { text: undefined, address: { site: 'https://call-once.example' } },
  { text: '', address: { site: 'https://call-once.example' } },
  { text: 'https://example.org', address: { site: 'https://example.org' } },
  { text: 'https://example.org/', address: { site: 'https://example.org' } },
  {
    text: 'https://example.org/call-once/',
    address: { site: 'https://example.org', base: '/call-once' }
  }
])('SITE_URL $text is read', ({ text, address }) => {
  expect(readSiteAddress(text)).toEqual(address)
})

test.each(['example.org', 'ftp://example.org', 'https://example.org/?x'])(
  'SITE_URL %s is refused with an example',
  (text) => {
    expect(() => readSiteAddress(text)).toThrow('SITE_URL=https://example.org/')
  }
)

test('the sitemap names pages, and neither a reader’s plan nor the page for wrong addresses', () => {
  const text = sitemapOf('https://example.org/x/', ['', 'guide/', 'plan/', 'today/', '404/'])
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual([
    'https://example.org/x/',
    'https://example.org/x/guide/'
  ])
})

test.each([
  { reviewed: '2025-11-22', changed: '2026-11-22', overdue: false },
  { reviewed: '2025-11-22', changed: '2026-11-23', overdue: true },
  { reviewed: '2025-11-22', changed: undefined, overdue: false }
])('checked $reviewed, site of $changed: overdue $overdue', ({ reviewed, changed, overdue }) => {
  expect(isOverdue(reviewed, changed)).toBe(overdue)
})

test('an article tells search engines where it stands, from the list down to itself', () => {
  const [article, way] = articleStructure({
    title: 'A title',
    description: 'What it tells',
    reviewed: '2026-11-22',
    address: '/guide/silence/x/',
    above: [{ name: 'Articles', address: '/guide/' }]
  })
  expect(article).toMatchObject({ '@type': 'Article', headline: 'A title' })
  expect(way).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Articles', item: '/guide/' },
      { position: 2, name: 'A title', item: '/guide/silence/x/' }
    ]
  })
})
