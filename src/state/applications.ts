/** Starting, opening, naming, relating, putting away and deleting applications. */

import type { Named } from '../domain/messages/name-recipient.ts'
import type { Answers } from '../domain/questions/answers.ts'
import type { ShownTask, StoredApplication } from '../storage/index.ts'
import { randomId } from './random-id.ts'
import { $record, $today } from './record-stores.ts'
import { changeRecord } from './saving.ts'

/**
 * Begins another application and puts it in sight; one that was begun before and has no answer
 * yet makes way for it. Nothing happens before the day is known.
 */
export function startNew(answers: Answers = {}): void {
  const today = $today.get()
  if (today === undefined) return
  changeRecord((record) => {
    const id = randomId('a')
    const application = { id, answers, log: [], ticks: {}, createdOn: today, names: {} }
    const begun = record.applications.filter((other) => !isBlank(other))
    return { ...record, applications: [...begun, application], current: id }
  })
}

/** Whether nothing was ever said of it. */
function isBlank({ answers, log, names }: StoredApplication): boolean {
  return [answers, log, names].every((part) => Object.keys(part).length === 0)
}

/** Puts an application in sight. */
export function openApplication(id: string): void {
  const isThere = $record.get().applications.some((application) => application.id === id)
  if (isThere) changeRecord((record) => ({ ...record, current: id }))
}

/** Deletes one application; the newest of the others comes in sight. */
export function deleteApplication(id: string): void {
  changeRecord((record) => {
    const applications = record.applications.filter((application) => application.id !== id)
    const current = record.current === id ? (applications.at(-1)?.id ?? null) : record.current
    return { ...record, applications, current }
  })
}

/** Remembers what the user calls someone; an empty name forgets it. */
export function nameRecipient(recipient: Named, name: string): void {
  changeCurrent((application) => {
    const { [recipient]: _, ...others } = application.names
    const typed = name.trim().slice(0, 500)
    return { ...application, names: typed === '' ? others : { ...others, [recipient]: typed } }
  })
}

/** What two applications may have in common. */
export type Relation = 'sameEmployerAs' | 'sameAgencyAs'

/**
 * Remembers which other application is at the same employer, or through the same agency. The
 * application's own id says that it was asked, and that there is no such other.
 */
export function relateTo(relation: Relation, other: string | null): void {
  changeCurrent((application) => ({ ...application, [relation]: other ?? application.id }))
}

/** Puts an application away: it is in no list of things to do any more. */
export function putAway(id: string): void {
  const today = $today.get()
  if (today === undefined) return
  changeApplication(id, (application) => ({ ...application, archivedOn: today }))
  changeRecord((record) => {
    const next = record.applications.findLast(({ archivedOn }) => archivedOn === undefined)
    return record.current === id && next !== undefined ? { ...record, current: next.id } : record
  })
}

/** Takes an application out again. */
export function bringBack(id: string): void {
  changeApplication(id, ({ archivedOn: _, ...application }) => application)
}

/** Remembers the plan as it was shown, so that what moved can be told next time. */
export function rememberShown(tasks: readonly ShownTask[]): void {
  changeCurrent((application) => ({ ...application, lastShown: tasks }))
}

/** Changes the application in sight, if there is one. */
export function changeCurrent(change: (application: StoredApplication) => StoredApplication): void {
  const { current } = $record.get()
  if (current !== null) changeApplication(current, change)
}

/** Changes one application; all others stay the very same. */
export function changeApplication(
  id: string,
  change: (application: StoredApplication) => StoredApplication
): void {
  changeRecord((record) => ({
    ...record,
    applications: record.applications.map((application) =>
      application.id === id ? change(application) : application
    )
  }))
}
