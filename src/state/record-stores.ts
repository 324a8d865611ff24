/** What is kept, whether it is saved, and what day it is. Everything else is computed from these. */
import { atom, computed } from 'nanostores'
import {
  emptyRecord,
  type Saved,
  type SaveStatus,
  type StoredApplication,
  type StoredRecord
} from '../storage/index.ts'
import type { Now } from './moment.ts'

export const $record = atom<StoredRecord>(emptyRecord)

export const $saveStatus = atom<SaveStatus>('nothing-yet')

/** How reading ended when the page was opened, or undefined before that. */
export const $opened = atom<Saved | undefined>(undefined)

/** True when nothing or nothing readable was stored, and the second copy has brought it back. */
export const $wasRestored = atom<boolean>(false)

/** What another window has deleted on purpose while this one showed it. It can be brought back. */
export const $deletedElsewhere = atom<readonly StoredApplication[]>([])

/** True after the storage was emptied: nothing here is kept until it is saved again. */
export const $wasClearedElsewhere = computed($saveStatus, (status) => status === 'only-here')

export const $now = atom<Now | undefined>(undefined)

export const $today = computed($now, (now) => now?.today)

/** The application in sight. */
export const $current = computed($record, ({ applications, current }) =>
  applications.find(({ id }) => id === current)
)
