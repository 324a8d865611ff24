/** What the rest of the site may use of the storage. */
export { askToKeep } from './ask-to-keep.ts'
export type { Look } from './look-again.ts'
export { mergeRecords } from './merge-records.ts'
export { type Mirror, openMirror } from './mirror.ts'
export { readSaved, type Saved } from './read-saved.ts'
export {
  emptyRecord,
  type LoggedEvent,
  loggedEvents,
  type Register,
  recordVersion,
  registers,
  type Sender,
  type ShownTask,
  type StoredApplication,
  type StoredRecord,
  type WayOut,
  waysOut
} from './record.ts'
export { openRecordStore, type RecordStore, type SaveOutcome } from './record-store.ts'
export type { SaveStatus } from './save-status.ts'
export { storageKey } from './set-aside.ts'
export { openLocalStorage, openMemory, type StorageEngine } from './storage-engine.ts'
export { takeNewer } from './take-newer.ts'
