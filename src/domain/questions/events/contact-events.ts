/**
 * What the user has done since: one event for each row.
 *
 * Careful readings: a contact whose day is not known was made on the day of the check; one whose
 * way is not known was an e-mail; one whose reason is not known asked where things stand, so it
 * counts as a chase. All three make the advice hold back rather than push.
 */
import type { Channel, Outcome, Purpose, SituationEvent } from '../../situation/events.ts'
import { type AnswerView, cellOf, readDate, readRecipient } from '../answer-view.ts'
import type { Row } from '../answers.ts'
import type { contactWays } from '../contact-cells.ts'
import { namedContact } from './meeting-events.ts'

type Way = (typeof contactWays)[number]

const ways: Readonly<Record<Way, { readonly channel: Channel; readonly outcome: Outcome }>> = {
  email: { channel: 'email', outcome: 'message-left' },
  text: { channel: 'text', outcome: 'message-left' },
  letter: { channel: 'letter', outcome: 'message-left' },
  network: { channel: 'network', outcome: 'message-left' },
  'in-person': { channel: 'in-person', outcome: 'spoke' },
  spoke: { channel: 'phone', outcome: 'spoke' },
  voicemail: { channel: 'voicemail', outcome: 'message-left' },
  rang: { channel: 'phone', outcome: 'rang' },
  'not-put-through': { channel: 'phone', outcome: 'not-put-through' },
  unknown: { channel: 'email', outcome: 'message-left' }
}

const reasons: Readonly<Record<string, Purpose>> = {
  thanks: 'thanks',
  'answer-request': 'answer-request',
  'requested-call': 'requested-call',
  'ask-in-writing': 'ask-in-writing',
  'deadline-news': 'deadline-news',
  'want-back': 'want-back',
  'missed-appointment': 'missed-appointment'
}

export function contactEvents(view: AnswerView): readonly SituationEvent[] {
  return view.rows('contacts', 'rows').map((row) => contactOf(row, view))
}

function contactOf(row: Row, view: AnswerView): SituationEvent {
  const date = readDate(cellOf(row, 'day')) ?? view.toldOn
  if (cellOf(row, 'why') === 'asked-for-time') return { kind: 'asked-for-time', date }
  const way = ways[wayOf(row)]
  return {
    kind: 'contact',
    date,
    to: readRecipient(cellOf(row, 'to')) ?? namedContact,
    ...way,
    purpose: reasons[String(cellOf(row, 'why'))] ?? 'chase',
    ...timesOf(row, way.outcome)
  }
}

function wayOf(row: Row): Way {
  const how = String(cellOf(row, 'how'))
  return isWay(how) ? how : 'unknown'
}

function isWay(how: string): how is Way {
  return Object.hasOwn(ways, how)
}

function timesOf(row: Row, outcome: Outcome): { readonly times?: number } {
  const times = cellOf(row, 'times')
  const counts = outcome === 'rang' || outcome === 'not-put-through'
  return counts && typeof times === 'number' && times > 1 ? { times } : {}
}
