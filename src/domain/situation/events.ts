/**
 * What can happen to one application: the vocabulary of the timeline.
 *
 * Everything stored is an event with a date or a circumstance without one. Dates and
 * counts are kept as they were told; what they mean on a given day is worked out in facts/.
 */
import type { PlainDate } from '../calendar/plain-date.ts'

/** A person or office on the employer's side. One role is one recipient within an application. */
export const recipients = [
  'manager',
  'panel',
  'recruiter',
  'hr',
  'agency',
  'invitation',
  'unit',
  'switchboard',
  'front-desk'
] as const
export type Recipient = (typeof recipients)[number]

export const channels = [
  'email',
  'phone',
  'voicemail',
  'text',
  'letter',
  'network',
  'in-person'
] as const
export type Channel = (typeof channels)[number]

/** What came of a contact. Writing is always a message left. */
export const outcomes = ['spoke', 'message-left', 'rang', 'not-put-through'] as const
export type Outcome = (typeof outcomes)[number]

/** Why the user made contact. Which of these are chases is decided in facts/chases.ts. */
export const purposes = [
  'chase',
  'thanks',
  'answer-request',
  'missed-appointment',
  'want-back',
  'requested-call',
  'ask-in-writing',
  'deadline-news',
  'reach-live',
  'close'
] as const
export type Purpose = (typeof purposes)[number]

/** When they said the user would hear, as it was said. `within` counts from the day it was said. */
export type SpokenTime =
  | { readonly kind: 'by'; readonly date: PlainDate }
  | {
      readonly kind: 'within'
      readonly amount: number
      readonly unit: 'days' | 'business-days' | 'weeks' | 'months'
    }
  | { readonly kind: 'early-new-year' }
  | { readonly kind: 'soon' }

/** How firm a named time was: "by Friday" is firm, "probably by Friday" is hedged. */
export type Firmness = 'firm' | 'hedged'

/** What was promised for that time: an answer, a call by the user, the letter, the end of the checks. */
export const promised = ['answer', 'call-me', 'letter', 'clearance'] as const
export type Promised = (typeof promised)[number]

export type ContactWish =
  | { readonly kind: 'no-calls' }
  | { readonly kind: 'email-only' }
  | { readonly kind: 'only-through'; readonly recipient: Recipient }
  | { readonly kind: 'not-to'; readonly recipient: Recipient }
  | { readonly kind: 'wait-until'; readonly until: PlainDate }
  | { readonly kind: 'stop' }

export type OfferGrade = 'hint' | 'verbal' | 'conditional' | 'firm'
export type Requested = 'papers' | 'answer' | 'date' | 'call-back' | 'give-notice'

/** What a reply said. `ask-other` names whom to ask instead; everything else is about the matter. */
export type ReplySays =
  | { readonly kind: 'no-news' }
  | { readonly kind: 'positive' }
  | { readonly kind: 'on-hold' }
  | { readonly kind: 'filled' }
  | { readonly kind: 'ask-other'; readonly recipient: Recipient }

interface Dated {
  readonly date: PlainDate
  /** Set on what the forecast assumes, never on what happened. Sorts last on its day. */
  readonly assumed?: true
}

export interface Application extends Dated {
  readonly kind: 'application'
}
export interface Talk extends Dated {
  readonly kind: 'talk'
  readonly with: Recipient
}
/** Held once its date has passed, or on its own date when `held` says so. */
export interface Interview extends Dated {
  readonly kind: 'interview'
  readonly with: readonly Recipient[]
  readonly held?: true
}
/** An agreed call or meeting that they did not keep. */
export interface MissedAppointment extends Dated {
  readonly kind: 'missed-appointment'
  readonly by: Recipient
}
/** The user cancelled an interview and wants it back. */
export interface CancelledInterview extends Dated {
  readonly kind: 'cancelled-interview'
}
export interface Said extends Dated {
  readonly kind: 'said'
  readonly by: Recipient
  /** Who is to get in touch, when it is not the one who said it. */
  readonly through?: Recipient
  readonly time: SpokenTime
  readonly firmness: Firmness
  readonly about: Promised
}
export interface Wish extends Dated {
  readonly kind: 'wish'
  readonly wish: ContactWish
}
/** Not to be reached before `until`. */
export interface Away extends Dated {
  readonly kind: 'away'
  readonly who: Recipient
  readonly until: PlainDate
}
export interface Contact extends Dated {
  readonly kind: 'contact'
  readonly to: Recipient
  readonly channel: Channel
  readonly purpose: Purpose
  readonly outcome: Outcome
  /** How many times on that day; rings add up. */
  readonly times?: number
}
export interface Reply extends Dated {
  readonly kind: 'reply'
  readonly from: Recipient
  readonly says: ReplySays
  readonly onBehalfOf?: Recipient
  /** An out-of-office message. It answers nothing, save that it may name whom to ask. */
  readonly automatic?: true
}
export interface Request extends Dated {
  readonly kind: 'request'
  readonly from: Recipient
  readonly what: Requested
  readonly by?: PlainDate
  readonly cannotMeet?: true
}
export interface Offer extends Dated {
  readonly kind: 'offer'
  readonly from: Recipient
  readonly grade: OfferGrade
  readonly start?: PlainDate
  readonly answerBy?: PlainDate
}
/** Done: the user has handed in every paper and test. Cleared: they confirmed the result. */
export interface Checks extends Dated {
  readonly kind: 'checks'
  readonly state: 'done' | 'cleared'
}
export interface Accepted extends Dated {
  readonly kind: 'accepted'
}
export interface Declined extends Dated {
  readonly kind: 'declined'
}
export interface Withdrew extends Dated {
  readonly kind: 'withdrew'
}
export type Decision = Accepted | Declined | Withdrew
/** Another firm: an offer there, or a process there that the user prefers. */
export interface Elsewhere extends Dated {
  readonly kind: 'elsewhere'
  readonly state: 'offer' | 'process'
  readonly prefer: 'here' | 'there'
  /** Absent when no deadline was named. */
  readonly deadline?: PlainDate
}
/** The user asked for time: the other firm, or this one when the other is preferred. */
export interface AskedForTime extends Dated {
  readonly kind: 'asked-for-time'
}
/** The other firm's offer is answered, and the user stays in the running here. */
export interface DecidedElsewhere extends Dated {
  readonly kind: 'decided-elsewhere'
}
export interface Refusal extends Dated {
  readonly kind: 'refusal'
  readonly from: Recipient
}

export type SituationEvent =
  | Application
  | Talk
  | Interview
  | MissedAppointment
  | CancelledInterview
  | Said
  | Wish
  | Away
  | Contact
  | Reply
  | Request
  | Offer
  | Checks
  | Accepted
  | Declined
  | Withdrew
  | Elsewhere
  | AskedForTime
  | DecidedElsewhere
  | Refusal
