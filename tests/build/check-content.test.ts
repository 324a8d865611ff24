/** What an editor is told when an id leads nowhere: the file, the line and what is wrong. */
import { expect, test } from 'vitest'
import { checkContentFiles, formatProblem } from '../../src/build/check-content.ts'

const source = {
  path: 'content/sources/survey.yaml',
  text: 'title: A survey\npublisher: Someone\n'
}
const claim = {
  path: 'content/claims/most-wait.yaml',
  text: 'statement: Most wait.\nsource: survey\ndisagreesWith: []\n'
}
const article = (claims: string, body: string, related = '[]') => ({
  path: 'content/articles/silence/first-week.mdx',
  text: `---\ntitle: The first week\nclaims: ${claims}\nrelated: ${related}\n---\n\n${body}\n`
})
const cited = article('[most-wait]', 'Most wait. <Cite claim="most-wait" />')

const check = (...files: readonly { readonly path: string; readonly text: string }[]) =>
  checkContentFiles(files).map(formatProblem)

test('content whose ids all lead somewhere passes', () => {
  expect(check(source, claim, cited)).toEqual([])
})

test('a claim that does not exist is named with the line it is listed on', () => {
  const file = article(
    '\n  - most-wait\n  - most-weight',
    '<Cite claim="most-wait" /><Cite claim="most-weight" />'
  )
  expect(check(source, claim, file)).toEqual([
    'content/articles/silence/first-week.mdx:5: claims: there is no claim "most-weight"'
  ])
})

test('a source that does not exist is named', () => {
  expect(check(claim, cited)).toEqual([
    'content/claims/most-wait.yaml:2: source: there is no source "survey"'
  ])
})

test('a claim cannot disagree with one that does not exist', () => {
  const quarrel = { ...claim, text: 'source: survey\ndisagreesWith:\n  - nobody\n' }
  expect(check(source, quarrel, cited)).toEqual([
    'content/claims/most-wait.yaml:3: disagreesWith: there is no claim "nobody"'
  ])
})

test('a related article that does not exist is named', () => {
  const file = article('[most-wait]', '<Cite claim="most-wait" />', '[silence/second-week]')
  expect(check(source, claim, file)).toEqual([
    'content/articles/silence/first-week.mdx:4: related: there is no article "silence/second-week"'
  ])
})

test('a citation that the front matter does not list is named with its own line', () => {
  const file = article(
    '[most-wait]',
    'One. <Cite claim="most-wait" />\n\nTwo. <Cite claim="other" />'
  )
  expect(check(source, claim, file)).toEqual([
    'content/articles/silence/first-week.mdx:9: "other" is cited, but not listed in claims'
  ])
})

test('a claim that is listed and never cited is named', () => {
  expect(check(source, claim, article('[most-wait]', 'Nothing cited.'))).toEqual([
    'content/articles/silence/first-week.mdx:3: "most-wait" is listed in claims, but never cited'
  ])
})

test('an article in a folder that is no topic is named', () => {
  const stray = { ...cited, path: 'content/articles/silents/first-week.mdx' }
  expect(check(source, claim, stray)).toEqual([
    'content/articles/silents/first-week.mdx:1: there is no topic "silents"'
  ])
})
