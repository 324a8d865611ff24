/**
 * What came back since the last meeting.
 *
 * Careful readings: a reply whose day is not known came on the day of the check; what it said is
 * "no news" when that is not known. An automatic reply comes on the day of the message it answers.
 */
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Promised, Recipient, ReplySays, SituationEvent } from '../../situation/events.ts'
import type { AnswerView } from '../answer-view.ts'
import { namedContact } from './meeting-events.ts'

const plainReplies: Readonly<Record<string, ReplySays>> = {
  'no-news': { kind: 'no-news' },
  positive: { kind: 'positive' },
  'on-hold': { kind: 'on-hold' },
  filled: { kind: 'filled' },
  unknown: { kind: 'no-news' }
}

export function replyEvents(
  view: AnswerView,
  earlier: readonly SituationEvent[]
): readonly SituationEvent[] {
  const what = view.text('came-back', 'what')
  if (what === undefined) return []
  const from = view.recipient('came-back', 'from') ?? namedContact
  const date = view.date('came-back', 'date') ?? view.toldOn
  if (what === 'new-date') return newDateEvents(view, from, date)
  if (what === 'away') return awayEvents(view, from, answeredOn(earlier, from, view.toldOn))
  if (what === 'ask-other') {
    const recipient = view.recipient('came-back', 'other') ?? namedContact
    return [{ kind: 'reply', date, from, says: { kind: 'ask-other', recipient } }]
  }
  return [{ kind: 'reply', date, from, says: plainReplies[what] ?? { kind: 'no-news' } }]
}

/** A new time is an answer to what was asked, and a promise of its own. */
function newDateEvents(
  view: AnswerView,
  from: Recipient,
  date: PlainDate
): readonly SituationEvent[] {
  const until = view.date('came-back', 'until')
  return [
    { kind: 'reply', date, from, says: { kind: 'no-news' } },
    {
      kind: 'said',
      date,
      by: from,
      time: until === undefined ? { kind: 'soon' } : { kind: 'by', date: until },
      firmness: until === undefined ? 'hedged' : 'firm',
      about: aboutWhat(view)
    }
  ]
}

function aboutWhat(view: AnswerView): Promised {
  const grade = view.text('offer', 'how')
  if (grade === 'verbal') return 'letter'
  return grade === 'conditional' ? 'clearance' : 'answer'
}

function awayEvents(view: AnswerView, who: Recipient, date: PlainDate): readonly SituationEvent[] {
  const until = view.date('came-back', 'until')
  const recipient = view.recipient('came-back', 'other')
  const away: readonly SituationEvent[] =
    until === undefined ? [] : [{ kind: 'away', date, who, until }]
  if (recipient === undefined) return away
  const says: ReplySays = { kind: 'ask-other', recipient }
  return [...away, { kind: 'reply', date, from: who, says, automatic: true }]
}

function answeredOn(
  earlier: readonly SituationEvent[],
  from: Recipient,
  otherwise: PlainDate
): PlainDate {
  const days = earlier.flatMap((event) =>
    event.kind === 'contact' && event.to === from ? [event.date] : []
  )
  return days.toSorted().at(-1) ?? otherwise
}
