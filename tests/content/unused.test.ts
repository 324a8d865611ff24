/** Nothing lies about unread: each claim is cited or carries a rule, each source is named by a claim. */
import { expect, test } from 'vitest'
import { readRuleFiles } from '../../src/build/check-rules.ts'
import { readEntry } from '../../src/build/content-entry.ts'
import { topFolder } from '../config/paths.ts'
import { contentFiles } from '../support/articles.ts'

function idsBelow(folder: string): readonly string[] {
  const start = `content/${folder}/`
  return contentFiles
    .filter(({ path }) => path.startsWith(start))
    .map(({ path }) => path.slice(start.length).replace(/\.[a-z]+$/, ''))
}

/** Every word of content that may name a claim: articles' lists, rules, explanations, harm. */
const naming = [
  ...contentFiles.filter(({ path }) => !path.startsWith('content/claims/')),
  ...readRuleFiles(topFolder)
]
const named = new Set(naming.flatMap(({ text }) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []))

test('every claim is cited by an article or carries a rule', () => {
  const problems = idsBelow('claims')
    .filter((id) => !named.has(id))
    .map(
      (id) => `content/claims/${id}.yaml:1: nothing names it: cite it where it fits, or remove it`
    )
  expect(problems).toEqual([])
})

test('every source is named by a claim', () => {
  const sources = new Set(
    contentFiles
      .filter(({ path }) => path.startsWith('content/claims/'))
      .flatMap((file) =>
        readEntry(file)
          .mentions('source')
          .map(({ id }) => id)
      )
  )
  const problems = idsBelow('sources')
    .filter((id) => !sources.has(id))
    .map((id) => `content/sources/${id}.yaml:1: no claim names it: remove it`)
  expect(problems).toEqual([])
})
