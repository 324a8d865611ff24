/** What comes first, and what is found at all: pages like ours, but few, so that each rule can be seen. */
import { expect, test } from 'vitest'
import type { SearchKind } from '../../src/domain/search/search-document.ts'
import { findPages } from '../../src/views/search/find-pages.ts'
import { nearTopics } from '../../src/views/search/near-topics.ts'
import { makeIndex, readIndex } from '../../src/views/search/search-index.ts'

function page(path: `/${string}`, kind: SearchKind, title: string, text = '', alike = '') {
  return { path, kind, title, text, alike, answer: '', headings: '', shown: `About ${title}` }
}

const longText =
  'You left a voicemail, nobody rang back, and weeks passed without any sign from them.'

const made = makeIndex([
  page('/guide/silence/ghosted/', 'article', 'A month of silence', longText, 'ghosted'),
  page('/guide/following-up/voicemail/', 'article', 'What to say on a voicemail', 'Silence.'),
  page('/cases/voicemail/', 'case', 'What to say on a voicemail', 'Silence.'),
  page('/guide/checks/references/', 'article', 'They called my references')
])
const index = readIndex(JSON.parse(JSON.stringify(made)))
const paths = (typed: string) => findPages(index, typed).map(({ path }) => path)

test('a word counts more in the title than in the text, and an article comes before a story', () => {
  expect(paths('voicemail')).toEqual([
    '/guide/following-up/voicemail/',
    '/cases/voicemail/',
    '/guide/silence/ghosted/'
  ])
})

test('a page is found by words that do not stand on it', () => {
  expect(paths('ghosted')).toEqual(['/guide/silence/ghosted/'])
})

test('a typing error finds what was meant, and a right word nothing else', () => {
  expect(paths('refrences')).toEqual(['/guide/checks/references/'])
  expect(paths('voicemial')[0]).toBe('/guide/following-up/voicemail/')
  expect(paths('silence')).not.toContain('/guide/checks/references/')
})

test('the last word is looked up before it is whole', () => {
  expect(paths('refer')).toEqual(['/guide/checks/references/'])
})

test('what is typed may be anything', () => {
  for (const typed of ['', '   ', '???', 'the of', '🙂', '<b>', '__proto__', 'constructor']) {
    expect(paths(typed)).toEqual([])
  }
  expect(paths('x'.repeat(200))).toEqual([])
})

test('where nothing is found, the nearest topics are named', () => {
  expect(nearTopics(index, 'reference letter')[0]).toBe('checks')
  expect(nearTopics(index, 'qqqq')).toEqual([])
})

test('what is shown of a page comes along with it', () => {
  expect(findPages(index, 'references')[0]).toEqual({
    path: '/guide/checks/references/',
    kind: 'article',
    title: 'They called my references',
    shown: 'About They called my references'
  })
})
