/**
 * What each thing that came back becomes on the timeline: one row for each kind.
 *
 * A missed call is a request to call back. An invitation without a day asks for days. A new time
 * is an answer and a promise; without a day it is "soon".
 */
import type { OfferState } from '../facts/offer-state.ts'
import type { OfferGrade, Promised, ReplySays, Requested, SituationEvent } from './events.ts'
import type { Heard, HeardKind } from './heard.ts'

type EventsOf = (heard: Heard, grade: OfferState['grade']) => readonly SituationEvent[]

const reply =
  (says: ReplySays): EventsOf =>
  ({ date, from }) => [{ kind: 'reply', date, from, says }]

const request =
  (what: Requested): EventsOf =>
  ({ date, from, day }) => [
    { kind: 'request', date, from, what, ...(day === undefined ? {} : { by: day }) }
  ]

const offer =
  (grade: OfferGrade): EventsOf =>
  ({ date, from, day, answerBy }) => [
    {
      kind: 'offer',
      date,
      from,
      grade,
      ...(day === undefined ? {} : { start: day }),
      ...(answerBy === undefined || grade === 'hint' ? {} : { answerBy })
    }
  ]

const byItself =
  (kind: 'accepted' | 'declined' | 'withdrew'): EventsOf =>
  ({ date }) => [{ kind, date }]

/** With an offer by word it is the letter that has a new day, with a conditional one the checks. */
const aboutOf: Readonly<Record<OfferState['grade'], Promised>> = {
  none: 'answer',
  hint: 'answer',
  verbal: 'letter',
  conditional: 'clearance',
  firm: 'answer'
}

const newDate: EventsOf = ({ date, from, day, isHedged }, grade) => [
  { kind: 'reply', date, from, says: { kind: 'no-news' } },
  {
    kind: 'said',
    date,
    by: from,
    time: day === undefined ? { kind: 'soon' } : { kind: 'by', date: day },
    firmness: day === undefined || isHedged ? 'hedged' : 'firm',
    about: aboutOf[grade]
  }
]

const invitation: EventsOf = ({ date, from, day }) =>
  day === undefined
    ? [{ kind: 'request', date, from, what: 'date' }]
    : [{ kind: 'interview', date: day, with: [from] }]

/** An out-of-office message answers nothing, save that it may name a day and a person. */
const automatic: EventsOf = ({ date, from, day, other }) => {
  const says: ReplySays =
    other === undefined ? { kind: 'no-news' } : { kind: 'ask-other', recipient: other }
  const answered = { kind: 'reply', date, from, says, automatic: true } as const
  return day === undefined ? [answered] : [answered, { kind: 'away', date, who: from, until: day }]
}

const table: Readonly<Record<HeardKind, EventsOf>> = {
  'no-news': reply({ kind: 'no-news' }),
  positive: reply({ kind: 'positive' }),
  'new-date': newDate,
  answer: request('answer'),
  papers: request('papers'),
  date: request('date'),
  'call-back': request('call-back'),
  'give-notice': request('give-notice'),
  hint: offer('hint'),
  verbal: offer('verbal'),
  conditional: offer('conditional'),
  firm: offer('firm'),
  invitation,
  'on-hold': reply({ kind: 'on-hold' }),
  filled: reply({ kind: 'filled' }),
  refusal: ({ date, from }) => [{ kind: 'refusal', date, from }],
  'ask-other': (heard, grade) =>
    reply({ kind: 'ask-other', recipient: heard.other ?? heard.from })(heard, grade),
  'missed-call': ({ date, from }) => [{ kind: 'request', date, from, what: 'call-back' }],
  automatic,
  'wait-until': ({ date, day }) => [
    { kind: 'wish', date, wish: { kind: 'wait-until', until: day ?? date } }
  ],
  'no-calls': ({ date }) => [{ kind: 'wish', date, wish: { kind: 'no-calls' } }],
  'no-contact': ({ date }) => [{ kind: 'wish', date, wish: { kind: 'stop' } }],
  cleared: ({ date }) => [{ kind: 'checks', date, state: 'cleared' }],
  'checks-done': ({ date }) => [{ kind: 'checks', date, state: 'done' }],
  accepted: byItself('accepted'),
  declined: byItself('declined'),
  withdrew: byItself('withdrew'),
  'other-offer': ({ date, day, prefersThere }) => [
    {
      kind: 'elsewhere',
      date,
      state: 'offer',
      prefer: prefersThere ? 'there' : 'here',
      ...(day === undefined ? {} : { deadline: day })
    }
  ]
}

/** The one or two events that it is. `grade` is the best offer so far. */
export function eventsOfHeard(
  heard: Heard,
  grade: OfferState['grade'] = 'none'
): readonly SituationEvent[] {
  return table[heard.kind](heard, grade)
}
