/** The fifty questions of the list, and twenty searches with typing errors: is the page among the first three? */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { searchDocuments } from '../../src/knowledge/search/search-documents.ts'
import { findPages } from '../../src/views/search/find-pages.ts'
import { makeIndex } from '../../src/views/search/search-index.ts'

const listed = z.array(z.strictObject({ ask: z.string(), pages: z.array(z.string()).min(1) }))
const listSchema = z.strictObject({ questions: listed.length(50), typingErrors: listed.length(20) })

const file = join(import.meta.dirname, 'questions.yaml')
const { questions, typingErrors } = listSchema.parse(parse(readFileSync(file, 'utf8')))
const documents = searchDocuments()
const index = makeIndex(documents.map((page) => ({ ...page, shown: page.answer })))
const missed = (list: typeof questions) =>
  list.flatMap(({ ask, pages }) => {
    const wanted = pages.map((page) => `/guide/${page}/`)
    const found = findPages(index, ask).map(({ path }) => path)
    const rank = found.findIndex((path) => wanted.includes(path)) + 1
    return rank >= 1 && rank <= 3 ? [] : [`${ask} -> ${rank} of: ${found.slice(0, 3).join(' ')}`]
  })

test('the first three pages answer the questions that people ask', () => {
  const [questionsMissed, errorsMissed] = [missed(questions), missed(typingErrors)]
  const [hits, corrected] = [50 - questionsMissed.length, 20 - errorsMissed.length]
  console.log(`${hits} of 50 in the first three; ${corrected} of 20 with typing errors`)
  expect(hits, questionsMissed.join('\n')).toBeGreaterThanOrEqual(45)
  expect(corrected, errorsMissed.join('\n')).toBeGreaterThanOrEqual(16)
})
