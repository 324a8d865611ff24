/**
 * The tasks that were ticked as events: they have left the plan and stand in the log, each in
 * the words of what happened, and may be taken back from there.
 */
import type { Advice } from '../../domain/advice/advice.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { describeHappened } from '../../domain/messages/describe-event.ts'
import type { Names } from '../../domain/messages/name-recipient.ts'
import type { Wording } from '../../domain/messages/words.ts'
import type { SituationEvent } from '../../domain/situation/events.ts'
import type { Situation } from '../../domain/situation/situation.ts'

export interface DoneRow {
  /** Finds the logged event again. */
  readonly id: string
  readonly date: PlainDate
  readonly title: string
  readonly detail: string
}

const doneByUser: readonly SituationEvent['kind'][] = [
  'contact',
  'asked-for-time',
  'decided-elsewhere',
  'accepted'
]

export interface DoneSubject {
  readonly advice: Advice
  readonly situation: Situation
  readonly wording: Wording
  readonly names: Names
}

/** An event of the log with its id. */
interface Logged {
  readonly id: string
  readonly event: SituationEvent
}

export function doneRows(log: readonly Logged[], subject: DoneSubject): readonly DoneRow[] {
  return log
    .filter(({ event }) => doneByUser.includes(event.kind))
    .flatMap(({ id, event }) => {
      const situation = { ...subject.situation, events: [event] }
      const [text] = describeHappened({ ...subject, situation })
      return text === undefined ? [] : [{ id, date: text.date, title: text.title, detail: '' }]
    })
}
