/**
 * Strikes belong to a person or office, wherever met: what several applications at one employer,
 * or through one agency, have left unanswered counts in each of them against that person alone.
 * A later word from that person in one application wipes there what was left unanswered in the
 * others.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Contact, Recipient, SituationEvent } from '../situation/events.ts'
import type { StrikeElsewhere } from '../situation/situation.ts'
import { isByVoice } from '../situation/timeline.ts'
import { isChase, ringsThatWeighDouble, unansweredContacts } from './chases.ts'
import { type Related, sharedAmong, timelineOf } from './related.ts'

/** Applications with no such strikes are not in it. */
export type SharedStrikes = ReadonlyMap<string, readonly StrikeElsewhere[]>

/** For each application the strikes that the others left with the same person or office. */
export function sharedStrikes(applications: readonly Related[], day: PlainDate): SharedStrikes {
  const areShared = sharedAmong(applications)
  const asked = applications.map((one) => {
    const { past } = timelineOf(one, day)
    return { one, past, left: strikesIn(past) }
  })
  const shared = asked.map(({ one, past }) => {
    const strikes = asked
      .filter((other) => other.one.id !== one.id)
      .flatMap((other) =>
        other.left.filter(({ recipient }) => areShared(one, other.one, recipient))
      )
      .filter((strike) => !hasSpokenSince(strike, past))
    return [one.id, strikes] as const
  })
  return new Map(shared.filter(([, strikes]) => strikes.length > 0))
}

/** Whether that person has been heard in this application since; a meeting with others is no word. */
function hasSpokenSince(strike: StrikeElsewhere, past: readonly SituationEvent[]): boolean {
  return past.some((event) => event.date >= strike.date && isWordFrom(strike.recipient, event))
}

function isWordFrom(recipient: Recipient, event: SituationEvent): boolean {
  switch (event.kind) {
    case 'reply':
      return event.automatic !== true && [event.from, event.onBehalfOf].includes(recipient)
    case 'said':
      return event.by === recipient
    case 'contact':
      return event.to === recipient && event.outcome === 'spoke'
    default:
      return false
  }
}

/** As many entries as there are strikes; rings to one person are one together, or two if many. */
function strikesIn(past: readonly SituationEvent[]): readonly StrikeElsewhere[] {
  const chases = unansweredContacts(past).filter(isChase)
  const rings = chases.filter(({ outcome }) => outcome === 'rang')
  const others = chases.filter(({ outcome }) => outcome !== 'rang')
  return [
    ...others.flatMap((chase) => repeat(strikeOf(chase), chase.times ?? 1)),
    ...ringsOf(rings)
  ]
}

function ringsOf(rings: readonly Contact[]): readonly StrikeElsewhere[] {
  const toSame = (ring: Contact) => rings.filter(({ to }) => to === ring.to)
  return rings
    .filter((ring) => toSame(ring).at(-1) === ring)
    .flatMap((newest) => {
      const count = toSame(newest).reduce((sum, { times }) => sum + (times ?? 1), 0)
      return repeat(strikeOf(newest), count >= ringsThatWeighDouble ? 2 : 1)
    })
}

function strikeOf(chase: Contact): StrikeElsewhere {
  return { recipient: chase.to, date: chase.date, voice: isByVoice(chase) }
}

function repeat<Item>(item: Item, times: number): readonly Item[] {
  return Array.from({ length: times }, () => item)
}
