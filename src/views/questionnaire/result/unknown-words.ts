/** The words of the note on what is not known. They come from content/harm, apart from the page. */
import type { Verdict } from '../../../domain/advice/verdicts.ts'

export interface NoteWords {
  readonly title: string
  readonly unknown: string
  readonly possible: string
  readonly chosen: string
  readonly tied: string
  readonly untilThen: string
  readonly worst: string
  readonly howTo: string
  readonly leftOpen: string
  readonly certain: string
  readonly and: string
  readonly or: string
  /** Each verdict as part of a sentence. */
  readonly answers: Readonly<Record<Verdict, string>>
}

/** Raised whenever the shape changes, so that words of another version are left alone. */
export const unknownWordsFormat = 1

export interface UnknownWords {
  readonly format: number
  readonly note: NoteWords
  /** By the name of the open answer: what it is called, and how to find it out. */
  readonly findOut: Readonly<Record<string, { readonly what: string; readonly how: string }>>
  /** Why a verdict harms, in the order of the verdicts that would have been right. */
  readonly why: Readonly<Record<Verdict, readonly string[]>>
}
