/** The words of the library of messages. */
import { z } from 'astro/zod'
import { messageSituations } from '../knowledge/message-reasons.ts'
import { pageWords } from '../knowledge/page-words.ts'

const text = z.string().min(1)
const fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const librarySchema = z.strictObject({
  title: text,
  description: text,
  lead: text,
  intro: z.array(text).min(1),
  drafts: z.strictObject({ one: text, many: text }),
  back: text,
  whyTitle: text,
  restsTitle: text,
  plain: text,
  formal: text,
  voicemailTime: text,
  check: text,
  situations: z.record(
    z.enum(messageSituations),
    z.strictObject({
      title: text,
      says: text,
      check: z.strictObject({ label: text, answers: z.record(z.string(), fields) })
    })
  ),
  /** What stands in the brackets, by placeholder. */
  blanks: z.record(z.string(), text)
})

export const messageLibraryWords = pageWords('message-library', librarySchema)
