/**
 * How they wish to be contacted, as it holds on a day. A later personal "call me" lifts a wish
 * for no calls; a later invitation, request or offer lifts a request to stop.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Recipient, SituationEvent, Wish } from '../situation/events.ts'
import { comesAfter, eventsOf } from '../situation/timeline.ts'

export interface Wishes {
  readonly stop: boolean
  readonly callsUnwelcome: boolean
  /** Nothing before or on this day, not even thanks. */
  readonly waitUntil: PlainDate | null
  readonly onlyThrough: Recipient | null
  readonly notTo: readonly Recipient[]
}

function isAnInvitation(event: SituationEvent): boolean {
  return event.kind === 'interview' || event.kind === 'offer' || event.kind === 'request'
}

function isCallMe(event: SituationEvent): boolean {
  return (
    (event.kind === 'said' && event.about === 'call-me') ||
    (event.kind === 'request' && event.what === 'call-back')
  )
}

/** The wishes that have not been lifted since. `invitedAgain` says that an interview is ahead. */
export function standingWishes(
  past: readonly SituationEvent[],
  invitedAgain: boolean,
  wishes: readonly Wish[] = eventsOf(past, 'wish')
): readonly Wish[] {
  const isLifted = (wish: Wish, lifts: (event: SituationEvent) => boolean): boolean =>
    past.some((event) => lifts(event) && comesAfter(event, wish))
  return wishes.filter((event) => {
    switch (event.wish.kind) {
      case 'stop':
        return !invitedAgain && !isLifted(event, isAnInvitation)
      case 'no-calls':
      case 'email-only':
        return !isLifted(event, isCallMe)
      default:
        return true
    }
  })
}

/**
 * What they wish on a day. `past` is sorted; `elsewhere` is what the same people wished when it
 * was about another application.
 */
export function wishesOn(
  past: readonly SituationEvent[],
  day: PlainDate,
  invitedAgain: boolean,
  elsewhere: readonly Wish[] = []
): Wishes {
  const all = [...elsewhere, ...eventsOf(past, 'wish')]
  const wishes = standingWishes(past, invitedAgain, all).map(({ wish }) => wish)
  const holds = wishes.flatMap((wish) => (wish.kind === 'wait-until' ? [wish.until] : []))
  const through = wishes.flatMap((wish) => (wish.kind === 'only-through' ? [wish.recipient] : []))
  return {
    stop: wishes.some(({ kind }) => kind === 'stop'),
    callsUnwelcome: wishes.some(({ kind }) => kind === 'no-calls' || kind === 'email-only'),
    waitUntil: holds.filter((until) => until >= day).at(-1) ?? null,
    onlyThrough: through.at(-1) ?? null,
    notTo: wishes.flatMap((wish) => (wish.kind === 'not-to' ? [wish.recipient] : []))
  }
}

/** Who cannot be reached on a day, with the day on which they are back. */
export function awayOn(
  past: readonly SituationEvent[],
  day: PlainDate
): ReadonlyMap<Recipient, PlainDate> {
  const back = new Map<Recipient, PlainDate>()
  for (const event of eventsOf(past, 'away')) {
    if (event.until > day) back.set(event.who, event.until)
    else back.delete(event.who)
  }
  return back
}

/** An invitation to call that still stands, with the day from which it is open. */
export function callInvitation(
  past: readonly SituationEvent[]
): { readonly to: Recipient; readonly from: PlainDate } | null {
  const said = eventsOf(past, 'said').findLast(({ about }) => about === 'call-me')
  if (said === undefined) return null
  const from = said.time.kind === 'by' ? said.time.date : said.date
  const to = said.through ?? said.by
  const settled = past.some((event) => comesAfter(event, said) && settlesInvitation(event, to))
  return settled ? null : { to, from }
}

/** An invitation to call that is open on a day: from the day they named, until a call is made. */
export function openCallInvitation(
  past: readonly SituationEvent[],
  day: PlainDate
): { readonly to: Recipient; readonly from: PlainDate } | null {
  const invitation = callInvitation(past)
  return invitation === null || invitation.from > day ? null : invitation
}

function settlesInvitation(event: SituationEvent, to: Recipient): boolean {
  switch (event.kind) {
    case 'contact':
      return event.to === to && (event.channel === 'phone' || event.channel === 'voicemail')
    case 'reply':
      return event.automatic !== true
    case 'said':
    case 'wish':
    case 'interview':
    case 'refusal':
      return true
    default:
      return false
  }
}
