/**
 * The line before it is drawn: stops in order, and after each the quiet days up to the next.
 * It knows days and words, but neither pixels nor languages.
 */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'

/** One thing at a stop: something that happened, an interview to come, or a task. */
export interface LineEntry {
  /** The task's id, or null for what is no task. */
  readonly taskId: string | null
  readonly title: string
  readonly detail: string
}

export type DayPace = 'business' | 'weekend' | 'holiday'

/** A quiet day, or a week of them where a stretch is too long to draw day by day. */
export interface QuietPiece {
  readonly date: PlainDate
  readonly unit: 'day' | 'week'
  readonly pace: DayPace
}

/** What lies between two stops. `days` may be 0: then the stops are neighbours. */
export interface LineStretch {
  readonly days: number
  readonly isAhead: boolean
  /** Whether the user has written and now waits for an answer. */
  readonly isTheirTurn: boolean
  readonly pieces: readonly QuietPiece[]
}

export interface LineStop {
  readonly date: PlainDate
  readonly state: 'happened' | 'today' | 'planned'
  readonly isEnd: boolean
  readonly entries: readonly LineEntry[]
  /** How many further days with words were folded into this stop. */
  readonly folded: number
  /** Null after the last stop. */
  readonly after: LineStretch | null
}

export interface LineModel {
  readonly stops: readonly LineStop[]
}
