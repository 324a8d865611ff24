/** Everything that happened as rows: from the check, or logged since, and then what was told together is one row. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { describeOne } from '../../domain/messages/describe-event.ts'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import type { SituationEvent } from '../../domain/situation/events.ts'
import { sortEvents } from '../../domain/situation/timeline.ts'
import { entryOf } from '../../state/log-entries.ts'
import type { TimelineSubject } from './timeline-subject.ts'

export interface HappenedRow {
  readonly key: string
  readonly date: PlainDate
  readonly title: string
  readonly detail: string
  readonly events: readonly SituationEvent[]
  /** The entry of the log, or where in the check it was answered. */
  readonly from:
    | { readonly kind: 'log'; readonly entry: string }
    | { readonly kind: 'check'; readonly question: QuestionId }
}

export function happenedRows(subject: TimelineSubject): readonly HappenedRow[] {
  const { situation, application } = subject
  const entries = new Map(application.log.map(({ id, event }) => [event, entryOf(id)]))
  const rows = new Map<string, HappenedRow>()
  sortEvents(situation.events).forEach((event, place) => {
    const entry = entries.get(event)
    const key = entry ?? `check-${place}`
    const row = rowOf(subject, event, key, entry)
    const before = rows.get(key)
    rows.set(key, before === undefined ? row : joined(before, row))
  })
  return [...rows.values()]
}

function rowOf(
  subject: TimelineSubject,
  event: SituationEvent,
  key: string,
  entry: string | undefined
): HappenedRow {
  const { advice, situation, wording, application } = subject
  const described = { advice, situation, wording, names: application.names }
  const { date, title, detail } = describeOne(described, event)
  const from =
    entry === undefined
      ? { kind: 'check' as const, question: questionOf[event.kind] }
      : { kind: 'log' as const, entry }
  return { key, date, title, detail, events: [event], from }
}

/** The answer gives the title, what was said with it the detail. */
function joined(before: HappenedRow, row: HappenedRow): HappenedRow {
  const isReply = row.events.some(({ kind }) => kind === 'reply')
  const [first, second] = isReply ? [row, before] : [before, row]
  return { ...first, detail: second.detail, events: [...first.events, ...second.events] }
}

const questionOf: Readonly<Record<SituationEvent['kind'], QuestionId>> = {
  application: 'stage',
  talk: 'talk',
  interview: 'interview',
  'missed-appointment': 'missed',
  'cancelled-interview': 'cancelled',
  said: 'said',
  wish: 'wishes',
  away: 'came-back',
  contact: 'contacts',
  reply: 'came-back',
  request: 'request',
  offer: 'offer',
  checks: 'offer-state',
  accepted: 'offer-state',
  declined: 'offer-state',
  withdrew: 'withdrawal',
  elsewhere: 'elsewhere',
  'asked-for-time': 'contacts',
  'decided-elsewhere': 'elsewhere',
  refusal: 'refusal'
}
