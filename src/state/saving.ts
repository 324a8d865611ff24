/**
 * The one way in which what is kept changes: memory first, then storage, so that a full disk
 * never blocks a click. Each change is saved at once.
 */
import {
  emptyRecord,
  openRecordStore,
  type RecordStore,
  type StoredRecord
} from '../storage/index.ts'
import { $opened, $record, $saveStatus, $wasClearedElsewhere } from './record-stores.ts'

/** The storage that `start` opened; memory until then. */
interface Opened {
  store: RecordStore
  readonly memory: RecordStore
}

const memory = openRecordStore(undefined, () => 0)
const opened: Opened = { store: memory, memory }

/** Opens a store and takes what is in it. */
export function openStore(store: RecordStore): void {
  opened.store = store
  const saved = store.load()
  $opened.set(saved)
  $record.set('record' in saved ? saved.record : emptyRecord)
  $saveStatus.set(saved.kind === 'too-new' ? 'too-new' : 'nothing-yet')
}

/** Says at once that nothing will be kept, where storage is denied. */
export function sayMemoryOnly(): void {
  $saveStatus.set('memory-only')
}

/** Changes what is kept, on the page and then in storage; what was deleted elsewhere stays so. */
export function changeRecord(change: (record: StoredRecord) => StoredRecord): void {
  const changed = change($record.get())
  $record.set(changed)
  if ($wasClearedElsewhere.get()) {
    $saveStatus.set('not-saved')
    return
  }
  const { status, record } = opened.store.save(changed)
  $record.set(record)
  $saveStatus.set(status)
}

/** Saves what is on the page once more, also when another tab has emptied the storage. */
export function saveAgain(): void {
  $wasClearedElsewhere.set(false)
  changeRecord((record) => record)
}

/** Deletes everything, here and in storage. */
export function eraseEverything(): void {
  $record.set(emptyRecord)
  $saveStatus.set(opened.store.erase())
  $opened.set({ kind: 'nothing' })
}

/** Takes over what another tab has written. An unreadable or emptied storage changes nothing here. */
export function takeFromOtherTab(text: string | null): void {
  if (text === null) {
    $wasClearedElsewhere.set($record.get().applications.length > 0)
    return
  }
  if ($wasClearedElsewhere.get()) return
  const saved = opened.store.load()
  if (saved.kind === 'too-new') $saveStatus.set('too-new')
  if (saved.kind !== 'loaded') return
  const { current } = $record.get()
  const isStillThere = saved.record.applications.some(({ id }) => id === current)
  $record.set(isStillThere ? { ...saved.record, current } : saved.record)
}
