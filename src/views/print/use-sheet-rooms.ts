/** Measures the sheet whenever its text changes, and says what has room on which paper. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { measureSheet } from './measure-sheet.ts'
import { type Paper, type SheetRoom, sheetRoom } from './sheet-room.ts'

export type SheetRooms = Readonly<Record<Paper, SheetRoom>>

/** Undefined while it is measured: then everything stands on the sheet. */
export function useSheetRooms(
  sheet: RefObject<HTMLElement>,
  text: AdviceText
): SheetRooms | undefined {
  const [measured, setMeasured] = useState<{ text: AdviceText; rooms: SheetRooms } | null>(null)
  const rooms = measured?.text === text ? measured.rooms : undefined
  useLayoutEffect(() => {
    if (sheet.current === null || rooms !== undefined) return
    const heights = measureSheet(sheet.current)
    setMeasured({
      text,
      rooms: { A4: sheetRoom(heights, 'A4'), Letter: sheetRoom(heights, 'Letter') }
    })
  }, [sheet, text, rooms])
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
