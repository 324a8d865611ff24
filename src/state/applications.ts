/** Starting, opening, naming and deleting applications. */

import type { Named } from '../domain/messages/name-recipient.ts'
import type { Answers } from '../domain/questions/answers.ts'
import type { ShownTask, StoredApplication } from '../storage/index.ts'
import { randomId } from './random-id.ts'
import { $record, $today } from './record-stores.ts'
import { changeRecord } from './saving.ts'

/** Begins another application and puts it in sight. Nothing happens before the day is known. */
export function startNew(answers: Answers = {}): void {
  const today = $today.get()
  if (today === undefined) return
  changeRecord((record) => {
    const id = randomId('a')
    const application = { id, answers, log: [], ticks: {}, createdOn: today, names: {} }
    return { ...record, applications: [...record.applications, application], current: id }
  })
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

/** Remembers the plan as it was shown, so that what moved can be told next time. */
export function rememberShown(tasks: readonly ShownTask[]): void {
  changeCurrent((application) => ({ ...application, lastShown: tasks }))
}

/** Changes the application in sight, if there is one. */
export function changeCurrent(change: (application: StoredApplication) => StoredApplication): void {
  const { current } = $record.get()
  if (current === null) return
  changeRecord((record) => ({
    ...record,
    applications: record.applications.map((application) =>
      application.id === current ? change(application) : application
    )
  }))
}
