/** What a draft is: the words for one task, by one channel, in parts that are said or sent one at a time. */
import type { Names } from '../name-recipient.ts'
import type { LetterWords, Messages } from '../words.ts'

/** The ways in which words can go out, in the order in which they are offered. */
export const draftChannels = ['email', 'letter', 'text', 'phone'] as const
export type DraftChannel = (typeof draftChannels)[number]

/** How messages sound. Formal is not stiff. */
export const draftRegisters = ['plain', 'formal'] as const
export type DraftRegister = (typeof draftRegisters)[number]

/** What is written is one part; a call has four. */
export const draftParts = [
  'email',
  'letter',
  'text',
  'gatekeeper',
  'call',
  'no-news',
  'voicemail'
] as const
export type DraftPartName = (typeof draftParts)[number]

export interface DraftPart {
  /** Under this id the user's own version is kept. */
  readonly id: string
  readonly name: DraftPartName
  readonly text: string
}

export interface Draft {
  readonly channel: DraftChannel
  readonly subject: string | null
  readonly parts: readonly DraftPart[]
  /** For a call: what to do once they have answered. */
  readonly next: string | null
}

/** What the user has typed about the people and themselves, and how it is to sound. */
export interface Writer {
  readonly names: Names
  /** Names at firms that the plan is not about, by `firmKey`. */
  readonly firms?: Readonly<Record<string, string>> | undefined
  readonly sender?: { readonly name?: string; readonly phone?: string } | undefined
  readonly register?: DraftRegister | undefined
  /** Draft id -> the user's own version. */
  readonly drafts?: Readonly<Record<string, string>> | undefined
}

/** The words of all drafts, which are loaded after the plan. */
export interface DraftWords {
  readonly messages: Messages
  readonly letter: LetterWords
}

/** What can be named at another firm. */
export type FirmField = 'person' | 'employer' | 'position'

/** Under which key a name at the other firm, or at one of those turned down, is kept. */
export function firmKey(
  firm: 'other-firm' | 'turned-down',
  field: FirmField,
  copy: number
): string {
  return firm === 'other-firm' ? `other-firm.${field}` : `turned-down-${copy}.${field}`
}
