/**
 * Ranks the pages for what someone typed. A word counts most in a title, then in the answer; an
 * article before a story, a story before the rules. Only a word that no page has is taken for a
 * typing error: so errors find something, and right words find nothing else.
 */
import type { SearchKind } from '../../domain/search/search-document.ts'
import { searchWords } from '../../domain/search/search-words.ts'
import { most } from './most.ts'
import { type FoundPage, foundPage, type SearchIndex } from './search-index.ts'

const weights = { title: 3, answer: 2, headings: 2, alike: 2, text: 1 }

const kindWeights: Readonly<Record<SearchKind, number>> = {
  article: 1.6,
  page: 1,
  term: 1,
  message: 0.9,
  case: 0.8,
  rules: 0.6,
  claim: 0.5
}

/** The best pages, best first. `isTyping`: the last word may not be whole yet. */
export function findPages(
  index: SearchIndex,
  typed: string,
  isTyping = true
): readonly FoundPage[] {
  const words = [...new Set(searchWords(typed))]
  if (words.length === 0) return []
  const last = words.length - 1
  const isOpen = isTyping && /[\p{L}\p{N}]$/u.test(typed)
  const found = index.search(words.join(' '), {
    tokenize: () => words,
    processTerm: (word) => word,
    combineWith: 'OR',
    boost: weights,
    boostDocument: (_, __, { kind } = {}) => kindWeight(kind),
    weights: { fuzzy: 0.6, prefix: 0.5 },
    prefix: (_, place) => place === last && isOpen,
    fuzzy: (word) => (isKnown(index, word) ? false : errorsAllowed(word))
  })
  return found.slice(0, most).map(foundPage)
}

function kindWeight(kind: unknown): number {
  return Object.entries(kindWeights).find(([name]) => name === kind)?.[1] ?? 1
}

function isKnown(index: SearchIndex, word: string): boolean {
  return index.search(word, { prefix: false, fuzzy: false }).length > 0
}

/** A pair of letters changed about counts as two errors. */
function errorsAllowed(word: string): number {
  if (word.length < 4) return word.length < 3 ? 0 : 1
  return 2
}
