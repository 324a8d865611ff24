/** One statement that the site makes, and what it rests on. Who is right when two disagree is told, not decided here. */
import { z } from 'astro/zod'

const textOrNumber = z.union([z.string().min(1), z.number()])

export const certainties = ['law', 'official', 'study', 'survey', 'expert', 'anecdote'] as const

export const claimSchema = z.strictObject({
  statement: z.string().min(1),
  figure: textOrNumber.optional(),
  year: textOrNumber.optional(),
  population: z.string().min(1).optional(),
  size: textOrNumber.optional(),
  country: z.string().min(1),
  sector: z.string().min(1),
  certainty: z.enum(certainties),
  source: z.string().min(1),
  attributedTo: z.string().min(1).optional(),
  disagreesWith: z.array(z.string()).default([]),
  note: z.string().min(1).optional()
})
