/**
 * Everything that is known of one application on one day, worked out once and then asked
 * by the facts of every phase.
 */
import { type Calendar, isBusinessDay } from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type Pace, paceOfSector } from '../rules/paces.ts'
import { ours, paceIn, type School } from '../rules/schools.ts'
import type { Contact, Recipient, SituationEvent } from '../situation/events.ts'
import type { Situation, StrikeElsewhere } from '../situation/situation.ts'
import { type Timeline, timelineOn } from '../situation/timeline.ts'
import { type Strikes, strikesOf, unansweredContacts } from './chases.ts'
import { type OfferState, offerStateOf } from './offer-state.ts'
import { type ActivePromise, activePromise } from './promise.ts'
import { recipientOf } from './recipient.ts'
import { awayOn, type Wishes, wishesOn } from './wishes.ts'

export interface Known {
  readonly day: PlainDate
  /** Whether nobody is to be reached in an office any more: no business day, or after hours. */
  readonly officesClosed: boolean
  readonly calendar: Calendar
  readonly situation: Situation
  readonly timeline: Timeline
  readonly unanswered: readonly Contact[]
  readonly strikes: Strikes
  readonly wishes: Wishes
  readonly away: ReadonlyMap<Recipient, PlainDate>
  readonly promise: ActivePromise | null
  readonly offer: OfferState
  readonly pace: Pace
  /** Whose numbers are used: our own, unless another school of advice is looked at. */
  readonly school: School
  /** To whom the next chase would go; null when everyone is away or not to be contacted. */
  readonly recipient: Recipient | null
  /** Strikes that other applications left with whomever. */
  readonly allStrikesElsewhere: readonly StrikeElsewhere[]
  /** Those of them that were left with that same recipient. */
  readonly strikesElsewhere: readonly StrikeElsewhere[]
}

/** Under what one looks: whose numbers are used, and whether the office hours of the day are over. */
export interface LookingWith {
  readonly school?: School | undefined
  readonly afterHours?: boolean
}

/** Works out what is known. `sorted` comes from sortEvents(situation.events). */
export function knownOn(
  situation: Situation,
  sorted: readonly SituationEvent[],
  day: PlainDate,
  calendar: Calendar,
  { school = ours, afterHours = false }: LookingWith = {}
): Known {
  const timeline = timelineOn(sorted, day)
  const { past } = timeline
  const unanswered = unansweredContacts(past)
  const strikes = strikesOf(unanswered)
  const wishes = wishesOn(past, day, timeline.ahead.length > 0, situation.wishesElsewhere)
  const away = awayOn(past, day)
  const offer = offerStateOf(past)
  const elsewhere = situation.strikesElsewhere ?? []
  const mostChases = school.mostChases.is
  const recipient = recipientOf('chase', {
    timeline,
    wishes,
    strikes,
    away,
    elsewhere,
    mostChases
  })
  return {
    day,
    officesClosed: afterHours || !isBusinessDay(calendar, day),
    calendar,
    situation,
    timeline,
    unanswered,
    strikes,
    wishes,
    away,
    promise: activePromise(past, calendar, school.grace.is),
    offer,
    pace: paceOf(situation, past, offer, school),
    school,
    recipient,
    allStrikesElsewhere: elsewhere,
    strikesElsewhere: elsewhere.filter((strike) => strike.recipient === recipient)
  }
}

/** On hold is slow everywhere; checks after a written offer have a pace of their own. */
function paceOf(
  situation: Situation,
  past: readonly SituationEvent[],
  offer: OfferState,
  school: School
): Pace {
  const newestWord = past.findLast(
    (event) =>
      event.kind === 'said' ||
      event.kind === 'interview' ||
      event.kind === 'offer' ||
      (event.kind === 'reply' && event.automatic !== true)
  )
  const isOnHold = newestWord?.kind === 'reply' && newestWord.says.kind === 'on-hold'
  if (isOnHold) return paceIn(school, 'slow')
  const written = offer.grade === 'conditional' || offer.grade === 'firm'
  const { before, afterOffer } = paceOfSector[situation.sector]
  return paceIn(school, written ? afterOffer : before)
}

/**
 * How many strikes count towards the next chase: this application's, and others' with the same
 * recipient. `two` means that the school's limit is reached, `one` that something is left of it.
 */
export function strikeLevel(known: Known): 'none' | 'one' | 'two' {
  const count = known.strikes.count + known.strikesElsewhere.length
  if (count === 0) return 'none'
  return count < known.school.mostChases.is ? 'one' : 'two'
}
