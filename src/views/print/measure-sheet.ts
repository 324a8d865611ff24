/** Reads the heights of a sheet's parts from the page, where it stands unseen at its size on paper. */
import type { SheetHeights } from './sheet-room.ts'

const millimetre = 96 / 25.4

/** `sheet` is the first page with everything on it. */
export function measureSheet(sheet: HTMLElement): SheetHeights {
  const heightsOf = (selector: string) =>
    [...sheet.querySelectorAll(selector)].map(
      (part) => part.getBoundingClientRect().height / millimetre
    )
  const tallest = (selector: string) => Math.max(0, ...heightsOf(selector))
  const blankRows = heightsOf('.sheet-blank-row')
  const messages = heightsOf('.sheet-messages > section')
  const changing = ['.sheet-columns', '.sheet-messages > section', '.sheet-bottom'].map(tallest)
  return {
    fixed: changing.reduce(
      (left, height) => left - height,
      sheet.getBoundingClientRect().height / millimetre
    ),
    columns: {
      tasks: tallest('.sheet-tasks'),
      branches: tallest('.sheet-branches'),
      title: tallest('.sheet-reminders-title'),
      reminders: heightsOf('.sheet-reminder')
    },
    messages,
    record: blankRows.reduce((left, height) => left - height, tallest('.sheet-record')),
    blankRow: blankRows[0] ?? 0,
    square: tallest('.sheet-square')
  }
}
