/** Which folders of content/ are collections, and the schema each of their files must meet. */

import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { articleSchema } from './knowledge/article-schema.ts'
import { caseSchema } from './knowledge/case-schema.ts'
import { claimSchema } from './knowledge/claim-schema.ts'
import { sourceSchema } from './knowledge/source-schema.ts'

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*/*.mdx' }),
    schema: articleSchema
  }),
  cases: defineCollection({
    loader: glob({ base: './content/cases', pattern: '*.mdx' }),
    schema: caseSchema
  }),
  claims: defineCollection({
    loader: glob({ base: './content/claims', pattern: '*.yaml' }),
    schema: claimSchema
  }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '*.yaml' }),
    schema: sourceSchema
  })
}
