/** The words of the plan page that are the same for every plan. They come from content. */

import type { StatusWords } from '../keeping/keeping-words.ts'
import type { TaskWordsLabels } from '../messages/TaskWords.tsx'
import type { CallWords } from '../ui/CallOutcome.tsx'

export interface NoticeWords {
  readonly title: string
  readonly text: string
  readonly link: string
}

/** What stands beside the button from the start; all else of the calendar comes when it is wanted. */
export interface CalendarPartWords {
  readonly put: string
  /** Where nothing but the first day is left. */
  readonly putFirstDay: string
  readonly putAll: string
  readonly withNames: string
}

export interface PlanWords {
  readonly title: string
  readonly toDo: string
  readonly done: string
  readonly ifSomethingComes: string
  readonly alongWithIt: string
  readonly aboutTheDates: string
  /** With {task}. */
  readonly tick: string
  readonly print: string
  readonly calendar: CalendarPartWords
  readonly change: string
  readonly forget: {
    readonly one: string
    readonly all: string
    readonly askOne: string
    readonly askAll: string
    readonly yes: string
    readonly no: string
  }
  readonly words: TaskWordsLabels
  readonly saved: StatusWords
  readonly empty: NoticeWords
  readonly unreadable: NoticeWords & { readonly download: string }
  readonly tooNew: NoticeWords & { readonly download: string }
  readonly unfinished: NoticeWords
  readonly rulesFailed: NoticeWords
  readonly call: CallWords
}
