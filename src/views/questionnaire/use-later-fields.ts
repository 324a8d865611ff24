/** The fields that come right after the first question. */
import { type Later, useLater } from '../ui/use-later.ts'

export type LaterFields = typeof import('./later-fields.ts')

export function useLaterFields(): Later<LaterFields> {
  return useLater(loadLaterFields)
}

const loadLaterFields = () => import('./later-fields.ts')
