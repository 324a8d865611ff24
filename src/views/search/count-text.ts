/** Says how many pages were found, for the eye and for a screen reader. */
import { most } from './most.ts'
import type { Finding } from './open-search.ts'
import type { SearchPageWords } from './search-words.ts'

export function countText({ pages }: Finding, typed: string, words: SearchPageWords): string {
  const count = pages.length
  if (count === 0) return words.nothing.title.replace('{typed}', () => typed.trim())
  if (count === 1) return words.found.one
  const text = count < most ? words.found.many : words.found.most
  return text.replace('{count}', String(count))
}
