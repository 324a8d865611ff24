/**
 * What the rules say about the questions: which are needless, and which verdicts are still
 * possible. Until the rules are there no question is needless, and nothing is said.
 */
import { computed } from 'nanostores'
import type { Verdict } from '../domain/advice/verdicts.ts'
import type { QuestionId } from '../domain/questions/question-id.ts'
import { $current, $now } from './record-stores.ts'
import { $advisor, $knowledge } from './rules-stores.ts'
import { $fromOthers } from './shared-stores.ts'

const nothing: readonly QuestionId[] = []

/** The questions that are left out on the present path. */
export const $needless = computed(
  [$current, $advisor, $knowledge, $fromOthers],
  (current, advisor, knowledge, others) =>
    current === undefined || advisor === undefined || knowledge === undefined
      ? nothing
      : advisor.needlessFor(current, knowledge.tables, others)
)

/** The verdicts still possible at a question, once they are few. */
export const $verdictsAt = computed(
  [$current, $now, $advisor, $knowledge, $needless, $fromOthers],
  (current, now, advisor, knowledge, needless, others) =>
    (question: QuestionId): readonly Verdict[] | undefined =>
      current === undefined || now === undefined || advisor === undefined
        ? undefined
        : knowledge &&
          advisor.verdictsAt(question, current, needless, now, knowledge.tables, others)
)
