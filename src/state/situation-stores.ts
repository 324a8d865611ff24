/** What follows from the answers: the path through the check, its problems, and the situation. */
import { computed } from 'nanostores'
import type { Answers } from '../domain/questions/answers.ts'
import { askedQuestions, firstUnanswered } from '../domain/questions/path.ts'
import { findProblems } from '../domain/questions/problems.ts'
import { situationOfApplication } from './application-situation.ts'
import { $needless } from './needless-stores.ts'
import { $current, $today } from './record-stores.ts'
import { $fromOthers } from './shared-stores.ts'

const noAnswers: Answers = {}

export const $answers = computed($current, (current) => current?.answers ?? noAnswers)

/** The questions on the present path. */
export const $asked = computed([$answers, $needless], askedQuestions)

/** The first question without an answer, or undefined when the check is complete. */
export const $unanswered = computed([$answers, $needless], firstUnanswered)

/** What is wrong with the answers, in the order of the questions. */
export const $problems = computed([$current, $today, $needless], (current, today, needless) =>
  current === undefined || today === undefined
    ? []
    : findProblems(current.answers, today, current.createdOn, needless)
)

/** The situation of the application in sight, or undefined while answers are missing or wrong. */
export const $situation = computed(
  [$current, $today, $unanswered, $problems, $needless, $fromOthers],
  (current, today, unanswered, problems, needless, others) =>
    current === undefined || today === undefined || unanswered !== undefined || problems.length > 0
      ? undefined
      : situationOfApplication(current, needless, others)
)
