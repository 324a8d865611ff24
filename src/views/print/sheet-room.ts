/**
 * What has room on one sheet. The height of each part is estimated in millimetres. Over full,
 * a sheet first loses the blank rows, then words B, then words A, then the oldest rows of who
 * said what. Tasks and dates always stay. Whatever fits Letter fits A4, too.
 */
import type { AdviceText, HappenedText, TaskText } from '../../domain/advice/advice-text.ts'
import { messageLines, wrappedLines } from './message-lines.ts'

export interface SheetRoom {
  readonly messages: readonly TaskText[]
  readonly happened: readonly HappenedText[]
  readonly blankRows: number
}

export type Paper = 'A4' | 'Letter'

/** What the margins leave, less a little for fonts that run wider. */
const heights: Readonly<Record<Paper, number>> = { A4: 272, Letter: 255 }

/** Head, the line without its words, the headings of the parts and the foot. */
const fixedHeight = 101.5
const lineHeightOnLine = 4
const lineHeight = 4.7
const rowHeight = 7.4
const mostBlankRows = 6

export function sheetRoom(text: AdviceText, paper: Paper): SheetRoom {
  const options = roomOptions(text)
  const fitting = options.find((room) => estimatedHeight(text, room) <= heights[paper])
  return fitting ?? { messages: [], happened: [], blankRows: 0 }
}

/** From the fullest sheet to the barest. */
function roomOptions(text: AdviceText): readonly SheetRoom[] {
  const { happened } = text
  const messages = text.tasks.filter(({ message }) => message !== null).slice(0, 2)
  const blanks = Array.from({ length: mostBlankRows + 1 }, (_, index) => ({
    messages,
    happened,
    blankRows: mostBlankRows - index
  }))
  const fewerWords = [1, 0].map((count) => ({
    messages: messages.slice(0, count),
    happened,
    blankRows: 0
  }))
  const fewerRows = happened.map((_, index) => ({
    messages: [],
    happened: happened.slice(index + 1),
    blankRows: 0
  }))
  return [...blanks, ...fewerWords, ...fewerRows]
}

function estimatedHeight(text: AdviceText, room: SheetRoom): number {
  const toDo = Math.max(heightOfTasks(text), heightOfBranches(text))
  const onLine = lineHeightOnLine * linesBelowStops(text)
  return fixedHeight + onLine + toDo + heightOfMessages(room) + heightOfHappened(room)
}

/** The most lines that stand below one stop: two things, each with a detail of two lines at most. */
function linesBelowStops({ happened, tasks }: AdviceText): number {
  const details = [
    ...happened.map(({ date, detail }) => ({ date, detail })),
    ...tasks.map(({ date, lineDetail }) => ({ date, detail: lineDetail }))
  ]
  const lines = details.map(({ date }) => {
    const here = details.filter((other) => other.date === date)
    const shown = here
      .slice(0, 2)
      .map(({ detail }) => 1 + Math.min(3, Math.ceil(detail.length / 18)))
    return sum(shown) + (here.length > 2 ? 1 : 0)
  })
  return Math.max(...lines, 1)
}

function heightOfTasks({ tasks }: AdviceText): number {
  return sum(
    tasks.map(({ title, detail, message }) => {
      const reference = message === null ? '' : 'Words: A.'
      const lines = wrappedLines(`${title}. ${detail} ${reference}`, 46)
      return Math.max(9.8, 4 + lineHeight * lines)
    })
  )
}

function heightOfBranches({ branches }: AdviceText): number {
  return sum(
    branches.map(({ title, detail }) => {
      const lines = wrappedLines(title, 26) + wrappedLines(detail, 28)
      return Math.max(13.2, 4 + lineHeight * lines)
    })
  )
}

function heightOfMessages({ messages }: SheetRoom): number {
  if (messages.length === 0) return 0
  return 11.5 + lineHeight * Math.max(...messages.map(({ message }) => messageLines(message, 48)))
}

function heightOfHappened({ happened, blankRows }: SheetRoom): number {
  const rows = happened.map(({ title, detail, who }) => {
    const lines = Math.max(wrappedLines(`${title}. ${detail}`, 66), wrappedLines(who, 20))
    return rowHeight + lineHeight * (lines - 1)
  })
  return sum(rows) + rowHeight * blankRows
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
