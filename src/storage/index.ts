/** What the rest of the site may use of the storage. */
export { mergeRecords } from './merge-records.ts'
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
export {
  openRecordStore,
  type RecordStore,
  type SaveOutcome,
  type SaveStatus,
  storageKey
} from './record-store.ts'
export { openLocalStorage, openMemory, type StorageEngine } from './storage-engine.ts'
