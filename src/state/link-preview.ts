/** A plan that came by a link, looked at without being stored: its advice, in words. */
import type { AdviceText } from '../domain/advice/advice-text.ts'
import type { Result } from '../domain/result.ts'
import type { StoredApplication } from '../storage/index.ts'
import { decodePlanLink, type LinkedPlan, type PlanLinkProblem } from '../storage/plan-link.ts'
import type { AdviceKnowledge } from './advisor.ts'
import type { Now } from './moment.ts'

type Advisor = typeof import('./advisor.ts')

export type { LinkedPlan, PlanLinkProblem }

export function readPlanLink(fragment: string): Promise<Result<LinkedPlan, PlanLinkProblem>> {
  return decodePlanLink(fragment)
}

/** What a plan says today: undefined while the rules are on their way, null while questions are open. */
export function previewOf(
  application: StoredApplication,
  advisor: Advisor | undefined,
  knowledge: AdviceKnowledge | undefined,
  now: Now | undefined
): AdviceText | null | undefined {
  if (advisor === undefined || knowledge === undefined || now === undefined) return undefined
  const advised = advisor.adviseApplication(application, now, knowledge, {})
  if (advised === undefined) return null
  const { situation, unknown } = advised
  return advisor.sayAdvice(unknown.advice, situation, knowledge.words, {})
}
