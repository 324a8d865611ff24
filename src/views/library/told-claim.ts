/** Claims, sources and uses as the pages of the library are given them: words, ready to be shown. */

export interface ToldClaim {
  readonly id: string
  readonly statement: string
  readonly certainty: string
  readonly publisher: string
  readonly year: string
  readonly country: string
  readonly href: string
}

export interface ClaimFact {
  readonly label: string
  readonly value: string
}

export interface ToldSource {
  readonly title: string
  readonly publisher: string
  readonly url?: string
}

/** A list of places under one heading. */
export interface UseGroup {
  readonly title: string
  readonly uses: readonly {
    readonly name: string
    readonly href?: string
    readonly says?: string
  }[]
}
