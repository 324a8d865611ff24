/** The words for telling what came back, correcting it, putting off, and what moved. From content. */
import type { TaskKind } from '../../domain/advice/advice.ts'
import type { SkipReason } from '../../domain/plan/skip-reasons.ts'
import type { HeardKind } from '../../domain/situation/heard.ts'
import type { HeardChoiceId } from '../../domain/situation/heard-choices.ts'
import type { Cause } from '../../state/moves.ts'

/** What the day is asked as that was named with something that came back. */
export const dayQuestions = [
  'new-date',
  'request',
  'offer',
  'invitation',
  'automatic',
  'wait-until',
  'other-offer'
] as const
export type DayQuestion = (typeof dayQuestions)[number]

export interface DayWords {
  readonly label: string
  /** The choice that names no day; empty where a day must be named. */
  readonly none: string
}

export interface HeardWords {
  readonly title: string
  readonly lead: string
  readonly choices: Readonly<Record<HeardChoiceId, string>>
  readonly titles: Readonly<Partial<Record<HeardChoiceId, string | undefined>>>
  readonly which: Readonly<Partial<Record<HeardChoiceId, string | undefined>>>
  readonly kinds: Readonly<Record<HeardKind, string>>
  readonly whenCalled: Readonly<Partial<Record<HeardKind, string | undefined>>>
  readonly notes: Readonly<Partial<Record<HeardKind, string | undefined>>>
  readonly from: string
  readonly other: string
  readonly nobody: string
  readonly date: string
  readonly dateOwn: string
  readonly today: string
  readonly yesterday: string
  readonly another: string
  readonly chooseDay: string
  readonly day: Readonly<Record<DayQuestion, DayWords>>
  readonly answerBy: DayWords
  readonly isHedged: string
  readonly prefersThere: string
  readonly missing: { readonly kind: string; readonly day: string }
  readonly record: string
  readonly correct: string
  readonly cancel: string
}

/** A clause after a colon; of two, the first where a day was named. */
export type CauseWords = string | { readonly withDay: string; readonly plain: string }

export interface MovesWords {
  readonly names: Readonly<Record<TaskKind, string>>
  readonly causes: Readonly<Record<Exclude<Cause['kind'], 'time'>, CauseWords>>
  readonly sentences: Readonly<
    Record<
      | 'title'
      | 'since'
      | 'gone'
      | 'moved'
      | 'new'
      | 'because'
      | 'passed'
      | 'overdue'
      | 'goneSince'
      | 'still'
      | 'newAnswer'
      | 'bringBack',
      string
    >
  >
}

export interface LaterWords {
  readonly open: string
  readonly openQuiet: string
  /** With {action} and {title}: what a button is called to whoever hears only its name. */
  readonly of: string
  readonly when: string
  readonly never: string
  readonly why: string
  readonly reasons: Readonly<Record<SkipReason, string>>
  readonly own: string
  readonly leaveOut: string
  readonly cancel: string
  /** With {reason}. */
  readonly leftOut: string
  /** Where the reason did not come along: it was the user's own, and the plan came by a link. */
  readonly leftOutBare: string
  readonly takeUp: string
  readonly putOff: string
}

export interface TimelineWords {
  readonly heard: HeardWords
  readonly own: { readonly title: string; readonly date: string; readonly outcome: string }
  readonly happened: Readonly<Record<'title' | 'fromCheck' | 'correct' | 'delete' | 'of', string>>
  readonly later: LaterWords
  readonly moves: MovesWords
}
