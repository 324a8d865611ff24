/** The advice for the application in sight. It comes from rules that are loaded after the page. */
import { computed } from 'nanostores'
import { $messages } from './message-stores.ts'
import { $needless } from './needless-stores.ts'
import { $current, $now, $record } from './record-stores.ts'
import { $advisor, $knowledge } from './rules-stores.ts'
import { $fromOthers } from './shared-stores.ts'
import { $situation } from './situation-stores.ts'

/**
 * The advice with what is not known, and how sure it is. Undefined while answers are missing or
 * the rules are on their way.
 */
export const $unknownAdvice = computed(
  [$situation, $current, $needless, $now, $advisor, $knowledge, $fromOthers],
  (situation, current, needless, now, advisor, knowledge, others) =>
    situation === undefined || now === undefined || advisor === undefined
      ? undefined
      : knowledge && current && advisor.adviseOn(current, needless, now, knowledge, others)
)

export const $advice = computed($unknownAdvice, (unknown) => unknown?.advice)

/** What the user typed for the drafts of the application in sight, and how they are to sound. */
export const $writer = computed([$record, $current], ({ sender, register }, current) => ({
  names: current?.names ?? {},
  firms: current?.firms,
  drafts: current?.drafts,
  sender,
  register
}))

/** The words of the page, with those of the drafts once they have come. */
const $words = computed([$knowledge, $messages], (knowledge, messages) =>
  knowledge === undefined ? undefined : { ...knowledge.words, ...messages }
)

/** The same in words. */
export const $adviceText = computed(
  [$advice, $situation, $advisor, $words, $writer],
  (advice, situation, advisor, words, writer) =>
    advice === undefined || situation === undefined || advisor === undefined
      ? undefined
      : words && advisor.sayAdvice(advice, situation, words, writer.names, writer)
)
