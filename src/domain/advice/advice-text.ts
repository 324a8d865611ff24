/**
 * Advice in words, ready to be shown on page, paper and in a calendar. Made by describeAdvice
 * from an Advice, its Situation and the words of content/; views only lay it out.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Verdict } from './verdicts.ts'

/** The words to say. `body` is a whole e-mail or the script of a call; blanks are `____`. */
export interface MessageText {
  readonly kind: 'email' | 'phone'
  readonly subject: string | null
  readonly body: string
  /** For a call: what to say to whoever picks up first, and at the voicemail. */
  readonly gatekeeper: string | null
  readonly voicemail: string | null
}

export interface TaskText {
  readonly id: string
  readonly date: PlainDate
  readonly verdict: Verdict
  readonly title: string
  readonly detail: string
  /** Two short labels for a stop of the line. */
  readonly lineTitle: string
  readonly lineDetail: string
  readonly message: MessageText | null
  /** `contact` is ticked by logging it as an event, `measure` by its own tick, `end` is no task but the last stop. */
  readonly role: 'contact' | 'measure' | 'end'
  /** "before noon" on Fridays, else null. */
  readonly when: string | null
  /** Whether the user has put it off to its day. */
  readonly isPutOff: boolean
}

/** Something that happened: a full stop on the line, a row of "who said what". */
export interface HappenedText {
  readonly date: PlainDate
  readonly title: string
  readonly detail: string
  readonly who: string
}

export interface BranchText {
  readonly id: string
  readonly verdict: Verdict
  readonly title: string
  readonly detail: string
}

export interface MeasureText {
  readonly id: string
  readonly title: string
  readonly detail: string
}

/** One thing that would change the answer, and what the answer would be then. */
export interface ChangeText {
  readonly id: string
  readonly verdict: Verdict
  /** The day on which it would be so. */
  readonly date: PlainDate
  readonly title: string
  readonly detail: string
}

export interface AdviceText {
  readonly verdict: Verdict
  /** The first words of the answer, e.g. "No." */
  readonly opening: string
  /** What to do, e.g. "Send one last e-mail. Then let it go." */
  readonly headline: string
  /** The answer in one bold short sentence for the plan's head, e.g. "No further call." */
  readonly short: string
  /** The one sentence of relief, where it is true. */
  readonly relief: { readonly lead: string; readonly text: string } | null
  readonly reasons: readonly string[]
  /** What could be otherwise without another answer; null when there is nothing to say. */
  readonly notMattering: { readonly title: string; readonly text: string } | null
  /** What would change the answer, nearest first. */
  readonly changes: {
    readonly title: string
    readonly note: string
    readonly rows: readonly ChangeText[]
  } | null
  readonly tasks: readonly TaskText[]
  readonly happened: readonly HappenedText[]
  /** Interviews still to come before the plan ends: stops of the line. */
  readonly ahead: readonly HappenedText[]
  readonly measures: readonly MeasureText[]
  readonly branches: readonly BranchText[]
  /** Plain sentences about the dates: the lull, years without holiday tables, offices closed today. */
  readonly notes: readonly string[]
}
