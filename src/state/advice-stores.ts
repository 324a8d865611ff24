/** The advice for the application in sight. It comes from rules that are loaded after the page. */
import { atom, computed } from 'nanostores'
import type { AdviceKnowledge } from './advisor.ts'
import { $current, $now } from './record-stores.ts'
import { $situation } from './situation-stores.ts'

type Advisor = typeof import('./advisor.ts')

const $advisor = atom<Advisor | undefined>(undefined)

/** Holiday tables and words, as the page was given them. */
export const $knowledge = atom<AdviceKnowledge | undefined>(undefined)

/** True when the rules could not be loaded, for instance without a connection. */
export const $rulesFailed = atom<boolean>(false)

/** Undefined while answers are missing or the rules are on their way. */
export const $advice = computed(
  [$situation, $now, $advisor, $knowledge],
  (situation, now, advisor, knowledge) =>
    situation === undefined || now === undefined || advisor === undefined
      ? undefined
      : knowledge && advisor.adviseOn(situation, now, knowledge.tables)
)

/** The same in words. */
export const $adviceText = computed(
  [$advice, $situation, $advisor, $knowledge, $current],
  (advice, situation, advisor, knowledge, current) =>
    advice === undefined || situation === undefined || advisor === undefined
      ? undefined
      : knowledge && advisor.sayAdvice(advice, situation, knowledge.words, current?.names ?? {})
)

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
