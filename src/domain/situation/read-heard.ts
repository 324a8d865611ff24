/**
 * The way back: from logged events to what the user told, so that the same form can correct it.
 * Undefined for what no such form tells, for instance a message of the user's own.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Recipient, SituationEvent } from './events.ts'
import type { Heard, HeardKind } from './heard.ts'

/** What `events`, logged together, were told as. */
export function readHeard(events: readonly SituationEvent[]): Heard | undefined {
  const said = events.find((event) => event.kind === 'said')
  if (said?.kind === 'said') return readSaid(said)
  const away = events.find((event) => event.kind === 'away')
  const [first] = events
  if (first === undefined) return undefined
  const read = readOne(first)
  if (read === undefined || away?.kind !== 'away') return read
  return { ...read, kind: 'automatic', day: away.until }
}

function readSaid(said: Extract<SituationEvent, { kind: 'said' }>): Heard {
  const day = said.time.kind === 'by' ? said.time.date : undefined
  const isHedged = day !== undefined && said.firmness === 'hedged'
  return {
    ...told('new-date', said.date, said.by, day),
    ...(isHedged ? { isHedged: true as const } : {})
  }
}

function told(
  kind: HeardKind,
  date: PlainDate,
  from: Recipient = 'manager',
  day?: PlainDate
): Heard {
  return { kind, date, from, ...(day === undefined ? {} : { day }) }
}

function readReply(event: Extract<SituationEvent, { kind: 'reply' }>): Heard {
  const { date, from, says } = event
  const other = says.kind === 'ask-other' ? { other: says.recipient } : {}
  return { ...told(event.automatic ? 'automatic' : says.kind, date, from), ...other }
}

function readWish({ date, wish }: Extract<SituationEvent, { kind: 'wish' }>): Heard | undefined {
  if (wish.kind === 'wait-until') return told('wait-until', date, undefined, wish.until)
  if (wish.kind === 'no-calls') return told('no-calls', date)
  return wish.kind === 'stop' ? told('no-contact', date) : undefined
}

function readOne(event: SituationEvent): Heard | undefined {
  const { date } = event
  switch (event.kind) {
    case 'reply':
      return readReply(event)
    case 'request':
      return told(event.what, date, event.from, event.by)
    case 'offer':
      return {
        ...told(event.grade, date, event.from, event.start),
        ...(event.answerBy === undefined ? {} : { answerBy: event.answerBy })
      }
    case 'interview':
      return told('invitation', date, event.with[0], date)
    case 'refusal':
      return told('refusal', date, event.from)
    case 'wish':
      return readWish(event)
    case 'away':
      return told('automatic', date, event.who)
    case 'checks':
      return told(event.state === 'cleared' ? 'cleared' : 'checks-done', date)
    case 'accepted':
    case 'declined':
    case 'withdrew':
      return told(event.kind, date)
    case 'elsewhere': {
      const there = event.prefer === 'there' ? { prefersThere: true as const } : {}
      return { ...told('other-offer', date, undefined, event.deadline), ...there }
    }
    default:
      return undefined
  }
}
