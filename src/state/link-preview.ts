/** A plan that came by a link, looked at without being stored: its advice, in words. */
import { computed } from 'nanostores'
import type { AdviceText } from '../domain/advice/advice-text.ts'
import type { Result } from '../domain/result.ts'
import type { StoredApplication } from '../storage/index.ts'
import { decodePlanLink, type LinkedPlan, type PlanLinkProblem } from '../storage/plan-link.ts'
import { $now } from './record-stores.ts'
import { $advisor, $knowledge } from './rules-stores.ts'

export type { LinkedPlan, PlanLinkProblem }

export function readPlanLink(fragment: string): Promise<Result<LinkedPlan, PlanLinkProblem>> {
  return decodePlanLink(fragment)
}

/** Says what a plan says today: undefined while the rules are on their way, null while questions are open. */
export const $preview = computed(
  [$advisor, $knowledge, $now],
  (advisor, knowledge, now) =>
    (application: StoredApplication): AdviceText | null | undefined => {
      if (advisor === undefined || knowledge === undefined || now === undefined) return undefined
      const advised = advisor.adviseApplication(application, now, knowledge, [])
      if (advised === undefined) return null
      const { situation, unknown } = advised
      return advisor.sayAdvice(unknown.advice, situation, knowledge.words, {})
    }
)
