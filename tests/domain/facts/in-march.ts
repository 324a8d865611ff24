/** What is known in March 2027, a month without holidays that begins on a Monday. */
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts'
import { type Known, knownOn } from '../../../src/domain/facts/known.ts'
import type {
  Contact,
  ContactWish,
  Elsewhere,
  Interview,
  Offer,
  Recipient,
  Reply,
  ReplySays,
  Request,
  Said,
  SituationEvent,
  Wish
} from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { day, situationWith } from '../messages/made-up-advice.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

export const march = (date: number): PlainDate => day(`2027-03-${String(date).padStart(2, '0')}`)

/** Wednesday. */
export const today = march(24)

interface More extends Partial<Situation> {
  readonly on?: PlainDate
  readonly afterHours?: boolean
}

/** What is known after these events, on Wednesday 24 March unless another day is named. */
export function knownAfter(events: readonly SituationEvent[], more: More = {}): Known {
  const { on = today, afterHours = false, ...others } = more
  const situation = situationWith(events, others)
  return knownOn(situation, sortEvents(events), on, calendar, { afterHours })
}

export const met = (date: number, ...people: readonly Recipient[]): Interview => ({
  kind: 'interview',
  date: march(date),
  with: people.length === 0 ? ['manager'] : people
})

export const said = (date: number, others: Partial<Said> = {}): Said => ({
  kind: 'said',
  date: march(date),
  by: 'manager',
  time: { kind: 'soon' },
  firmness: 'firm',
  about: 'answer',
  ...others
})

/** They named a last day. */
export const by = (date: number) => ({ kind: 'by', date: march(date) }) as const

export const reply = (
  date: number,
  says: ReplySays['kind'] = 'no-news',
  others: Partial<Reply> = {}
): Reply => ({
  kind: 'reply',
  date: march(date),
  from: 'manager',
  says: says === 'ask-other' ? { kind: says, recipient: 'hr' } : { kind: says },
  ...others
})

/** A chase by e-mail to the manager, unless told otherwise. */
export const asked = (date: number, others: Partial<Contact> = {}): Contact => ({
  kind: 'contact',
  date: march(date),
  to: 'manager',
  channel: 'email',
  purpose: 'chase',
  outcome: 'message-left',
  ...others
})

export const offer = (date: number, others: Partial<Offer> = {}): Offer => ({
  kind: 'offer',
  date: march(date),
  from: 'manager',
  grade: 'conditional',
  ...others
})

export const request = (date: number, others: Partial<Request> = {}): Request => ({
  kind: 'request',
  date: march(date),
  from: 'manager',
  what: 'papers',
  ...others
})

export const wish = (date: number, wished: ContactWish): Wish => ({
  kind: 'wish',
  date: march(date),
  wish: wished
})

export const away = (date: number, until: number, who: Recipient = 'manager'): SituationEvent => ({
  kind: 'away',
  date: march(date),
  who,
  until: march(until)
})

/** Another firm's offer, while this one is preferred. */
export const elsewhere = (date: number, others: Partial<Elsewhere> = {}): Elsewhere => ({
  kind: 'elsewhere',
  date: march(date),
  state: 'offer',
  prefer: 'here',
  ...others
})

/** What takes nothing but a day. */
export const on = (
  date: number,
  kind:
    | 'application'
    | 'accepted'
    | 'declined'
    | 'withdrew'
    | 'asked-for-time'
    | 'decided-elsewhere'
    | 'cancelled-interview'
): SituationEvent => ({ kind, date: march(date) })

export const checks = (date: number, state: 'done' | 'cleared'): SituationEvent => ({
  kind: 'checks',
  date: march(date),
  state
})
