/** The words for taking a plan out of this browser and bringing it back. They come from content. */

import type { PlanLinkProblem } from '../../state/link-preview.ts'
import type { BackupProblem } from '../../state/restoring.ts'

type Texts<Key extends string> = Readonly<Record<Key, string>>

export type KeepWords = Texts<
  | 'title'
  | 'due'
  | 'quiet'
  | 'takenOut'
  | 'save'
  | 'saveNote'
  | 'saved'
  | 'copy'
  | 'copyNote'
  | 'copied'
  | 'notCopied'
  | 'linkLabel'
  | 'share'
  | 'linkFailed'
>

export type PreviewWords = Texts<
  | 'title'
  | 'untitled'
  | 'new'
  | 'same'
  | 'more'
  | 'fileWins'
  | 'deviceWins'
  | 'tie'
  | 'damaged'
  | 'use'
  | 'useOne'
  | 'cancel'
  | 'nothing'
  | 'close'
>

export interface FileWords
  extends Texts<'open' | 'note' | 'reading' | 'kept' | 'inMemory' | 'notKept' | 'undo' | 'undone'> {
  readonly problems: Texts<BackupProblem>
  readonly preview: PreviewWords
}

export type MissingWords = Texts<
  'title' | 'text' | 'file' | 'link' | 'linkText' | 'paper' | 'paperText'
>

export interface LinkWords
  extends Texts<
    | 'title'
    | 'madeOn'
    | 'madeOnFor'
    | 'notWhole'
    | 'unfinished'
    | 'waiting'
    | 'days'
    | 'notStored'
    | 'beside'
    | 'same'
    | 'changed'
    | 'keep'
    | 'open'
    | 'look'
    | 'looking'
    | 'keepAfterAll'
    | 'leave'
  > {
  readonly bad: Texts<Exclude<PlanLinkProblem, 'no-plan'> | 'title' | 'unchanged'>
}

export interface CarryWords {
  readonly keep: KeepWords
  readonly file: FileWords
  readonly missing: MissingWords
  readonly link: LinkWords
}
