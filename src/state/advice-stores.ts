/** The advice for the application in sight. It comes from rules that are loaded after the page. */
import { computed } from 'nanostores'
import { $needless } from './needless-stores.ts'
import { $current, $now } from './record-stores.ts'
import { $advisor, $knowledge } from './rules-stores.ts'
import { $situation } from './situation-stores.ts'
import { $strikesElsewhere } from './strikes-stores.ts'

/**
 * The advice with what is not known, and how sure it is. Undefined while answers are missing or
 * the rules are on their way.
 */
export const $unknownAdvice = computed(
  [$situation, $current, $needless, $now, $advisor, $knowledge, $strikesElsewhere],
  (situation, current, needless, now, advisor, knowledge, strikes) =>
    situation === undefined || now === undefined || advisor === undefined
      ? undefined
      : knowledge && current && advisor.adviseOn(current, needless, now, knowledge, strikes)
)

export const $advice = computed($unknownAdvice, (unknown) => unknown?.advice)

/** The same in words. */
export const $adviceText = computed(
  [$advice, $situation, $advisor, $knowledge, $current],
  (advice, situation, advisor, knowledge, current) =>
    advice === undefined || situation === undefined || advisor === undefined
      ? undefined
      : knowledge && advisor.sayAdvice(advice, situation, knowledge.words, current?.names ?? {})
)
