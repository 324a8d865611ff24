/**
 * What has room on one sheet, from the measured heights of its parts. Over full, it first loses
 * what to keep in mind beyond the free place under the branches, then blank rows, then words B;
 * words A alone may run across the whole sheet. When they or who said what do not fit, a second page takes all words and what was said:
 * tasks, dates and what happened are never lost.
 */

/** All heights in millimetres, of a sheet with everything on it. */
export interface SheetHeights {
  /** What is always there: head, line, the headings, the foot. */
  readonly fixed: number
  readonly columns: ColumnHeights
  readonly messages: readonly number[]
  /** Who said what with its heading, without blank rows; and the square beside it. */
  readonly record: number
  readonly blankRow: number
  readonly square: number
}

/** The tasks, and beside them the branches with what to keep in mind below. */
export interface ColumnHeights {
  readonly tasks: number
  readonly branches: number
  readonly title: number
  readonly reminders: readonly number[]
}

export interface SheetRoom {
  /** How many words stand on the first page. */
  readonly messages: number
  /** Whether words A, alone, run in two columns. */
  readonly isWide: boolean
  readonly record: boolean
  readonly blankRows: number
  /** How much of what to keep in mind. */
  readonly reminders: number
  readonly hasSecondPage: boolean
}

export type Paper = 'A4' | 'Letter'

export const mostBlankRows = 6
export const mostMessagesInFront = 2
const enoughBlankRows = 2

/**
 * What the margins leave of each paper, less a little for a printer's own rounding. On Letter
 * the head of the table is not printed, which leaves 5 mm more.
 */
const heightOf: Readonly<Record<Paper, number>> = { A4: 278, Letter: 266 }

export function sheetRoom(heights: SheetHeights, paper: Paper): SheetRoom {
  const fits = (room: SheetRoom) => heightWith(heights, room) <= heightOf[paper]
  return roomOptions(heights).find(fits) ?? barest(heights)
}

/** From the fullest sheet to the one with only what happened. */
function roomOptions(heights: SheetHeights): readonly SheetRoom[] {
  const { messages, columns } = heights
  const most = Math.min(messages.length, mostMessagesInFront)
  const least = Math.min(most, 1)
  const free = remindersInFreePlace(columns)
  const onOnePage = (shown: number, reminders: number, leastRows: number) =>
    countdown(mostBlankRows, leastRows).map((blankRows) => ({
      messages: shown,
      isWide: false,
      reminders,
      blankRows,
      record: true,
      hasSecondPage: false
    }))
  return [
    ...countdown(columns.reminders.length, free).flatMap((reminders) =>
      onOnePage(most, reminders, enoughBlankRows)
    ),
    ...countdown(most, least).flatMap((shown) => onOnePage(shown, free, 0)),
    ...onOnePage(least, free, 0).map((room) => ({ ...room, isWide: true })),
    ...onOnePage(0, free, 0).map((room) => ({ ...room, hasSecondPage: true }))
  ]
}

function barest({ columns }: SheetHeights): SheetRoom {
  const reminders = remindersInFreePlace(columns)
  return {
    messages: 0,
    isWide: false,
    reminders,
    blankRows: 0,
    record: false,
    hasSecondPage: true
  }
}

/** As many as cost no height, since the tasks beside them are taller. */
function remindersInFreePlace(columns: ColumnHeights): number {
  const asHighAs = columnsHeight(columns, 0)
  const fits = (shown: number) => columnsHeight(columns, shown) <= asHighAs
  return countdown(columns.reminders.length, 0).find(fits) ?? 0
}

function columnsHeight(
  { tasks, branches, title, reminders }: ColumnHeights,
  shown: number
): number {
  const listed = reminders.slice(0, shown).reduce((sum, height) => sum + height, 0)
  return Math.max(tasks, shown === 0 ? branches : branches + title + listed)
}

function heightWith(heights: SheetHeights, room: SheetRoom): number {
  const words = wordsHeight(heights.messages.slice(0, room.messages), room.isWide)
  const record = room.record ? heights.record + room.blankRows * heights.blankRow : 0
  const bottom = Math.max(record, heights.square)
  return heights.fixed + columnsHeight(heights.columns, room.reminders) + words + bottom
}

/** In two columns: half as high, but for the heading, and a paragraph that does not fall apart. */
function wordsHeight(messages: readonly number[], isWide: boolean): number {
  const height = Math.max(0, ...messages)
  return isWide ? Math.min(height, messageHeading + (height - messageHeading) / 2 + spare) : height
}

const messageHeading = 8
const spare = 7

function countdown(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index)
}
