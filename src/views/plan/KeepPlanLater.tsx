/** Where the ways to keep the plan outside this browser will stand, once they have come. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { useLater } from '../ui/use-later.ts'

export interface KeepPlanLaterProps {
  readonly days: readonly PlainDate[]
}

export function KeepPlanLater({ days }: KeepPlanLaterProps) {
  const part = useLater(load)
  return part === undefined || part === 'failed' ? null : <part.KeepPlan days={days} />
}

const load = () => import('../carry/KeepPlan.tsx')
