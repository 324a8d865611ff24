/**
 * How wide a horizontal line must be at least, in the width of its own text (em), so that no
 * label touches the next. Deliberately a little too much: then it turns vertical too early.
 */
import { shortDay } from './day-format.ts'
import type { LineModel, LineStop, LineStretch } from './line-model.ts'
import type { LineWords } from './line-words.ts'

const widthOfLetter = 0.56
const spaceAfterSlot = 1.2
const widthOfDay = 0.78
const widthOfHoliday = 4

/** The steps that the style sheet knows. */
export const widthSteps = [32, 40, 46, 52, 58, 64, 70] as const
export type WidthStep = (typeof widthSteps)[number]

/** The smallest step that holds the line, or null when it can only be vertical. */
export function widthStepOf(
  model: LineModel,
  words: LineWords,
  mostStops: number
): WidthStep | null {
  if (model.stops.length > mostStops) return null
  const width = model.stops
    .map((stop) => slotWidth(stop, words) + stretchWidth(stop.after))
    .reduce((sum, one) => sum + one, 0)
  return widthSteps.find((step) => step >= width) ?? null
}

function slotWidth(stop: LineStop, words: LineWords): number {
  const day = shortDay(stop.date)
  const date = stop.state === 'today' ? `${words.today} ${day}` : day
  const letters = [date, ...stop.entries.flatMap(({ title, detail }) => [title, halfOf(detail)])]
  return Math.max(...letters.map(({ length }) => length)) * widthOfLetter + spaceAfterSlot
}

/** A detail may break into two lines. */
function halfOf(detail: string): string {
  return detail.slice(0, Math.ceil(detail.length / 2) + 3)
}

function stretchWidth(stretch: LineStretch | null): number {
  const widths = (stretch?.pieces ?? []).map(({ pace }) =>
    pace === 'holiday' && stretch?.isAhead === true ? widthOfHoliday : widthOfDay
  )
  return widths.reduce((sum, one) => sum + one, 0)
}
