/** The words about where the plans are kept, checked when the site is built. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'
import type { KeepingWords } from '../views/keeping/keeping-words.ts'

const text = z.string()
const withFile = z.strictObject({ text, download: text })

const keepingSchema: z.ZodType<KeepingWords> = z.strictObject({
  tooNew: withFile.extend({ loadAgain: text }),
  repaired: withFile,
  unreadable: withFile,
  restored: withFile,
  broughtBack: text,
  deleted: z.strictObject({ one: text, several: text, undo: text, accept: text })
})

export const keepingWords = pageWords('keeping', keepingSchema)
