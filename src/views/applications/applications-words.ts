/** The words for several applications: those of the today list, and those on the plan page. */
import type { CallWords } from '../ui/CallOutcome.tsx'

/** How applications are called. */
export interface NamingWords {
  /** With {day}; the second with {count} as well, where two were begun on one day. */
  readonly unnamed: string
  readonly unnamedAgain: string
}

export interface NoticeWords {
  readonly title: string
  readonly text: string
  readonly link: string
  /** A second link, to the page on which plans are brought back. */
  readonly back?: string
}

type TodayText =
  | 'title'
  | 'tick'
  | 'since'
  | 'plan'
  | 'dueTitle'
  | 'nothingDue'
  | 'nothingDueNext'
  | 'reading'
  | 'doneTitle'
  | 'nextTitle'
  | 'waitingTitle'
  | 'waitsUntil'
  | 'waitsOpen'
  | 'overTitle'
  | 'unfinishedTitle'
  | 'unfinished'
  | 'goOn'
  | 'putAway'
  | 'awayTitle'
  | 'awayOn'
  | 'bringBack'
  | 'delete'
  | 'askDelete'
  | 'yes'
  | 'no'
  | 'another'
  | 'jobTitle'
  | 'jobText'
  | 'jobTick'
  | 'notSaved'
  | 'listsFailed'

export interface TodayWords extends NamingWords, Readonly<Record<TodayText, string>> {
  readonly empty: NoticeWords
  readonly unreadable: NoticeWords
  readonly rulesFailed: NoticeWords
  readonly call: CallWords
}

type ApplicationsText =
  | 'label'
  | 'others'
  | 'all'
  | 'nextOn'
  | 'today'
  | 'theirTurn'
  | 'unfinished'
  | 'another'
  | 'partTitle'
  | 'name'
  | 'nameAgain'
  | 'nameNote'
  | 'position'
  | 'employer'
  | 'sameEmployer'
  | 'sameAgency'
  | 'sameNote'
  | 'noOther'
  | 'keep'
  | 'gotIt'
  | 'withdrew'
  | 'putAway'
  | 'bringBack'
  | 'awayOn'
  | 'gotItAsk'
  | 'gotItYes'
  | 'gotItNo'
  | 'gotItNotYet'
  | 'withdrewAsk'
  | 'withdrewYes'
  | 'cancel'
  | 'wasGotIt'
  | 'wasWithdrawn'
  | 'mistake'
  | 'tellOthers'

export interface ApplicationsWords
  extends NamingWords,
    Readonly<Record<ApplicationsText, string>> {}
