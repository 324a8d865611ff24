/**
 * How wide a horizontal line must be at least, in the width of its own text (em), so that no
 * label touches the next. Deliberately a little too much: then it turns vertical too early.
 */
import { shortDay } from './day-format.ts'
import { firstSentence } from './entry-text.ts'
import type { LineModel, LineStop, LineStretch } from './line-model.ts'
import type { LineWords } from './line-words.ts'

const widthOfLetter = 0.56
const spaceAfterSlot = 1.05
/** Wider words break; the style sheet says the same. */
const widestWords = 10
const widthOfDay = 0.75
const widthOfHoliday = 4

/** The steps that the style sheet knows. */
export const widthSteps = [32, 40, 46, 52, 58, 64, 68, 72] as const
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
  const labels = stop.entries.flatMap(({ title, detail }) => [title, firstSentence(detail)[0]])
  const widest = Math.max(0, ...labels.map(widthOf))
  return Math.max(widthOf(date), Math.min(widest, widestWords)) + spaceAfterSlot
}

function widthOf({ length }: string): number {
  return length * widthOfLetter
}

function stretchWidth(stretch: LineStretch | null): number {
  const widths = (stretch?.pieces ?? []).map(({ pace }) =>
    pace === 'holiday' && stretch?.isAhead === true ? widthOfHoliday : widthOfDay
  )
  return widths.reduce((sum, one) => sum + one, 0)
}
