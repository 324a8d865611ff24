/** What is said about where the answers and plans are. It comes from content. */
import type { SaveStatus } from '../../state/index.ts'

/** Before anything is kept, and while it is on its way to the disk, nothing is claimed. */
export type SaidStatus = Exclude<SaveStatus, 'nothing-yet' | 'saving'>

/** The line that is always there. */
export type StatusWords = Readonly<Record<SaidStatus, string>> & {
  readonly tryAgain: string
  readonly loadAgain: string
}

export interface NoticeWithFile {
  readonly text: string
  readonly download: string
}

/** What is seldom needed, and comes when it is. */
export interface KeepingWords {
  readonly tooNew: NoticeWithFile & { readonly loadAgain: string }
  readonly repaired: NoticeWithFile
  readonly unreadable: NoticeWithFile
  readonly restored: NoticeWithFile
  readonly broughtBack: string
  readonly deleted: {
    readonly one: string
    readonly several: string
    readonly undo: string
    readonly accept: string
  }
}
