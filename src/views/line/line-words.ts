/** The words that a line needs beside those of its plan. They come from content. */

export interface LineWords {
  /** The name of the list for a screen reader. */
  readonly label: string
  readonly today: string
  readonly holiday: string
  /** With {count}. */
  readonly andMore: string
  readonly theirTurn: string
  readonly nothingToDo: string
  /** With {day}, a sentence of its own. */
  readonly holidaySentence: string
  readonly weekendSentence: string
  /** With {count}. */
  readonly daysSentence: string
  /** One week, two weeks, and so on; longer times are counted with {count}. */
  readonly weekSentences: readonly string[]
  readonly weeksSentence: string
}
