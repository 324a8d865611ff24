/**
 * Another firm in play: an offer there with its deadline, or a place there that is preferred.
 * An unknown deadline counts as near, and once asked for is taken as five business days later.
 */
import { addBusinessDays, type Calendar, lastBusinessDayBefore } from '../calendar/business-days.ts'
import { addDays, type PlainDate } from '../calendar/plain-date.ts'
import { notTwiceInARow } from '../once-per.ts'
import { nearDays } from '../rules/paces.ts'
import { comesAfter, newestOf } from '../situation/timeline.ts'
import type { Known } from './known.ts'

export interface ElsewhereState {
  readonly state: 'none' | 'offer' | 'process'
  readonly prefer: 'here' | 'there'
  readonly asked: boolean
  /** Whether the other firm's offer is due soon, or before the time promised here runs out. */
  readonly near: boolean
  /** The last business day on which to answer there; null while unknown. */
  readonly decideOn: PlainDate | null
}

const none: ElsewhereState = {
  state: 'none',
  prefer: 'here',
  asked: false,
  near: false,
  decideOn: null
}

function deadlineOf(known: Known, named: PlainDate | undefined, askedOn: PlainDate | undefined) {
  if (named !== undefined) return named
  return askedOn === undefined ? null : addBusinessDays(known.calendar, askedOn, nearDays)
}

/** This day if it is a business day, else the last one before it. */
export function businessDayOnOrBefore(calendar: Calendar, date: PlainDate): PlainDate {
  return lastBusinessDayBefore(calendar, addDays(date, 1))
}

/** What is known of the other firm; nothing once its deadline has passed or it was decided on. */
export const elsewhereStateOf = notTwiceInARow((known: Known): ElsewhereState => {
  const { past } = known.timeline
  const other = newestOf(past, 'elsewhere')
  if (other === undefined) return none
  const decided = newestOf(past, 'decided-elsewhere')
  if (decided !== undefined && comesAfter(decided, other)) return none
  const asking = newestOf(past, 'asked-for-time')
  const askedOn = asking !== undefined && comesAfter(asking, other) ? asking.date : undefined
  const deadline = deadlineOf(known, other.deadline, askedOn)
  if (deadline !== null && deadline < known.day) return none
  const isOffer = other.state === 'offer'
  return {
    state: other.state,
    prefer: other.prefer,
    asked: askedOn !== undefined,
    near: isOffer && (deadline === null || isNear(known, deadline)),
    decideOn: deadline === null ? null : businessDayOnOrBefore(known.calendar, deadline)
  }
})

function isNear(known: Known, deadline: PlainDate): boolean {
  const { promise, calendar, day } = known
  if (promise !== null && promise.over > day && deadline <= promise.over) return true
  return deadline < addBusinessDays(calendar, day, nearDays + 1)
}
