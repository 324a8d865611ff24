/** The built index: each page that it names exists, and each symptom fills in its answers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeAnswers } from '../../src/domain/questions/situation-link.ts'
import { searchDocuments } from '../../src/knowledge/search/search-documents.ts'
import { loadSymptoms } from '../../src/knowledge/search/symptoms.ts'
import type { SearchFile } from '../../src/views/search/open-search.ts'
import { searchIn } from '../../src/views/search/open-search.ts'
import { sitePages } from '../browser/support/site-pages.ts'
import { siteFolder } from '../config/paths.ts'

const pages = new Set(sitePages())
const file: SearchFile = JSON.parse(readFileSync(join(siteFolder, 'search-index.json'), 'utf8'))
const find = searchIn(file)

test('every page that can be found exists', () => {
  const strays = searchDocuments()
    .map(({ path }) => path.replace(/#.*$/, ''))
    .filter((path) => !pages.has(path))
  expect(strays).toEqual([])
})

test('every article and every story can be found', () => {
  const known = new Set<string>(searchDocuments().map(({ path }) => path))
  const read = [...pages].filter((path) => /^\/(guide\/[^/]+|cases)\/[^/]+\/$/.test(path))
  expect(read.length).toBeGreaterThan(50)
  expect(read.filter((path) => !known.has(path))).toEqual([])
})

test.each(loadSymptoms())('“$says” leads to the check with its answers', ({ phrases, answers }) => {
  for (const phrase of phrases) {
    const hrefs = find(phrase).symptoms.map(({ href }) => href)
    const read = hrefs.map((href) => decodeAnswers(href.slice(href.indexOf('#'))))
    expect(read, phrase).toContainEqual({ kind: 'ok', value: answers })
  }
})

test('“they said soon” begins the check with that answer', () => {
  const [first] = find('they said soon').symptoms
  const read = decodeAnswers(first?.href.slice(first.href.indexOf('#')) ?? '')
  expect(read).toEqual({
    kind: 'ok',
    value: { stage: { stage: 'waiting' }, said: { time: 'soon' } }
  })
})
