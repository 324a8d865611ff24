/** The pieces of a clause: words that matter, times, and words that change nothing or only the firmness. */
import type { FoundTime } from '../times/find-time.ts'

export type Item =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'time'; readonly found: Pick<FoundTime, 'relation' | 'time'> }
  | { readonly kind: 'filler'; readonly isHedge: boolean }

export interface Clause {
  readonly items: readonly Item[]
  readonly isQuestion: boolean
}

/** Stands for a time where patterns look at words. */
export const timeMark = '<time>'

export function wordOf(item: Item): string | undefined {
  return item.kind === 'word' ? item.word : undefined
}
