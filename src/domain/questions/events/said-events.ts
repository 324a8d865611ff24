/**
 * What they said about when the user would hear, spoken at the last meeting by whoever led it.
 *
 * Careful readings: a time whose day cannot be read is "soon"; a firmness not known is hedged,
 * because two days more of waiting harm less than asking too early.
 */
import type {
  Promised,
  Recipient,
  Said,
  SituationEvent,
  SpokenTime
} from '../../situation/events.ts'
import type { AnswerView } from '../answer-view.ts'
import { readPeriod } from '../period.ts'
import { namedContact } from './meeting-events.ts'

export function saidEvents(
  view: AnswerView,
  meeting: SituationEvent | undefined
): readonly SituationEvent[] {
  const when = view.text('said', 'time')
  const time = spokenTime(view, when)
  if (time === undefined) return []
  const said = saidAt(view, meeting, time, when)
  const until = when === 'wait-until' && time.kind === 'by' ? time.date : undefined
  if (until === undefined) return [said]
  return [{ kind: 'wish', date: said.date, wish: { kind: 'wait-until', until } }, said]
}

function saidAt(
  view: AnswerView,
  meeting: SituationEvent | undefined,
  time: SpokenTime,
  when: string | undefined
): Said {
  const through = view.recipient('said', 'through')
  const by = leaderOf(meeting)
  return {
    kind: 'said',
    date: meeting?.date ?? view.toldOn,
    by,
    ...(through === undefined || through === by ? {} : { through }),
    time,
    firmness: firmnessOf(view, time, when),
    about: aboutWhat(view, when)
  }
}

function spokenTime(view: AnswerView, when: string | undefined): SpokenTime | undefined {
  const date = view.date('said', 'date')
  const period = readPeriod(view.text('said', 'period'))
  switch (when) {
    case 'soon':
      return { kind: 'soon' }
    case 'early-new-year':
      return { kind: 'early-new-year' }
    case 'within':
      return period ?? { kind: 'soon' }
    case 'by':
    case 'call-me':
    case 'wait-until':
      return date === undefined ? { kind: 'soon' } : { kind: 'by', date }
    default:
      return undefined
  }
}

function firmnessOf(
  view: AnswerView,
  time: SpokenTime,
  when: string | undefined
): Said['firmness'] {
  if (time.kind === 'soon') return 'hedged'
  if (when === 'call-me' || when === 'wait-until') return 'firm'
  return view.text('said', 'firmness') === 'firm' ? 'firm' : 'hedged'
}

function aboutWhat(view: AnswerView, when: string | undefined): Promised {
  if (when === 'call-me') return 'call-me'
  return view.text('offer', 'how') === 'verbal' ? 'letter' : 'answer'
}

function leaderOf(meeting: SituationEvent | undefined): Recipient {
  switch (meeting?.kind) {
    case 'interview':
      return meeting.with[0] ?? namedContact
    case 'talk':
      return meeting.with
    case 'offer':
      return meeting.from
    default:
      return namedContact
  }
}
