/**
 * Makes room on a horizontal line: the oldest days are folded into one stop until there are
 * six. What lies ahead is never folded; a plan that is still longer turns vertical.
 */
import type { LineModel, LineStop } from './line-model.ts'

export const mostStopsAcross = 6

export function foldPast(model: LineModel, most: number = mostStopsAcross): LineModel {
  const past = model.stops.filter(({ state }) => state === 'happened')
  const surplus = Math.min(model.stops.length - most, past.length - 1)
  if (surplus <= 0) return model
  const [first, last] = [past[0], past[surplus]]
  if (first === undefined || last === undefined) return model
  return { stops: [foldedStop(first, last, surplus), ...model.stops.slice(surplus + 1)] }
}

function foldedStop(first: LineStop, last: LineStop, folded: number): LineStop {
  return { ...first, entries: first.entries.slice(0, 1), folded, after: last.after }
}
