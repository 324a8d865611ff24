/** The words around every article: labels of the facts, of the sources and of the notices. */
import { z } from 'astro/zod'
import { certainties } from '../knowledge/claim-schema.ts'
import { pageWords } from '../knowledge/page-words.ts'

const certaintyWords = z.strictObject({ label: z.string(), one: z.string(), many: z.string() })

const articleWordsSchema = z.strictObject({
  advice: z.string(),
  adviceStrength: z.strictObject({ do: z.string(), consider: z.string() }),
  howSure: z.string(),
  notFor: z.string(),
  checked: z.string(),
  check: z.string(),
  sources: z.string(),
  source: z.string(),
  related: z.string(),
  report: z.string(),
  overdue: z.string(),
  reportHere: z.string(),
  noDate: z.string(),
  reportedBy: z.string(),
  disagreement: z.string(),
  notLegalAdvice: z.strictObject({ general: z.string(), country: z.string() }),
  countries: z.record(z.string(), z.string()),
  certainties: z.record(z.enum(certainties), certaintyWords),
  and: z.string()
})

export const articleWords = pageWords('article', articleWordsSchema)
