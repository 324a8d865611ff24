/** The words of the blank worksheet, checked when the site is built. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'

const text = z.string()

const schema = z.strictObject({
  title: text,
  description: text,
  intro: text,
  print: text,
  chart: text,
  check: text,
  question: text,
  lead: text,
  name: text,
  employer: text,
  contact: text,
  said: z.strictObject({
    title: text,
    day: text,
    who: text,
    what: text,
    named: text,
    kinds: z.array(text)
  }),
  rule: z.strictObject({
    title: text,
    lines: z.array(z.strictObject({ lead: text, text })),
    business: text,
    quickWhere: text,
    quick: text,
    slow: text
  }),
  beside: z.strictObject({ title: text, boxes: z.array(text), otherwise: text }),
  days: z.strictObject({ title: text, stops: z.array(text) }),
  contacts: z.strictObject({
    title: text,
    day: text,
    who: text,
    how: text,
    came: text,
    ways: z.array(text),
    answers: z.array(text)
  }),
  words: z.array(z.strictObject({ title: text, text })),
  copies: text,
  rules: text
})

export const worksheetWords = pageWords('worksheet', schema)
