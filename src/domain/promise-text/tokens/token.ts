/** The pieces that a pasted text is cut into. Punctuation is a piece of its own. */

export interface Token {
  /** In small letters, contractions written out. */
  readonly text: string
  /** Whether no space stood before it. */
  readonly isJoined: boolean
}
