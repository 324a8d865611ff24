/**
 * A time as it was named, before the word in front of it ("by", "after") is looked at: a day, a
 * stretch with its first and last day, an amount, or two times between which nobody can tell.
 */
import type { Calendar } from '../../calendar/business-days.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { PeriodUnit } from '../../questions/period.ts'
import type { ReadingQuestion } from '../reading.ts'

/** The day on which it was said, and the holidays that it is counted with. */
export interface SaidOn {
  readonly date: PlainDate
  readonly calendar: Calendar
}

export type CertainTime =
  | { readonly kind: 'day'; readonly date: PlainDate }
  | {
      readonly kind: 'stretch'
      readonly first: PlainDate
      readonly last: PlainDate
      /** The beginning, middle or end of a week or month: "by" then means its last day. */
      readonly isPart?: true
    }
  | { readonly kind: 'amount'; readonly amount: number; readonly unit: PeriodUnit }
  | { readonly kind: 'early-new-year' }
  | { readonly kind: 'new-year' }
  | { readonly kind: 'soon' }

export type Time = (
  | CertainTime
  | {
      readonly kind: 'either'
      readonly question: ReadingQuestion
      readonly times: readonly CertainTime[]
      /** Whether "no day was named" is offered, too. */
      readonly orSoon?: true
    }
  /** Looks like a time, but is none that can be used: 31 November, "as soon as we know". */
  | { readonly kind: 'useless' }
) & {
  /** The time itself was said loosely: "a couple of weeks", "or so". */
  readonly isLoose?: true
  /** An hour was named, as for an appointment. */
  readonly hasClock?: true
}

export const useless: Time = { kind: 'useless' }

export function day(date: PlainDate): CertainTime {
  return { kind: 'day', date }
}
