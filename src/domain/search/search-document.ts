/** What the search knows of one page: where it is, what it is called, and the words it is found by. */

export const searchKinds = ['article', 'case', 'message', 'term', 'claim', 'rules', 'page'] as const

export type SearchKind = (typeof searchKinds)[number]

export interface SearchDocument {
  /** Its address, which no two have in common. */
  readonly path: `/${string}`
  readonly kind: SearchKind
  readonly title: string
  /** The first thing that the page says. */
  readonly answer: string
  readonly headings: string
  readonly text: string
  /** Other words for what the page is about, which need not stand on it. */
  readonly alike: string
}
