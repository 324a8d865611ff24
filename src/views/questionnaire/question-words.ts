/** The words of the check, as the page gives them. They come from content/questions. */

import type { Verdict } from '../../domain/advice/verdicts.ts'
import type { PeriodUnit } from '../../domain/questions/period.ts'
import type { ProblemKind } from '../../domain/questions/problem.ts'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import type { Recipient } from '../../domain/situation/events.ts'
import type { StatusWords } from '../keeping/keeping-words.ts'
import type { PromiseWords } from './promise-text/promise-words.ts'

/** The words of one field; `options` for choices, `cells` for rows. */
export interface FieldWords {
  readonly label: string
  readonly options?: Readonly<Record<string, string>> | undefined
  /** "No day was named", "The same person". */
  readonly none?: string | undefined
  readonly cells?: Readonly<Record<string, FieldWords>> | undefined
  /** Sentences that fit better here than the general ones. */
  readonly errors?: Readonly<Record<string, string>> | undefined
}

export interface QuestionWords {
  readonly title: string
  /** Another title at some stages. */
  readonly titles?: Readonly<Record<string, string>> | undefined
  readonly why: string
  readonly fields: Readonly<Record<string, FieldWords>>
}

export interface ResultWords {
  readonly question: string
  readonly loading: string
  readonly failed: string
  readonly again: string
  readonly plan: string
  readonly today: string
  readonly why: string
  readonly alongWithIt: string
  readonly aboutTheDates: string
  readonly change: string
  readonly another: string
}

/** The verdicts still possible, in a few words each. */
export interface PossibleWords {
  readonly several: string
  readonly one: string
  readonly verdicts: Readonly<Record<Verdict, string>>
}

/** The words that are the same on every page of the check. */
export interface CheckWords {
  readonly back: string
  readonly next: string
  readonly seeAnswers: string
  /** "Question 4, at most 3 more", and the same for one more and for the last one. */
  readonly count: { readonly more: string; readonly one: string; readonly last: string }
  readonly possible: PossibleWords
  readonly why: string
  readonly unknown: string
  readonly choose: string
  readonly today: string
  readonly yesterday: string
  readonly tomorrow: string
  readonly lastFriday: string
  /** "Monday of last week". */
  readonly dayOfLastWeek: string
  readonly dayOfThisWeek: string
  readonly dayOfNextWeek: string
  readonly anotherDay: string
  readonly chooseDate: string
  readonly noDate: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly units: Readonly<Record<PeriodUnit, string>>
  readonly amount: string
  readonly unit: string
  readonly recipients: Readonly<Record<Recipient, string>>
  readonly rowTitle: string
  readonly addRow: string
  readonly removeRow: string
  readonly noRegion: string
  readonly missing: string
  readonly review: {
    readonly title: string
    readonly intro: string
    readonly change: string
    readonly changeWhat: string
    readonly go: string
    readonly mend: string
  }
  readonly result: ResultWords
  readonly link: {
    readonly title: string
    readonly intro: string
    readonly addedBeside: string
    readonly use: string
    readonly leave: string
    readonly damaged: string
  }
  readonly saved: StatusWords
  readonly errors: Readonly<Record<ProblemKind, string>>
}

/** Everything that the island is given to say. */
export interface QuestionnaireWords {
  readonly check: CheckWords
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>
  /** The field for a pasted sentence. */
  readonly promise: PromiseWords
}

/** The title of a question, which may be another one at some stages. */
export function titleOf(words: QuestionWords, stage: unknown): string {
  return words.titles?.[String(stage)] ?? words.title
}

/** Puts values into the places of a sentence. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
