/**
 * Takes over what became of the storage while this page was open: another window wrote, emptied
 * or deleted, or someone changed it by hand. The page never loses what it shows without a word.
 */
import type { StoredRecord } from '../storage/index.ts'
import { $deletedElsewhere, $opened, $record, $saveStatus } from './record-stores.ts'
import { changeRecord, forgetAll, lookAtStorage, saveAgain, stopWriting } from './saving.ts'

/** How this page came to look: told by another window, told that all was emptied, or by itself. */
export type Reason = 'written' | 'deleted' | 'emptied' | 'own'

export function takeFromStorage(reason: Reason): void {
  const look = lookAtStorage(reason !== 'own')
  if (look.kind === 'gone') takeDeletion(reason)
  if (look.kind !== 'left' && look.kind !== 'taken') return
  if (look.saved.kind !== 'loaded') $opened.set(look.saved)
  if (look.kind === 'taken') takeRecord(look.record, look.isAhead)
  else if (look.saved.kind === 'too-new') stopWriting()
  else $saveStatus.set('not-saved')
}

/** Deleted on purpose is deleted, with a way back; emptied otherwise stays on the page. */
function takeDeletion(reason: Reason): void {
  const { applications } = $record.get()
  if (applications.length === 0) return
  if (reason !== 'deleted') {
    $saveStatus.set('only-here')
    return
  }
  const before = $record.get()
  forgetAll()
  $deletedElsewhere.set(before.applications)
}

function takeRecord(record: StoredRecord, isAhead: boolean): void {
  const before = $record.get()
  const isThere = (id: string | null) => record.applications.some((one) => one.id === id)
  $record.set(isThere(before.current) ? { ...record, current: before.current } : record)
  const gone = [...$deletedElsewhere.get(), ...before.applications].filter(({ id }) => !isThere(id))
  if (gone.length > 0 || $deletedElsewhere.get().length > 0) $deletedElsewhere.set(gone)
  if (isAhead) saveAgain()
  else if ($saveStatus.get() !== 'saving') $saveStatus.set('saved')
}

/** Brings back what another window has deleted. */
export function undoDeletion(): void {
  const gone = $deletedElsewhere.get()
  $deletedElsewhere.set([])
  const [first] = gone
  changeRecord((record) => ({
    ...record,
    applications: [...record.applications, ...gone],
    current: first?.id ?? record.current
  }))
}

/** The reader does not want it back. */
export function acceptDeletion(): void {
  $deletedElsewhere.set([])
}
