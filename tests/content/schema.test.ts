/** Every file of a collection has what it needs, and an editor is told the line where it does not. */

import type { z } from 'astro/zod'
import { expect, test } from 'vitest'
import { readFrontMatter } from '../../src/build/front-matter.ts'
import { articleSchema } from '../../src/knowledge/article-schema.ts'
import { caseSchema } from '../../src/knowledge/case-schema.ts'
import { claimSchema } from '../../src/knowledge/claim-schema.ts'
import { sourceSchema } from '../../src/knowledge/source-schema.ts'
import { contentFiles } from '../support/articles.ts'

const collections: readonly { readonly folder: string; readonly schema: z.ZodType }[] = [
  { folder: 'articles', schema: articleSchema },
  { folder: 'cases', schema: caseSchema },
  { folder: 'claims', schema: claimSchema },
  { folder: 'sources', schema: sourceSchema }
]

test.each(collections)('every file in content/$folder is complete', ({ folder, schema }) => {
  const problems = contentFiles
    .filter(({ path }) => path.startsWith(`content/${folder}/`))
    .flatMap(({ path, text }) => {
      const isYaml = path.endsWith('.yaml')
      const matter = readFrontMatter(isYaml ? `---\n${text}\n---\n` : text)
      const faults = matter.problems.map(({ line, problem }) => ({ line, problem }))
      const read = schema.safeParse(matter.value)
      const issues = read.success ? [] : read.error.issues
      const missing = issues.map(({ path: way, message }) => ({
        line: matter.lineOf(way.map((step) => (typeof step === 'symbol' ? '' : step))),
        problem: `${way.map(String).join('.')}: ${message}`
      }))
      return [...faults, ...missing].map(
        ({ line, problem }) => `${path}:${isYaml ? line - 1 : line}: ${problem}`
      )
    })
  expect(problems).toEqual([])
})

test('every law is told with its country, and with its year or why there is none', () => {
  const problems = contentFiles
    .filter(({ path }) => path.startsWith('content/claims/'))
    .flatMap(({ path, text }) => {
      const claim = claimSchema.safeParse(readFrontMatter(`---\n${text}\n---\n`).value)
      const isLaw = claim.data?.certainty === 'law'
      const isDated = claim.data?.year !== undefined || /no date/.test(claim.data?.note ?? '')
      return isLaw && !isDated
        ? [`${path}:1: a law needs its year: add year, or say in note that the page gives no date`]
        : []
    })
  expect(problems).toEqual([])
})
