/** The words that the search page needs. */
import type { SearchKind } from '../../domain/search/search-document.ts'

export interface SearchPageWords {
  readonly label: string
  readonly submit: string
  readonly empty: {
    readonly title: string
    readonly text: string
    readonly examplesTitle: string
    readonly examples: readonly string[]
  }
  readonly loading: string
  readonly failed: { readonly text: string; readonly link: string }
  readonly results: string
  readonly found: { readonly one: string; readonly many: string; readonly most: string }
  readonly symptoms: string
  readonly symptomNote: string
  readonly nothing: {
    readonly title: string
    readonly text: string
    readonly topics: string
    readonly allTopics: string
    readonly check: string
  }
  readonly kinds: Readonly<Record<SearchKind, string>>
}
