/**
 * Everything that is known of one application on one day, worked out once and then asked
 * by the facts of every phase.
 */
import type { Calendar } from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type Pace, paceOfSector, paces } from '../rules/paces.ts'
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
  /** To whom the next chase would go; null when everyone is away or not to be contacted. */
  readonly recipient: Recipient | null
  /** Strikes that another application left with that same recipient. */
  readonly strikesElsewhere: readonly StrikeElsewhere[]
}

/** Works out what is known. `sorted` comes from sortEvents(situation.events). */
export function knownOn(
  situation: Situation,
  sorted: readonly SituationEvent[],
  day: PlainDate,
  calendar: Calendar
): Known {
  const timeline = timelineOn(sorted, day)
  const { past } = timeline
  const unanswered = unansweredContacts(past)
  const strikes = strikesOf(unanswered)
  const wishes = wishesOn(past, day, timeline.ahead.length > 0)
  const away = awayOn(past, day)
  const offer = offerStateOf(past)
  const elsewhere = situation.strikesElsewhere ?? []
  const recipient = recipientOf('chase', { timeline, wishes, strikes, away, elsewhere })
  return {
    day,
    calendar,
    situation,
    timeline,
    unanswered,
    strikes,
    wishes,
    away,
    promise: activePromise(past, calendar),
    offer,
    pace: paceOf(situation, past, offer),
    recipient,
    strikesElsewhere: elsewhere.filter((strike) => strike.recipient === recipient)
  }
}

/** On hold is slow everywhere; checks after a written offer have a pace of their own. */
function paceOf(situation: Situation, past: readonly SituationEvent[], offer: OfferState): Pace {
  const newestWord = past.findLast(
    (event) =>
      event.kind === 'said' ||
      event.kind === 'interview' ||
      event.kind === 'offer' ||
      (event.kind === 'reply' && event.automatic !== true)
  )
  if (newestWord?.kind === 'reply' && newestWord.says.kind === 'on-hold') return paces.slow
  const written = offer.grade === 'conditional' || offer.grade === 'firm'
  const { before, afterOffer } = paceOfSector[situation.sector]
  return paces[written ? afterOffer : before]
}

/** How many strikes count towards the next chase: this application's, and others' with the same recipient. */
export function strikeLevel(known: Known): 'none' | 'one' | 'two' {
  const count = known.strikes.count + known.strikesElsewhere.length
  return count === 0 ? 'none' : count === 1 ? 'one' : 'two'
}
