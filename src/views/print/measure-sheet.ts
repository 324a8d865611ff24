/** Reads the heights of a sheet's parts from the page, where it stands unseen at its size on paper. */
import type { SheetHeights } from './sheet-room.ts'

const millimetre = 96 / 25.4

export function measureSheet(sheet: HTMLElement): SheetHeights {
  const heightsOf = (selector: string) =>
    [...sheet.querySelectorAll(selector)].map(
      (part) => part.getBoundingClientRect().height / millimetre
    )
  const blankRows = heightsOf('.sheet-blank-row')
  const rows = heightsOf('tbody tr:not(.sheet-blank-row)')
  const messages = heightsOf('.sheet-messages > section')
  const total = sheet.getBoundingClientRect().height / millimetre
  const changing = [...rows, ...blankRows, Math.max(0, ...messages)]
  return {
    fixed: changing.reduce((left, height) => left - height, total),
    messages,
    rows,
    blankRow: blankRows[0] ?? 0
  }
}
