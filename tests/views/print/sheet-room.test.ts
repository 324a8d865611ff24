/** What is left off a sheet that would run over, in which order, and what goes to a second page. */
import { expect, test } from 'vitest'
import { type Paper, type SheetHeights, sheetRoom } from '../../../src/views/print/sheet-room.ts'

const short: SheetHeights = {
  fixed: 80,
  columns: { tasks: 60, branches: 50, title: 8, reminders: [9, 9] },
  messages: [30, 40],
  record: 25,
  blankRow: 7,
  square: 32
}

test('a short plan keeps its words, what to keep in mind, and six rows to write on', () => {
  expect(sheetRoom({ ...short, fixed: 60 }, 'A4')).toEqual({
    messages: 2,
    isWide: false,
    record: true,
    blankRows: 6,
    reminders: 2,
    hasSecondPage: false
  })
})

test.each([
  { fixed: 100, why: 'all stays', messages: 2, blankRows: 5, reminders: 2, second: false },
  { fixed: 135, why: 'reminders go', messages: 2, blankRows: 2, reminders: 0, second: false },
  { fixed: 146, why: 'then blank rows', messages: 2, blankRows: 1, reminders: 0, second: false },
  { fixed: 156, why: 'then words B', messages: 1, blankRows: 1, reminders: 0, second: false },
  { fixed: 166, why: 'a second page', messages: 0, blankRows: 3, reminders: 0, second: true }
])('with $fixed mm of other parts: $why', ({ fixed, messages, blankRows, reminders, second }) => {
  const room = sheetRoom({ ...short, fixed }, 'A4')
  expect(room).toMatchObject({ messages, blankRows, reminders, hasSecondPage: second })
  expect(room.record).toBe(true)
})

test('long words that stand alone run in two columns before they go to a second page', () => {
  const room = sheetRoom({ ...short, fixed: 105, messages: [90, 90] }, 'A4')
  expect(room).toMatchObject({ messages: 1, isWide: true, hasSecondPage: false })
})

test('what happened goes to the second page when the first has no room for it', () => {
  const room = sheetRoom({ ...short, record: 300 }, 'A4')
  expect(room).toMatchObject({ record: false, hasSecondPage: true })
})

test('the square keeps its place where nothing has happened yet', () => {
  const bare = { ...short, fixed: 146, record: 10 }
  expect(sheetRoom(bare, 'A4').messages).toBe(2)
  expect(sheetRoom({ ...bare, square: 42 }, 'A4').messages).toBeLessThan(2)
})

test('words are on the first page, or on the second, or left off for good only as words B', () => {
  const papers: readonly Paper[] = ['A4', 'Letter']
  for (let fixed = 60; fixed < 320; fixed += 1) {
    for (const paper of papers) {
      const { messages, hasSecondPage } = sheetRoom({ ...short, fixed }, paper)
      expect(messages > 0 || hasSecondPage).toBe(true)
    }
  }
})

test('whatever fits Letter fits A4, too', () => {
  for (let fixed = 60; fixed < 320; fixed += 1) {
    const letter = sheetRoom({ ...short, fixed }, 'Letter')
    const a4 = sheetRoom({ ...short, fixed }, 'A4')
    expect(a4.messages).toBeGreaterThanOrEqual(letter.messages)
    expect(Number(a4.hasSecondPage)).toBeLessThanOrEqual(Number(letter.hasSecondPage))
  }
})
