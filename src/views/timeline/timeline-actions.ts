/** What the forms do: each change is made so that the page can say what it moved. */
import type { Task } from '../../domain/advice/advice.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { OfferState } from '../../domain/facts/offer-state.ts'
import type { SituationEvent } from '../../domain/situation/events.ts'
import { fieldsOfHeard, type Heard } from '../../domain/situation/heard.ts'
import { eventsOfHeard } from '../../domain/situation/heard-events.ts'
import {
  correctEntry,
  loggedTogether,
  logTogether,
  relog,
  unlogEntry
} from '../../state/log-entries.ts'
import { changeWith, type Moved } from '../../state/moves.ts'
import { postpone, takeUpAgain } from '../../state/putting-off.ts'

/** Writes down what came back. */
export function recordHeard(heard: Heard, grade: OfferState['grade']): void {
  const { kind, date, from, day } = heard
  const hasSender = fieldsOfHeard[kind].includes('from')
  changeWith(
    {
      kind,
      on: date,
      ...(hasSender ? { who: from } : {}),
      ...(day === undefined ? {} : { day })
    },
    () => logTogether(eventsOfHeard(heard, grade))
  )
}

/** Puts corrected events in the place of an entry. */
export function correct(entry: string, events: readonly SituationEvent[]): void {
  changeWith({ kind: 'corrected' }, () => correctEntry(entry, events))
}

/** Deletes an entry; it can be brought back from the notice. */
export function deleteEntry(entry: string): void {
  changeWith({ kind: 'deleted' }, () => unlogEntry(entry), loggedTogether(entry))
}

export function bringBack({ taken = [] }: Moved): void {
  changeWith({ kind: 'brought-back' }, () => relog(taken))
}

export function putOff(task: Task, day: PlainDate): void {
  changeWith({ kind: 'postponed', task }, () => postpone(task.id, day))
}

export function takeUp(task: Task): void {
  changeWith({ kind: 'taken-up', task }, () => takeUpAgain(task.id))
}
