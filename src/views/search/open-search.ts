/** Fetches the index and answers what is typed. It is loaded on first use, and brings the package along. */
import { findSymptoms, type Symptom } from '../../domain/search/symptoms.ts'
import { link } from '../ui/link.ts'
import { findPages } from './find-pages.ts'
import { nearTopics } from './near-topics.ts'
import { type FoundPage, readIndex, type StoredIndex } from './search-index.ts'

export interface SearchFile {
  readonly index: StoredIndex
  readonly symptoms: readonly Symptom[]
}

export interface Finding {
  readonly symptoms: readonly Symptom[]
  readonly pages: readonly FoundPage[]
  /** Topics to look through where no page was found. */
  readonly topics: readonly string[]
}

export type Search = (typed: string) => Finding

/** @throws where the index does not come. */
export async function openSearch(): Promise<Search> {
  const response = await fetch(link('/search-index.json'))
  if (!response.ok) throw new Error('The index did not come')
  return searchIn((await response.json()) as SearchFile)
}

export function searchIn({ index, symptoms }: SearchFile): Search {
  const read = readIndex(index)
  return (typed) => {
    const pages = findPages(read, typed)
    const topics = pages.length === 0 ? nearTopics(read, typed) : []
    return { symptoms: findSymptoms(typed, symptoms), pages, topics }
  }
}
