/** The shape of content/harm: one file for each verdict given, and the words of the note. */
import { z } from 'astro/zod'
import { verdicts } from '../domain/advice/verdicts.ts'
import { harmLevels } from '../domain/unknown/harm-table.ts'
import { namesThatMatter } from '../domain/unknown/representatives.ts'

/** The most characters of the reason of a cell, and of a sentence of the note. */
export const longestWhy = 120
export const longestHow = 160

const text = z.string().min(1)

const harmCellSchema = z.strictObject({
  harm: z.enum(harmLevels),
  why: text.max(longestWhy),
  claims: z.array(text).min(1).optional()
})

/** All cells of one verdict given, by the verdict that would have been right. */
export const harmRowSchema = z.record(z.enum(verdicts), harmCellSchema)

const levelSchema = z.strictObject({ rank: z.int().min(0).max(4), means: text })

const noteSchema = z.strictObject({
  title: text,
  unknown: text,
  possible: text,
  chosen: text,
  tied: text,
  untilThen: text,
  worst: text,
  howTo: text,
  leftOpen: text,
  certain: text,
  and: text,
  or: text,
  answers: z.record(z.enum(verdicts), text)
})

const findOutSchema = z.record(
  z.enum([...namesThatMatter()]),
  z.strictObject({ what: text, how: text.max(longestHow) })
)

export const harmWordsSchema = z.strictObject({
  levels: z.record(z.enum(harmLevels), levelSchema),
  note: noteSchema,
  'find-out': findOutSchema
})

export type HarmCell = z.infer<typeof harmCellSchema>
export type HarmWords = z.infer<typeof harmWordsSchema>
