/**
 * The one way in which what is kept changes: memory first, then storage, so that a full disk
 * never blocks a click. Each change is saved at once, and a second copy of it right after.
 */
import {
  askToKeep,
  emptyRecord,
  type Look,
  type Mirror,
  mergeRecords,
  openRecordStore,
  type RecordStore,
  readSaved,
  type Saved,
  type SaveStatus,
  type StoredRecord,
  takeNewer
} from '../storage/index.ts'
import { $deletedElsewhere, $opened, $record, $saveStatus, $wasRestored } from './record-stores.ts'
import { openSecondCopy, type SecondCopy } from './second-copy.ts'

/** The storage that `start` opened; memory until then. */
interface Opened {
  store: RecordStore
  copy?: SecondCopy | undefined
  /** A newer release has stored something: this page goes on in memory. */
  isReadOnly: boolean
  hasAskedToKeep: boolean
}

const opened: Opened = {
  store: openRecordStore(undefined, () => 0),
  isReadOnly: false,
  hasAskedToKeep: false
}

/** Opens a store and takes what is in it; the second copy follows, and brings what it has ahead. */
export function openStore(store: RecordStore, mirror: Mirror | undefined): void {
  const saved = store.load()
  const loaded = 'record' in saved ? saved.record : emptyRecord
  const copy = mirror && openSecondCopy(mirror, { onSettled, onOther: takeFromSecondCopy })
  Object.assign(opened, { store, copy, isReadOnly: saved.kind === 'too-new' })
  $opened.set(saved)
  $wasRestored.set(false)
  $deletedElsewhere.set([])
  $record.set(saved.kind === 'too-new' ? (saved.understood ?? emptyRecord) : loaded)
  $saveStatus.set(statusAfter(saved, copy !== undefined))
  if (copy === undefined || opened.isReadOnly) return
  void copy.open().then((text) => {
    if (opened.copy === copy && text !== undefined) compare(text, loaded)
  })
}

function statusAfter(saved: Saved, hasCopy: boolean): SaveStatus {
  if (saved.kind === 'too-new') return 'too-new'
  if (!('record' in saved)) return 'nothing-yet'
  return hasCopy ? 'saving' : 'saved'
}

/** Takes over what the second copy has ahead, or brings it up to date. Mostly both are the same. */
function compare(text: string | null, loaded: StoredRecord): void {
  if (text !== null && text === opened.store.text()) return
  const second = readSaved(text)
  if (second.kind === 'too-new') {
    $opened.set(second)
    stopWriting()
    return
  }
  const first = $opened.get()
  const newer =
    'record' in second
      ? takeNewer({ loaded, mirrored: second.record, ours: $record.get() })
      : undefined
  if (newer !== undefined) {
    $wasRestored.set(first === undefined || !('record' in first))
    keep(newer)
  } else if (first?.kind === 'loaded' && $record.get() === loaded) {
    opened.copy?.keep(JSON.stringify(loaded))
  }
}

/** Says at once that nothing will be kept, where storage is denied. */
export function sayMemoryOnly(): void {
  $saveStatus.set('memory-only')
}

/** Changes what is kept, on the page and then in storage; what was emptied elsewhere stays so. */
export function changeRecord(change: (record: StoredRecord) => StoredRecord): void {
  const changed = change($record.get())
  $record.set(changed)
  if ($saveStatus.get() !== 'only-here') keep(changed)
}

/** Saves what is on the page once more, also when another window has emptied the storage. */
export function saveAgain(): void {
  if ($saveStatus.get() === 'only-here') opened.store.startAfresh()
  keep($record.get())
}

/** Tries once more before the page is left, if the last time it did not go well. */
export function saveBeforeLeaving(): void {
  if ($saveStatus.get() === 'not-saved') saveAgain()
}

function keep(changed: StoredRecord): void {
  if (opened.isReadOnly) return
  const { status, record, text } = opened.store.save(changed)
  $record.set(record)
  if (status === 'too-new') {
    stopWriting()
    return
  }
  const isOnItsWay = status === 'saved' && opened.copy !== undefined
  $saveStatus.set(isOnItsWay ? 'saving' : status)
  if (text !== undefined) opened.copy?.keep(text)
  else if (status === 'not-saved') keepElsewhere(record)
  if (status === 'saved') askToKeepOnce(record)
}

/** A newer release has the word: this page goes on in memory. */
export function stopWriting(): void {
  opened.isReadOnly = true
  $saveStatus.set('too-new')
}

/** What became of the storage meanwhile. `isEvent`: another window has told of it. */
export function lookAtStorage(isEvent: boolean): Look {
  return opened.store.look($record.get(), isEvent)
}

/** Another window has deleted everything: nothing of it stays here but the way back. */
export function forgetAll(): void {
  opened.store.startAfresh()
  $record.set(emptyRecord)
  $opened.set({ kind: 'nothing' })
  $saveStatus.set('nothing-yet')
}

/** The second copy has more room: it takes the record, and the bytes for which there is no room beside it. */
function keepElsewhere(record: StoredRecord): void {
  const { copy, store } = opened
  const waiting = store.waiting()
  copy?.keep(JSON.stringify({ ...record, revision: record.revision + 1 }))
  if (waiting === undefined || copy === undefined) return
  copy.setAside(waiting).then(
    () => {
      if (store.waiting() !== waiting) return
      store.asideIsKept()
      keep($record.get())
    },
    () => undefined
  )
}

/** Something is worth keeping once a few questions are answered. */
function askToKeepOnce({ applications }: StoredRecord): void {
  const isWorthIt = applications.some(({ answers }) => Object.keys(answers).length > 2)
  if (opened.hasAskedToKeep === true || !isWorthIt) return
  opened.hasAskedToKeep = true
  askToKeep()
}

function onSettled(): void {
  if ($saveStatus.get() === 'saving') $saveStatus.set('saved')
}

/** Another window's write reached the second copy first: both are merged, and saved once more. */
function takeFromSecondCopy(found: string | null, before: string | null): void {
  const theirs = readSaved(found)
  const base = readSaved(before)
  if (theirs.kind === 'too-new') {
    stopWriting()
    return
  }
  if (found === null && opened.store.isGone()) {
    $saveStatus.set('only-here')
    return
  }
  const look = lookAtStorage(true)
  const ours = look.kind === 'taken' ? look.record : $record.get()
  const isAhead = 'record' in theirs && theirs.record.revision > ours.revision
  const isMore = look.kind === 'taken' && look.isAhead
  const text = opened.store.text()
  // What is behind was taken over from the storage already. To write it there once more would make
  // it look newer than what the other window has written since.
  if (isAhead) keep(mergeRecords(recordOf(base), theirs.record, ours))
  else if (isMore || text === null || $saveStatus.get() === 'not-saved') keep(ours)
  else {
    $record.set(ours)
    opened.copy?.keep(text)
  }
}

function recordOf(saved: Saved): StoredRecord {
  return 'record' in saved ? saved.record : emptyRecord
}

/** Deletes everything, here and in storage. What could not be deleted is said. */
export function eraseEverything(): void {
  const status = opened.store.erase()
  $record.set(emptyRecord)
  $deletedElsewhere.set([])
  $opened.set({ kind: 'nothing' })
  const { copy } = opened
  $saveStatus.set(status === 'nothing-yet' && copy !== undefined ? 'saving' : status)
  copy?.erase().then((isErased) => {
    const ended: SaveStatus = isErased ? status : 'not-erased'
    if ($record.get() === emptyRecord) $saveStatus.set(ended)
  })
}
