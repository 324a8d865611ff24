/** The key of what was there before an import. It stands alone, so that deleting everything needs no more of it. */
export const undoKey = 'call-once.before-import'
