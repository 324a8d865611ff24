/**
 * What stands behind an answer, beside its own words: what each rule rests on, how strongly it
 * advises, and what other schools of advice are called. Made at build time from content/, and
 * fetched once an answer shows.
 */
import type { Passage } from '../messages/words.ts'
import type { SchoolId } from '../rules/schools.ts'
import type { Ground, Strength, Supports } from './certainty.ts'
import type { Verdict } from './verdicts.ts'

/** A school as it is named to readers, with the publishers that it is read from. */
export interface SchoolWords {
  readonly name: string
  readonly says: string
  readonly sources: readonly string[]
}

/** How strongly a verdict is advised, and what it costs if it is wrong. */
export interface Judgement {
  readonly strength: Strength
  /** To act although there was no need, and to hold back although that was wrong. */
  readonly ifWrong: { readonly acting: Passage; readonly waiting: Passage }
}

/** The words around certainty, our mistakes and other schools. */
export interface BackgroundWords {
  readonly advice: string
  readonly strengths: Readonly<Record<Strength, string>>
  readonly howSure: string
  readonly grounds: Readonly<Record<Ground, string>>
  readonly and: string
  readonly ifWrong: { readonly title: string; readonly acting: string; readonly waiting: string }
  readonly schools: {
    readonly title: string
    readonly intro: string
    readonly who: string
    readonly answer: string
    readonly day: string
    /** With {day}. */
    readonly until: string
    readonly today: string
    readonly ours: string
    readonly why: string
    /** Said instead of the table when all schools agree. */
    readonly same: string
    readonly answers: Readonly<Record<Verdict, string>>
  }
}

/** Changes with the shape, so that an older page does not show what it does not know. */
export const backgroundFormat = 1

export interface Background {
  readonly format: typeof backgroundFormat
  readonly verdicts: Readonly<Record<Verdict, Judgement>>
  readonly supports: Supports
  /** Rules that advise more or less strongly than their verdict does elsewhere. */
  readonly strengths: Readonly<Record<string, Strength>>
  readonly words: BackgroundWords
  readonly schools: Readonly<Record<SchoolId, SchoolWords>>
}
