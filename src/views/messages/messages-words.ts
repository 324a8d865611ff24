/** The words around the drafts. They come from content/pages/messages.yaml, once they are wanted. */
import type { PhraseKind } from '../../domain/messages/draft/check-draft.ts'
import type {
  DraftChannel,
  DraftPartName,
  DraftRegister,
  FirmField
} from '../../domain/messages/draft/draft.ts'

export type NameField = FirmField | 'myName' | 'myPhone'

/** With {count}, {most}, {day} and {phrase}. */
export type HintWords = Readonly<
  Record<PhraseKind | 'asks' | 'needlessAsk' | 'long' | 'promisedDay' | 'blank' | 'blanks', string>
>

export interface MessagesWords {
  readonly which: string
  /** What the firms are called until the user names them. */
  readonly firms: readonly string[]
  readonly channel: Readonly<Record<DraftChannel | 'title', string>>
  readonly register: Readonly<Record<DraftRegister | 'title', string>>
  readonly note: { readonly letter: string; readonly text: string }
  readonly names: Readonly<Record<NameField | 'title' | 'kept', string>>
  readonly part: Readonly<Record<DraftPartName, string>>
  readonly subject: string
  /** Said when the check finds nothing. */
  readonly fine: string
  readonly hint: HintWords
  readonly back: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly mail: string
  readonly tooLong: string
  readonly sms: string
  readonly share: string
  readonly notShared: string
}
