/** The words of the line that says whether the answers are kept. Each page words it for itself. */
import { z } from 'astro/zod'

const text = z.string()

export const statusWordsSchema = z.strictObject({
  saved: text,
  'not-saved': text,
  'only-here': text,
  'memory-only': text,
  'too-new': text,
  'not-erased': text,
  tryAgain: text,
  loadAgain: text
})
