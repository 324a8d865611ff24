/** The words of the pages that show a worked story. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'

const text = z.string()

const casesSchema = z.strictObject({
  title: text,
  description: text,
  intro: text,
  back: text,
  onThisDay: text,
  plan: text,
  alongWithIt: text,
  words: text,
  why: text,
  aboutTheDates: text,
  check: text,
  checkNote: text
})

export const casesWords = pageWords('cases', casesSchema)
export type CasesWords = z.infer<typeof casesSchema>
