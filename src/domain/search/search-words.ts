/** Makes searchable words of a text: small letters, no accents, no hyphens, no words that tell nothing. */
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** The words of a text, or of what someone types, in their order. Both must be made in the same way. */
export function searchWords(text: string): readonly string[] {
  return plainWords(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)
}

/** Words as they stand, without their dress. */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\be[-‐‑ ]?mail/g, 'email')
    .replace(/['’](?:ll|re|ve|s|d|m|t)\b/g, '')
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word.length > 1 || /\p{N}/u.test(word))
}
