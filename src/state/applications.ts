/** Starting, opening, putting away and deleting applications. */

import type { Answers } from '../domain/questions/answers.ts'
import type { StoredApplication } from '../storage/index.ts'
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
