/** All that is said in and about drafts, as the site serves it in one file, once it is wanted. */
import type { CheckWords } from './check-draft.ts'
import type { DraftWords } from './draft.ts'

/** Changes with the shape, so that a page does not take another release's words for its own. */
export const messagesFormat = 'messages-1'

export interface LoadedMessages extends DraftWords {
  readonly format: typeof messagesFormat
  readonly check: CheckWords
}
