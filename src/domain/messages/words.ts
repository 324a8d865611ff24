/**
 * The shape of the words that editors keep in content/: what describeAdvice is given.
 *
 * A passage is a text, or parts in order. A part with `when` is said only if all its
 * conditions hold; of the parts under `oneOf` only the first that fits is said.
 */
import type { Addressee, TaskKind } from '../advice/advice.ts'
import type { Measure, Phase, Verdict } from '../advice/verdicts.ts'
import type { SituationEvent, SpokenTime } from '../situation/events.ts'

/** A piece of text with {placeholders}, or a choice. A condition may begin with "not ". */
export type Part =
  | string
  | { readonly when: string | readonly string[]; readonly say: Passage }
  | { readonly oneOf: readonly Part[] }

export type Passage = string | readonly Part[]

export interface VerdictWords {
  readonly opening: string
  readonly short: Passage
  readonly headline: Passage
}

export interface TaskWords {
  readonly title: Passage
  readonly detail: Passage
  readonly lineTitle: Passage
  readonly lineDetail: Passage
}

export interface MeasureWords {
  readonly title: Passage
  readonly detail: Passage
}

export interface BranchWords {
  readonly id: string
  /** Its place in the list, the smallest number first. */
  readonly order: number
  /** The verdict whose sign it carries; `next` is that of the next contact in the plan. */
  readonly verdict: Verdict | 'next'
  readonly verdicts?: readonly Verdict[] | undefined
  readonly phases?: readonly Phase[] | undefined
  readonly when?: string | readonly string[] | undefined
  readonly title: Passage
  readonly detail: Passage
}

export interface EmailWords {
  readonly subject: Passage
  /** Paragraphs between the greeting and the name. */
  readonly body: readonly Passage[]
}

/** All of it is spoken, except what to do next. */
export interface PhoneWords {
  readonly gatekeeper: Passage
  readonly body: Passage
  /** What to do once they answer; not spoken. */
  readonly next?: Passage | undefined
  /** For when they cannot say yet. */
  readonly noNews: Passage
  readonly voicemail: Passage
}

/** What to write or say for one kind of task. There is an e-mail, or a call, or both. */
export interface MessageWords {
  readonly email?: EmailWords | undefined
  /** Whether the same words may go by post: false where the post would be too slow. */
  readonly letter?: boolean | undefined
  /** The whole of a text, for employers who text. */
  readonly text?: Passage | undefined
  readonly phone?: PhoneWords | undefined
}

/** What every message is put together with. */
export interface LetterWords {
  readonly greeting: Passage
  readonly signOff: Passage
  /** What stands above a letter: who writes, when, and to whom. */
  readonly head: readonly Passage[]
  /** What stands between the parts of a call that is written out as a whole. */
  readonly script: {
    readonly spoken: string
    readonly ifNoNews: string
    readonly writeDown: string
    readonly goodbye: string
  }
}

export interface HappenedWords {
  readonly title: Passage
  readonly detail: Passage
  readonly who: Passage
}

export type TimeUnit = Extract<SpokenTime, { kind: 'within' }>['unit']

/** Small pieces that sentences are put together from. */
export interface Pieces {
  readonly by: string
  readonly within: string
  readonly withinOne: string
  readonly soon: string
  readonly earlyNewYear: string
  readonly today: string
  readonly onDay: string
  readonly beforeNoon: string
  /** Said of a contact that the user has put off to {day}. */
  readonly putOff: string
  readonly and: string
  /** Counts in words, beginning with none. */
  readonly counts: readonly string[]
  readonly units: Readonly<Record<TimeUnit, { readonly one: string; readonly many: string }>>
  /** What the user turned down: one, or several with {times}. */
  readonly turnedDown: { readonly one: string; readonly many: string }
}

/** Names of persons, times and small pieces that other words are put together from. */
export interface Wording {
  /** Addressee -> how they are called inside a sentence: "the manager". */
  readonly recipients: Readonly<Record<Addressee | 'nobody', string>>
  readonly pieces: Pieces
  readonly notes: readonly Part[]
  readonly relief: { readonly lead: Passage; readonly text: Passage }
  /** What happened, by the kind of event. */
  readonly happened: Readonly<Record<SituationEvent['kind'], HappenedWords>>
}

/** All that is needed to show an answer and a plan. */
export interface CoreWords {
  readonly verdicts: Readonly<Record<Verdict, VerdictWords>>
  readonly tasks: Readonly<Record<TaskKind, TaskWords>>
  readonly measures: Readonly<Record<Measure, MeasureWords>>
  /** Fact -> level -> the sentence; a level without one says nothing. */
  readonly reasons: Readonly<Record<string, Readonly<Record<string, Passage>>>>
  readonly branches: readonly BranchWords[]
  readonly wording: Wording
}

export interface ChangeWords {
  readonly title: Passage
  /** Said instead of what the verdict says, for this verdict only. */
  readonly verdict?: Verdict | undefined
  readonly detail?: Passage | undefined
}

/** What did not matter: the level of a fact, and the clause that says it after "if". */
export interface SameWords {
  readonly title: string
  /** For one clause, for two and for three. */
  readonly say: readonly string[]
  readonly clauses: readonly {
    readonly fact: string
    readonly level: string
    /** Absent means any. */
    readonly verdicts?: readonly Verdict[] | undefined
    readonly phases?: readonly Phase[] | undefined
    readonly when?: string | readonly string[] | undefined
    readonly say: string
  }[]
}

/** What could change the answer, and what did not matter. Sent later than the rest. */
export interface ExplanationWords {
  readonly titles: { readonly changes: string; readonly note: string }
  /** By the id of what could happen. */
  readonly changes: Readonly<Record<string, ChangeWords>>
  readonly outcomes: Readonly<Record<Verdict, Passage>>
  readonly same: SameWords
}

/** By task kind; may be empty as long as the drafts have not been loaded. */
export type Messages = Readonly<Partial<Record<TaskKind, MessageWords>>>

/** The words in parts, because the drafts and the explanations are not needed at once. */
export interface Words {
  readonly core: CoreWords
  readonly messages: Messages
  /** Comes together with the messages. */
  readonly letter?: LetterWords | undefined
  readonly explanations?: ExplanationWords | undefined
}
