/** Some words may stand in one place only: the clock, the storage, the ways to write HTML past the browser's guard. */
import { expect, test } from 'vitest'
import { filesLike, withoutComments } from './source-files.ts'

const sources = filesLike(/^src\/.*\.(ts|tsx|astro|mjs)$/).map(({ path, text }) => ({
  path,
  code: withoutComments(text)
}))

test.each([
  {
    rule: 'only the storage folder names the browser’s storage',
    words: /\b(localStorage|sessionStorage|indexedDB)\b/,
    place: /^src\/storage\//
  },
  {
    rule: 'only plain-date.ts names Date, and moment.ts where the clock is read',
    words: /\bDate\b(?!['"\w-])/,
    place: /^src\/(domain\/calendar\/plain-date|state\/moment)\.ts$/
  },
  {
    rule: 'nothing writes HTML from text',
    words: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    place: /^$/
  },
  {
    rule: 'only what search engines read is written as it is: data, with < escaped',
    words: /set:html/,
    place: /^src\/layouts\/StructuredData\.astro$/
  },
  {
    rule: 'nothing turns text into code or into a pattern',
    words: /\beval\(|new Function\(/,
    place: /^$/
  },
  {
    rule: 'no island is left without its page',
    words: /client:only/,
    place: /^$/
  }
])('$rule', ({ words, place }) => {
  const strays = sources
    .filter(({ path, code }) => !place.test(path) && words.test(code))
    .map(({ path }) => path)
  expect(strays).toEqual([])
})

test('the core names nothing of a browser or of Node', () => {
  const words = /\b(window|document|navigator|fetch|process|globalThis)\b[.([]/
  const strays = sources
    .filter(({ path, code }) => path.startsWith('src/domain/') && words.test(code))
    .map(({ path }) => path)
  expect(strays).toEqual([])
})
