/**
 * What is told to the reader, honestly, after each change.
 *
 * "Saved" waits for both copies: `localStorage` has been written and read back, and IndexedDB has
 * committed to disk, because a browser that is killed forgets the last minute of `localStorage`.
 * Where there is no IndexedDB, or it does not answer within seconds, `localStorage` alone counts.
 */
export type SaveStatus =
  | 'nothing-yet'
  /** On its way to the disk; nothing is claimed. */
  | 'saving'
  | 'saved'
  /** The device did not take it; it may take it later. */
  | 'not-saved'
  /** Another window has emptied the storage: it stays on this page until it is saved again. */
  | 'only-here'
  /** This browser keeps nothing for this site. */
  | 'memory-only'
  /** A newer release has stored something: this one writes no more. */
  | 'too-new'
  /** Something could not be deleted. */
  | 'not-erased'
