/** Reads content/banned-phrases.yaml, and finds its phrases in a text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { topFolder } from '../config/paths.ts'

const schema = z.array(z.strictObject({ phrase: z.string().min(1), instead: z.string().min(1) }))

const phrases = schema
  .parse(parse(readFileSync(join(topFolder, 'content', 'banned-phrases.yaml'), 'utf8')))
  .map((entry) => ({ ...entry, pattern: patternOf(entry.phrase) }))

function patternOf(phrase: string): RegExp {
  const words = phrase
    .split(' ')
    .map((word) => (word.endsWith('…') ? `${word.slice(0, -1)}\\p{L}*` : word))
  return new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'iu')
}

/** One sentence for each phrase that the text holds. */
export function hollowPhrases(text: string): readonly string[] {
  const plain = text.replaceAll("'", '’')
  return phrases
    .filter(({ pattern }) => pattern.test(plain))
    .map(({ phrase, instead }) => `“${phrase}” says nothing. ${instead}`)
}
