/** How pages are indexed: the same choices where the index is made, and where it is read again. */
import MiniSearch, { type Options, type SearchResult } from 'minisearch'
import type { SearchDocument, SearchKind } from '../../domain/search/search-document.ts'
import { searchWords } from '../../domain/search/search-words.ts'

export interface IndexedPage extends SearchDocument {
  /** The answer as a row of the results shows it. */
  readonly shown: string
}

/** A page that was found. */
export interface FoundPage {
  readonly path: `/${string}`
  readonly kind: SearchKind
  readonly title: string
  readonly shown: string
}

export type SearchIndex = MiniSearch<IndexedPage>
export type StoredIndex = ReturnType<SearchIndex['toJSON']>

const options: Options<IndexedPage> = {
  idField: 'path',
  fields: ['title', 'answer', 'headings', 'alike', 'text'],
  storeFields: ['path', 'kind', 'title', 'shown'],
  tokenize: (text) => [...searchWords(text)],
  processTerm: (word) => word
}

/** Made once, when the site is built. */
export function makeIndex(pages: readonly IndexedPage[]): SearchIndex {
  const index = new MiniSearch<IndexedPage>(options)
  index.addAll(pages)
  return index
}

export function readIndex(stored: StoredIndex): SearchIndex {
  return MiniSearch.loadJS<IndexedPage>(stored, options)
}

/** What was stored with a page, under the names that it was stored by. */
export function foundPage({ path, kind, title, shown }: SearchResult): FoundPage {
  return { path, kind, title, shown }
}
