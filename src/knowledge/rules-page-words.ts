/** The words of the pages that show the rules: overview, tables, flow chart, claims. */
import { z } from 'astro/zod'
import { pageWords } from './page-words.ts'
import { waysOfChecking } from './rule-words.ts'

const text = z.string().min(1)
const counted = z.strictObject({ one: text, many: text })
const way = z.strictObject({ title: text, says: text })

const rulesPageSchema = z.strictObject({
  title: text,
  description: text,
  lead: z.array(text).length(2),
  ways: z.strictObject({ chart: way, tables: way, claims: way, sources: way, harm: way }),
  contents: text,
  parts: z.strictObject({
    promises: text,
    choices: text,
    paces: text,
    tables: text,
    proof: text,
    limits: text
  }),
  choicesIntro: text,
  choices: z.array(text).min(1),
  promisesIntro: text,
  checkedBy: text,
  checks: z.record(z.enum(waysOfChecking), text),
  and: text,
  pacesIntro: text,
  pacesRest: text,
  tablesIntro: text,
  measured: text,
  proofIntro: text,
  figures: z.strictObject({
    tables: text,
    rules: text,
    combinations: text,
    possible: text,
    hole: text,
    overlap: text,
    unreached: text,
    cases: text,
    scenes: text,
    chart: text,
    chartSite: text
  }),
  rules: counted,
  combinations: counted,
  canOccur: text,
  collects: text,
  limits: z.array(text).min(1),
  noDate: text,
  back: text,
  table: z.strictObject({
    description: text,
    intro: text,
    collects: text,
    looksAt: text,
    when: text,
    andWhen: text,
    orWhen: text,
    that: text,
    rule: text,
    goTo: text,
    impossible: text,
    rests: text,
    restsOnPromises: text,
    example: text,
    stories: text,
    previous: text,
    next: text
  }),
  chart: z.strictObject({
    title: text,
    description: text,
    lead: text,
    yes: text,
    no: text,
    go: text,
    print: text,
    worksheet: text,
    count: z.strictObject({ title: text, turn: text, near: text, still: text, days: text }),
    site: text,
    proof: text
  }),
  claims: z.strictObject({
    title: text,
    description: text,
    lead: z.array(text).length(2),
    how: z.strictObject({ title: text, text }),
    alone: text,
    beside: text,
    answers: text,
    stories: text,
    storiesOfMany: text,
    noStory: text,
    nothing: text,
    rule: text,
    pace: text,
    numbers: z.strictObject({ grace: text, 'most-chases': text }),
    parts: z.strictObject({ alone: text, beside: text })
  })
})

export type RulesPageWords = z.infer<typeof rulesPageSchema>

export const rulesPageWords: RulesPageWords = pageWords('how-we-decide', rulesPageSchema)
