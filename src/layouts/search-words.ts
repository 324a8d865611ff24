/** The words of the search page, from content/pages/search.yaml. */
import { z } from 'astro/zod'
import { searchKinds } from '../domain/search/search-document.ts'
import { pageWords } from '../knowledge/page-words.ts'
import type { SearchPageWords } from '../views/search/search-words.ts'

const text = z.string().min(1)

const pageSchema: z.ZodType<SearchPageWords> = z.strictObject({
  label: text,
  submit: text,
  empty: z.strictObject({
    title: text,
    text,
    examplesTitle: text,
    examples: z.array(text).min(1)
  }),
  loading: text,
  failed: z.strictObject({ text, link: text }),
  results: text,
  found: z.strictObject({ one: text, many: text, most: text }),
  symptoms: text,
  symptomNote: text,
  nothing: z.strictObject({ title: text, text, topics: text, allTopics: text, check: text }),
  kinds: z.record(z.enum(searchKinds), text)
})

const searchSchema = z
  .looseObject({
    title: text,
    description: text,
    noScript: z.strictObject({ text, link: text })
  })
  .transform(({ title, description, noScript, ...page }) => ({
    title,
    description,
    noScript,
    page: pageSchema.parse(page)
  }))

export const searchPageWords = pageWords('search', searchSchema)
