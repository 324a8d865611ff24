/**
 * What has room on one sheet, from the measured heights of its parts. Over full, it first loses
 * the blank rows, then words B, then words A, then the oldest rows of who said what. Tasks and
 * dates always stay.
 */

/** All heights in millimetres, of a sheet with everything on it. */
export interface SheetHeights {
  /** What is always there: head, line, tasks, branches, the headings, the foot. */
  readonly fixed: number
  readonly messages: readonly number[]
  /** Who said what, oldest first. */
  readonly rows: readonly number[]
  readonly blankRow: number
}

export interface SheetRoom {
  readonly messages: number
  /** How many of the oldest rows are left out. */
  readonly rowsLeftOut: number
  readonly blankRows: number
}

export type Paper = 'A4' | 'Letter'

export const mostBlankRows = 6

/**
 * What the margins leave of each paper, less a little for a printer's own rounding. On Letter
 * the head of the table is not printed, which leaves 5 mm more.
 */
const heightOf: Readonly<Record<Paper, number>> = { A4: 278, Letter: 266 }

export function sheetRoom(heights: SheetHeights, paper: Paper): SheetRoom {
  const options = roomOptions(heights)
  const barest = { messages: 0, rowsLeftOut: heights.rows.length, blankRows: 0 }
  return options.find((room) => heightWith(heights, room) <= heightOf[paper]) ?? barest
}

/** From the fullest sheet to the barest. */
function roomOptions({ messages, rows }: SheetHeights): readonly SheetRoom[] {
  const all = messages.length
  const full = { messages: all, rowsLeftOut: 0, blankRows: 0 }
  return [
    ...countdown(all).flatMap((shown) =>
      countdown(mostBlankRows).map((blankRows) => ({ ...full, messages: shown, blankRows }))
    ),
    ...rows.map((_, index) => ({ messages: 0, rowsLeftOut: index + 1, blankRows: 0 }))
  ]
}

function heightWith(
  heights: SheetHeights,
  { messages, rowsLeftOut, blankRows }: SheetRoom
): number {
  const words = Math.max(0, ...heights.messages.slice(0, messages))
  const rows = heights.rows.slice(rowsLeftOut).reduce((sum, row) => sum + row, 0)
  return heights.fixed + words + rows + blankRows * heights.blankRow
}

function countdown(from: number): readonly number[] {
  return Array.from({ length: from + 1 }, (_, index) => from - index)
}
