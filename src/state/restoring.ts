/**
 * How plans come back: out of a backup file, all or nothing, with one click to undo it; and out
 * of a link, as one more plan. Loaded only by what brings plans back, so import it from here.
 */
import { atom, computed } from 'nanostores'
import type { Result } from '../domain/result.ts'
import { backupName, writeBackup } from '../storage/backup.ts'
import { type MergedBackup, mergeBackup } from '../storage/backup-merge.ts'
import {
  type Backup,
  type BackupProblem,
  type ChosenFile,
  readBackup
} from '../storage/backup-read.ts'
import {
  forgetUndo,
  type ImportUndo,
  keepUndo,
  readUndo,
  recordMark
} from '../storage/backup-undo.ts'
import { openLocalStorage, type StoredApplication, type StoredRecord } from '../storage/index.ts'
import { planMark } from '../storage/plan-mark.ts'
import { openApplication } from './applications.ts'
import { randomId } from './random-id.ts'
import { $record, $saveStatus, $today } from './record-stores.ts'
import { changeRecord } from './saving.ts'

export type { Backup, BackupProblem, ChosenFile, MergedBackup }

/** What came of an import. `not-kept`: nothing was changed, because the device did not take it. */
export type Imported = 'kept' | 'in-memory' | 'not-kept'

/** A file with everything, as it is now; undefined before the day is known. */
export function makeBackup(): { readonly name: string; readonly text: string } | undefined {
  const today = $today.get()
  if (today === undefined) return undefined
  return { name: backupName(today), text: writeBackup($record.get()) }
}

export function openBackup(file: ChosenFile): Promise<Result<Backup, BackupProblem>> {
  return readBackup(file)
}

/** What would come of it. Nothing changes. */
export function previewBackup({ record }: Backup): MergedBackup {
  return mergeBackup($record.get(), record)
}

const $undo = atom<ImportUndo | undefined>(undefined)

/** Whether one click still brings back what was there before the last import. */
export const $canUndoImport = computed(
  [$undo, $record],
  (undo, record) => undo !== undefined && undo.after === recordMark(record)
)

/** Looks for an import that was made before this page was loaded. */
export function findUndo(): void {
  const engine = openLocalStorage()
  if ($undo.get() !== undefined || engine === undefined) return
  $undo.set(readUndo(engine))
  if (!$canUndoImport.get()) dropUndo()
}

/** Takes the file in, whole or not at all. */
export function importBackup(backup: Backup): Imported {
  const before = $record.get()
  const statusBefore = $saveStatus.get()
  const { record } = mergeBackup(before, backup.record)
  const undo = { before, after: recordMark(record) }
  const engine = openLocalStorage()
  dropUndo()
  if (engine !== undefined && !keepUndo(engine, undo)) {
    dropUndo()
    return 'not-kept'
  }
  changeRecord(() => record)
  const status = $saveStatus.get()
  const isKept = status === 'saved' || status === 'saving'
  if (!isKept && status !== 'memory-only') {
    $record.set(before)
    $saveStatus.set(statusBefore)
    dropUndo()
    return 'not-kept'
  }
  $undo.set(undo)
  return isKept ? 'kept' : 'in-memory'
}

/** Puts everything back as it was before the last import. */
export function undoImport(): void {
  const undo = $undo.get()
  if (undo === undefined || !$canUndoImport.get()) return
  changeRecord(({ revision }) => ({ ...undo.before, revision }))
  dropUndo()
}

function dropUndo(): void {
  $undo.set(undefined)
  const engine = openLocalStorage()
  if (engine !== undefined) forgetUndo(engine)
}

/** The plan on the device that says the same as this one, if there is one. */
export function findSamePlan(
  application: StoredApplication,
  { applications }: StoredRecord
): StoredApplication | undefined {
  const mark = planMark(application)
  return applications.find((one) => planMark(one) === mark)
}

/** Keeps a plan that came by a link as one more; one that is here already is only opened. */
export function keepLinkedPlan(application: StoredApplication): void {
  const record = $record.get()
  const same = findSamePlan(application, record)
  if (same !== undefined) {
    openApplication(same.id)
    return
  }
  const isTaken = record.applications.some(({ id }) => id === application.id)
  const id = isTaken ? randomId('a') : application.id
  changeRecord((now) => ({
    ...now,
    applications: [...now.applications, { ...application, id }],
    current: id
  }))
}
