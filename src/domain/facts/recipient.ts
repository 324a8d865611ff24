/**
 * To whom the next word goes: the first that fits, in a fixed order, skipping those who are
 * away or not to be contacted. Never over someone's head, never to the front desk.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import { type Recipient, recipients, type SituationEvent } from '../situation/events.ts'
import type { StrikeElsewhere } from '../situation/situation.ts'
import { eventsOf, newestOf, type Timeline } from '../situation/timeline.ts'
import type { Strikes } from './chases.ts'
import type { Wishes } from './wishes.ts'

/** Of several people in one interview, the one who counts as having led it. */
const leadership: readonly Recipient[] = ['manager', 'panel', 'recruiter', 'hr']

/** Places in the order of preference; `thanks` go to whoever led the interview. */
export const recipientOrder = {
  chase: [
    'only-through',
    'agency',
    'newest-chase',
    'told-to-ask',
    'newest-word',
    'interview-leader',
    'invitation'
  ],
  thanks: ['only-through', 'agency', 'interview-leader', 'newest-word', 'invitation']
} as const
type Place = (typeof recipientOrder)['chase'][number]

export interface RecipientContext {
  readonly timeline: Timeline
  readonly wishes: Wishes
  readonly strikes: Strikes
  readonly away: ReadonlyMap<Recipient, unknown>
  readonly elsewhere: readonly StrikeElsewhere[]
  /** How many chases may go unanswered. */
  readonly mostChases: number
}

/** Whoever led the newest interview or talk; two interviews of one day are one. */
export function interviewLeader(timeline: Timeline): Recipient | null {
  const met = timeline.past.filter((event) => event.kind === 'interview' || event.kind === 'talk')
  const newest = met.at(-1)
  if (newest === undefined) return timeline.ahead[0]?.with[0] ?? null
  const present = met
    .filter((event) => event.date === newest.date)
    .flatMap((event) => (typeof event.with === 'string' ? [event.with] : event.with))
  return leadership.find((role) => present.includes(role)) ?? present[0] ?? null
}

/** Whether an agency stands between the user and the employer. */
export function viaAgency(past: readonly SituationEvent[]): boolean {
  return past.some(
    (event) =>
      (event.kind === 'contact' && event.to === 'agency') ||
      (event.kind === 'said' && event.by === 'agency') ||
      (event.kind === 'reply' && event.from === 'agency') ||
      (event.kind === 'interview' && event.with.includes('agency'))
  )
}

/** Someone at the employer's, by a word of that day. */
interface Named {
  readonly date: PlainDate
  readonly who: Recipient
}

/** Whoever made the newest promise, request, appointment or offer. */
function newestWord(timeline: Timeline): readonly Recipient[] {
  const words = timeline.past.flatMap((event): readonly Named[] => {
    const { date } = event
    if (event.kind === 'said' || event.kind === 'missed-appointment') {
      return [{ date, who: event.by }]
    }
    const isWord = event.kind === 'request' || event.kind === 'offer'
    return isWord ? [{ date, who: event.from }] : []
  })
  return ofNewestDay(words, timeline)
}

function toldToAsk(timeline: Timeline): readonly Recipient[] {
  const named = eventsOf(timeline.past, 'reply').flatMap(({ date, says }): readonly Named[] =>
    says.kind === 'ask-other' ? [{ date, who: says.recipient }] : []
  )
  return ofNewestDay(named, timeline)
}

/**
 * Of several on the newest day, whoever led the last interview comes first, and the others as
 * people are listed: by leadership. Nobody tells us which of them spoke last.
 */
function ofNewestDay(named: readonly Named[], timeline: Timeline): readonly Recipient[] {
  const newest = named.at(-1)?.date
  const people = named.filter(({ date }) => date === newest).map(({ who }) => who)
  return oneOrNone(interviewLeader(timeline))
    .concat(recipients)
    .filter((who) => people.includes(who))
}

function oneOrNone(who: Recipient | null): readonly Recipient[] {
  return who === null ? [] : [who]
}

function candidatesAt(place: Place, context: RecipientContext): readonly Recipient[] {
  const { past } = context.timeline
  switch (place) {
    case 'only-through':
      return oneOrNone(context.wishes.onlyThrough)
    case 'agency':
      return viaAgency(past) ? ['agency'] : []
    case 'newest-chase':
      return oneOrNone(context.strikes.newest?.recipient ?? null)
    case 'told-to-ask':
      return toldToAsk(context.timeline)
    case 'newest-word':
      return newestWord(context.timeline)
    case 'interview-leader':
      return oneOrNone(interviewLeader(context.timeline))
    case 'invitation':
      return ['invitation']
  }
}

function isExhaustedElsewhere(recipient: Recipient, context: RecipientContext): boolean {
  const strikes = context.elsewhere.filter((strike) => strike.recipient === recipient)
  return strikes.length >= context.mostChases && context.strikes.count === 0
}

/**
 * The recipient of the next word, or null when everyone is away or not to be contacted. One
 * whose patience another application has used up is passed over while someone else is left.
 */
export function recipientOf(
  order: keyof typeof recipientOrder,
  context: RecipientContext
): Recipient | null {
  const places: readonly Place[] = recipientOrder[order]
  const candidates = places
    .flatMap((place) => candidatesAt(place, context))
    .filter((candidate) => candidate !== 'front-desk' && !context.wishes.notTo.includes(candidate))
  const reachable = candidates.filter((candidate) => !context.away.has(candidate))
  const fresh = reachable.find((candidate) => !isExhaustedElsewhere(candidate, context))
  return fresh ?? reachable[0] ?? null
}

/** Who made the newest offer, or null. */
export function offerMaker(past: readonly SituationEvent[]): Recipient | null {
  return newestOf(past, 'offer')?.from ?? null
}
