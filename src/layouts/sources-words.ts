/** The words of the pages that show what the site rests on. */
import { z } from 'astro/zod'
import { certainties } from '../knowledge/claim-schema.ts'
import { pageWords } from '../knowledge/page-words.ts'

const text = z.string().min(1)
const counted = z.strictObject({ one: text, many: text })
const way = z.strictObject({ title: text, says: text })

const sourcesSchema = z.strictObject({
  title: text,
  description: text,
  lead: text,
  intro: z.array(text).min(1),
  counted: text,
  groupsTitle: text,
  statements: counted,
  groups: z.record(z.enum(certainties), z.strictObject({ title: text, trust: text })),
  ways: z.strictObject({ disagreements: way, rules: way }),
  back: text,
  noArticle: text,
  disputed: counted,
  facts: z.strictObject({
    howSure: text,
    source: text,
    saidBy: text,
    year: text,
    country: text,
    field: text,
    people: text,
    size: text,
    figure: text,
    note: text
  }),
  anyCountry: text,
  anyField: text,
  noDate: text,
  noAddress: text,
  linkTo: text,
  disagreeTitle: text,
  thisSays: text,
  otherSays: text,
  usedTitle: text,
  notUsed: text,
  uses: z.strictObject({
    articles: text,
    terms: text,
    messages: text,
    rules: text,
    answers: text,
    schools: text,
    stories: text
  }),
  rule: text,
  pace: text,
  numbers: z.strictObject({ grace: text, 'most-chases': text }),
  claimDescription: text,
  disagreements: z.strictObject({
    title: text,
    description: text,
    lead: text,
    intro: text,
    against: text
  })
})

export const sourcesWords = pageWords('sources', sourcesSchema)
export type SourcesWords = z.infer<typeof sourcesSchema>

/** "1 statement", "14 statements" */
export function sayCounted(count: number, { one, many }: z.infer<typeof counted>): string {
  return count === 1 ? one : many.replace('{count}', String(count))
}
