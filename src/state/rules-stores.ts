/** The rules, which are loaded once the first question can be answered, and what content gives to them. */
import { atom } from 'nanostores'
import type { AdviceKnowledge } from './advisor.ts'

export type Advisor = typeof import('./advisor.ts')

/** Undefined while the rules are on their way. */
export const $advisor = atom<Advisor | undefined>(undefined)

/** Holiday tables and words, as the page was given them. */
export const $knowledge = atom<AdviceKnowledge | undefined>(undefined)

/** True when the rules could not be loaded, for instance without a connection. */
export const $rulesFailed = atom<boolean>(false)

/** Loads the rules. May be called again after a failure. */
export async function loadRules(): Promise<void> {
  try {
    $advisor.set(await import('./advisor.ts'))
    $rulesFailed.set(false)
  } catch {
    $rulesFailed.set(true)
  }
}

/** Takes what content gives to the rules. */
export function provideKnowledge(knowledge: AdviceKnowledge): void {
  $knowledge.set(knowledge)
}
