/** What the parts of the timeline are shown: one application, its situation and advice, and the words. */
import type { Advice } from '../../domain/advice/advice.ts'
import type { Calendar } from '../../domain/calendar/business-days.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Names } from '../../domain/messages/name-recipient.ts'
import type { Wording } from '../../domain/messages/words.ts'
import type { SituationEvent } from '../../domain/situation/events.ts'
import type { Situation } from '../../domain/situation/situation.ts'
import type { TimelineWords } from './timeline-words.ts'

export interface LoggedRow {
  readonly id: string
  readonly event: SituationEvent
}

export interface TimelineSubject {
  readonly application: {
    readonly id: string
    readonly log: readonly LoggedRow[]
    readonly names: Names
    readonly postponed?: Readonly<Record<string, PlainDate>>
    readonly skipped?: Readonly<Record<string, string>>
  }
  readonly situation: Situation
  readonly advice: Advice
  readonly today: PlainDate
  readonly calendar: Calendar
  readonly wording: Wording
  readonly words: TimelineWords
}
