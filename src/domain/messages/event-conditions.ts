/** Which conditions hold for one event, and whom it names. */
import type { Recipient, Requested, SituationEvent } from '../situation/events.ts'
import { isAnswered } from './past-contacts.ts'
import type { EventCondition } from './vocabulary.ts'

const requestedAs: Readonly<Record<Requested, EventCondition>> = {
  papers: 'papers',
  answer: 'answer-wanted',
  date: 'date-wanted',
  'give-notice': 'give-notice',
  'call-back': 'call-back'
}

/** The conditions that the words for this event may ask for. `past` is in order. */
export function conditionsOfEvent(
  event: SituationEvent,
  past: readonly SituationEvent[]
): readonly string[] {
  switch (event.kind) {
    case 'contact':
      return [
        event.channel,
        event.outcome,
        event.purpose,
        ...((event.times ?? 1) > 1 ? ['repeated'] : []),
        ...(isAnswered(event, past) ? ['answered'] : [])
      ]
    case 'said':
      return [`about-${event.about}`]
    case 'wish':
      return [event.wish.kind]
    case 'reply':
      return [event.says.kind, ...(event.automatic === true ? ['automatic'] : [])]
    case 'request':
      return [requestedAs[event.what], ...(event.cannotMeet === true ? ['cannot-meet'] : [])]
    case 'offer':
      return [event.grade]
    case 'checks':
      return [event.state]
    case 'elsewhere':
      return [`${event.state}-there`]
    default:
      return []
  }
}

/** The people on the employer's side of an event, in the order told. */
export function peopleOf(event: SituationEvent): readonly Recipient[] {
  switch (event.kind) {
    case 'interview':
      return event.with
    case 'talk':
      return [event.with]
    case 'contact':
      return [event.to]
    case 'said':
    case 'missed-appointment':
      return [event.by]
    case 'reply':
    case 'request':
    case 'offer':
    case 'refusal':
      return [event.from]
    case 'away':
      return [event.who]
    default:
      return []
  }
}
