/** Reads the words of the field for a pasted sentence at build time; a missing one stops the build by name. */
import { z } from 'astro/zod'
import { readingQuestions } from '../domain/promise-text/reading.ts'
import { periodUnits } from '../domain/questions/period.ts'
import { readWordsFolder } from './words-files.ts'

const text = z.string()

const promiseTextSchema = z.strictObject({
  label: text,
  hint: text,
  read: text,
  use: text,
  filled: text,
  unknown: text,
  notFilled: text,
  also: text,
  times: z.record(
    z.enum(['by', 'within', 'soon', 'early-new-year', 'call-me', 'letter', 'clearance']),
    text
  ),
  one: z.record(z.enum(periodUnits), text),
  firmness: z.record(z.enum(['firm', 'hedged']), text),
  through: text,
  how: z.record(z.enum(['phone', 'email', 'letter', 'text']), text),
  wishes: z.record(
    z.enum(['wait-until', 'no-calls', 'email-only', 'only-through', 'not-to', 'stop']),
    text
  ),
  asks: z.record(z.enum(readingQuestions), text)
})

export function loadPromiseTextWords(top: string) {
  const [file] = readWordsFolder(top, 'promise-text')
  return promiseTextSchema.parse(file?.value)
}
