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
  readonly event: SituationEvent
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

export function doneRows(log: readonly SituationEvent[], subject: DoneSubject): readonly DoneRow[] {
  return log
    .filter(({ kind }) => doneByUser.includes(kind))
    .flatMap((event) => {
      const situation = { ...subject.situation, events: [event] }
      const [text] = describeHappened({ ...subject, situation })
      return text === undefined ? [] : [{ event, date: text.date, title: text.title, detail: '' }]
    })
}
