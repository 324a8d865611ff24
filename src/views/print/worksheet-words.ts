/** The words of the blank worksheet. They come from content, with the numbers of the rules filled in. */

export interface WorksheetWords {
  readonly question: string
  readonly lead: string
  readonly name: string
  readonly employer: string
  readonly contact: string
  readonly said: {
    readonly title: string
    readonly day: string
    readonly who: string
    readonly what: string
    readonly named: string
    readonly kinds: readonly string[]
  }
  readonly rule: {
    readonly title: string
    readonly lines: readonly { readonly lead: string; readonly text: string }[]
    readonly business: string
  }
  readonly beside: {
    readonly title: string
    readonly boxes: readonly string[]
    readonly otherwise: string
  }
  readonly days: { readonly title: string; readonly stops: readonly string[] }
  readonly contacts: {
    readonly title: string
    readonly day: string
    readonly who: string
    readonly how: string
    readonly came: string
    readonly ways: readonly string[]
    readonly answers: readonly string[]
  }
  readonly words: readonly { readonly title: string; readonly text: string }[]
  readonly copies: string
  readonly rules: string
}
