/** Measures the sheet whenever something on it changes, and says what has room on which paper. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { measureSheet } from './measure-sheet.ts'
import { type Paper, type SheetRoom, sheetRoom } from './sheet-room.ts'

export type SheetRooms = Readonly<Record<Paper, SheetRoom>>

interface Measured {
  readonly contents: readonly unknown[]
  readonly rooms: SheetRooms
}

/** Undefined while it is measured: then everything stands on the first page. */
export function useSheetRooms(
  sheet: RefObject<HTMLElement>,
  contents: readonly unknown[]
): SheetRooms | undefined {
  const [measured, setMeasured] = useState<Measured | null>(null)
  const isCurrent =
    measured?.contents.every((content, index) => content === contents[index]) ?? false
  const rooms = isCurrent ? measured?.rooms : undefined
  useLayoutEffect(() => {
    if (sheet.current === null || rooms !== undefined) return
    const heights = measureSheet(sheet.current)
    setMeasured({
      contents,
      rooms: { A4: sheetRoom(heights, 'A4'), Letter: sheetRoom(heights, 'Letter') }
    })
  })
  return rooms
}

/** Where a part is printed: on both papers, on the taller or the lower only, or on none. */
export function printedOn(
  rooms: SheetRooms | undefined,
  hasRoom: (room: SheetRoom) => boolean
): 'tall' | 'low' | 'none' | undefined {
  if (rooms === undefined) return undefined
  const [onTall, onLow] = [hasRoom(rooms.A4), hasRoom(rooms.Letter)]
  if (onTall) return onLow ? undefined : 'tall'
  return onLow ? 'low' : 'none'
}
