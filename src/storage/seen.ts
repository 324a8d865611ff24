/** What this window last read or wrote: what is told from it is what others have changed. */
import type { StoredRecord } from './record.ts'
import type { Aside } from './set-aside.ts'

export interface Seen {
  raw: string | null
  record: StoredRecord
  /** The record before this window's last own write: what two writes at once have in common. */
  before: StoredRecord
  isTooNew?: boolean
  /** Bytes that are to be set aside before the next write. */
  aside?: Aside | undefined
}
