/** Puts together the words of all drafts with the list of what the check under them looks for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import type { CheckWords } from '../domain/messages/draft/check-draft.ts'
import { type LoadedMessages, messagesFormat } from '../domain/messages/draft/loaded-messages.ts'
import { loadWords } from './words.ts'

const phrases = z.array(z.string().min(2)).min(1)
const checkSchema: z.ZodType<CheckWords> = z.strictObject({
  asks: phrases,
  reproach: phrases,
  filler: phrases,
  assumedNo: phrases,
  pressure: phrases,
  bluff: phrases
})

/** What is read below `top`. @throws when a file is missing or misshapen. */
export function loadMessages(top: string = process.cwd()): LoadedMessages {
  const { messages, letter } = loadWords(top)
  if (letter === undefined) throw new Error('content/wording/letter.yaml is missing')
  const path = 'content/messages-check.yaml'
  const check = checkSchema.safeParse(parse(readFileSync(join(top, path), 'utf8')))
  if (!check.success) throw new Error(`${path}: ${check.error.message}`)
  return { format: messagesFormat, messages, letter, check: check.data }
}
