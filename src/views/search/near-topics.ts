/** Where no page fits: the topics whose articles come nearest to what was typed, by any likeness. */
import { searchWords } from '../../domain/search/search-words.ts'
import type { SearchIndex } from './search-index.ts'

const most = 3
const anyLikeness = 0.5

/** The ids of topics, the nearest first. None where nothing is like it at all. */
export function nearTopics(index: SearchIndex, typed: string): readonly string[] {
  const words = searchWords(typed)
  const found = index.search(words.join(' '), {
    tokenize: () => [...words],
    prefix: true,
    fuzzy: anyLikeness
  })
  const topics = found.flatMap(({ path }) => /^\/guide\/([^/]+)\//.exec(String(path))?.[1] ?? [])
  return [...new Set(topics)].slice(0, most)
}
