/** What is left off a sheet that would run over, and in which order. */
import { expect, test } from 'vitest'
import { type SheetHeights, sheetRoom } from '../../../src/views/print/sheet-room.ts'

const short: SheetHeights = { fixed: 150, messages: [30, 40], rows: [7, 7], blankRow: 7 }

test('a short plan keeps its words and gets six rows to write on', () => {
  expect(sheetRoom(short, 'A4')).toEqual({ messages: 2, rowsLeftOut: 0, blankRows: 6 })
})

test.each([
  { fixed: 200, why: 'blank rows go first', room: { messages: 2, rowsLeftOut: 0, blankRows: 3 } },
  { fixed: 228, why: 'then words B', room: { messages: 1, rowsLeftOut: 0, blankRows: 0 } },
  { fixed: 240, why: 'then words A', room: { messages: 0, rowsLeftOut: 0, blankRows: 3 } },
  { fixed: 268, why: 'then the oldest row', room: { messages: 0, rowsLeftOut: 1, blankRows: 0 } },
  { fixed: 400, why: 'tasks stay', room: { messages: 0, rowsLeftOut: 2, blankRows: 0 } }
])('with $fixed mm of other parts: $why', ({ fixed, room }) => {
  expect(sheetRoom({ ...short, fixed }, 'A4')).toEqual(room)
})

test('whatever fits Letter fits A4, too', () => {
  for (let fixed = 150; fixed < 320; fixed += 1) {
    const letter = sheetRoom({ ...short, fixed }, 'Letter')
    const a4 = sheetRoom({ ...short, fixed }, 'A4')
    expect(a4.messages).toBeGreaterThanOrEqual(letter.messages)
    expect(a4.rowsLeftOut).toBeLessThanOrEqual(letter.rowsLeftOut)
  }
})
