/** The words of the printed sheet that are the same for every plan. They come from content. */

export interface SheetWords {
  readonly name: string
  readonly question: string
  readonly toDo: string
  readonly ifSomethingComes: string
  /** With {letter}: where a task's words stand on the sheet. */
  readonly seeWords: string
  readonly seeWordsOverleaf: string
  /** With {letter}, {day} and {task}. */
  readonly wordsTitle: string
  readonly firstToPickUp: string
  readonly voicemail: string
  readonly whoSaidWhat: string
  readonly day: string
  readonly who: string
  readonly what: string
  readonly keepInMind: string
  readonly secondPage: string
  readonly restoreTitle: string
  /** With {address}: beside the square, while there is none yet, and where there can be none. */
  readonly restore: string
  readonly restoreHere: string
  readonly restoreFromFile: string
  /** What the square is, for whoever cannot see it. */
  readonly squareLabel: string
  /** With {day}. */
  readonly made: string
  /** With {version}. */
  readonly rules: string
}
