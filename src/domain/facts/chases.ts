/**
 * Which of the user's contacts are chases, which were answered, and how many strikes stand.
 *
 * An answer wipes the strikes of the one who gave it; an invitation, interview, request, offer
 * or clearance wipes all. Rings without a message are one strike together, five or more are two.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import { notTwiceInARow } from '../once-per.ts'
import type { Contact, Purpose, Recipient, SituationEvent } from '../situation/events.ts'
import type { StrikeElsewhere } from '../situation/situation.ts'
import { isByVoice } from '../situation/timeline.ts'

const chasePurposes: readonly Purpose[] = [
  'chase',
  'ask-in-writing',
  'deadline-news',
  'requested-call'
]

/** From this many rings without a message on, they weigh as two strikes. */
export const ringsThatWeighDouble = 5

export interface Strikes {
  readonly count: number
  readonly newest: { readonly recipient: Recipient; readonly date: PlainDate } | null
  readonly byVoice: boolean
  readonly rings: number
}

/** Whether a contact asked where things stand and has no answer by itself. */
export function isChase(contact: Contact): boolean {
  return contact.outcome !== 'spoke' && chasePurposes.includes(contact.purpose)
}

function answers(event: SituationEvent, contact: Contact): boolean {
  switch (event.kind) {
    case 'reply':
      if (event.automatic === true && event.says.kind !== 'ask-other') return false
      return event.from === contact.to || event.onBehalfOf === contact.to
    case 'said':
      return event.by === contact.to
    case 'contact':
      return event.to === contact.to && event.outcome === 'spoke'
    case 'checks':
      return event.state === 'cleared'
    case 'interview':
    case 'request':
    case 'offer':
      return true
    default:
      return false
  }
}

/** The user's contacts that nobody answered yet, in order. `past` is sorted. */
export const unansweredContacts = notTwiceInARow(
  (past: readonly SituationEvent[]): readonly Contact[] =>
    past.filter((event, index): event is Contact => {
      if (event.kind !== 'contact' || event.outcome === 'spoke') return false
      return !past.some((later, at) => at > index && answers(later, event))
    })
)

/** The strikes of this application over all recipients. */
export const strikesOf = notTwiceInARow((unanswered: readonly Contact[]): Strikes => {
  const chases = unanswered.filter(isChase)
  const rings = chases.filter((chase) => chase.outcome === 'rang')
  const others = chases.filter((chase) => chase.outcome !== 'rang')
  const ringCount = rings.reduce((sum, ring) => sum + (ring.times ?? 1), 0)
  const ringStrikes = ringCount === 0 ? 0 : ringCount >= ringsThatWeighDouble ? 2 : 1
  const newest = chases.at(-1)
  return {
    count: others.reduce((sum, chase) => sum + (chase.times ?? 1), 0) + ringStrikes,
    newest: newest === undefined ? null : { recipient: newest.to, date: newest.date },
    byVoice: chases.some(isByVoice),
    rings: ringCount
  }
})

/**
 * Whether a call or voicemail to this recipient went unanswered and they have not asked for a
 * call since, here or in another application with the same person or office.
 */
export function wasTriedByVoice(
  recipient: Recipient | null,
  past: readonly SituationEvent[],
  unanswered: readonly Contact[],
  elsewhere: readonly StrikeElsewhere[]
): boolean {
  if (elsewhere.some((strike) => strike.recipient === recipient && strike.voice)) return true
  return unanswered.some(
    (contact) =>
      contact.to === recipient &&
      isByVoice(contact) &&
      !past.slice(past.indexOf(contact) + 1).some((event) => asksForCall(event, recipient))
  )
}

function asksForCall(event: SituationEvent, recipient: Recipient | null): boolean {
  return (
    event.kind === 'said' && event.about === 'call-me' && (event.through ?? event.by) === recipient
  )
}
