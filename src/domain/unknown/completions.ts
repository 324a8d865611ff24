/**
 * The ways in which answers with gaps can be completed: every open answer stands for each of its
 * representatives. What the check would not accept, say an answer before its question, is left out.
 *
 * At most `mostCompletions`: open answers that no longer fit in stay as they are read carefully.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Answers } from '../questions/answers.ts'
import { findProblems } from '../questions/problems.ts'
import { closeAnswers } from './fill-answer.ts'
import { type OpenAnswer, openAnswersIn } from './open-answers.ts'
import type { DayContext } from './representative-days.ts'
import { fillingsOf } from './representatives.ts'

export const mostCompletions = 400

/** The answers with nothing open that matters, and which representative stands for what. */
export interface Completion {
  readonly answers: Answers
  /** By the place of the open answer in `varied`. */
  readonly choices: readonly number[]
}

export interface Completions {
  readonly completions: readonly Completion[]
  /** The open answers that were completed, in the order of the questions. */
  readonly varied: readonly OpenAnswer[]
  /** Those for which there was no room. */
  readonly leftOpen: readonly OpenAnswer[]
}

/** The day of the check, its calendar, and the day of the reader. */
export interface CompletionContext extends DayContext {
  readonly today: PlainDate
}

/** All completions. `firstToVary` orders the open answers when there is not room for all. */
export function completionsOf(
  answers: Answers,
  context: CompletionContext,
  firstToVary: readonly OpenAnswer[] = thatMatter(answers, context)
): Completions {
  const chosen = new Set(thatFit(firstToVary, answers, context))
  const all = thatMatter(answers, context)
  const varied = all.filter((open) => [...chosen].some((one) => isSame(one, open)))
  const leftOpen = all.filter((open) => !varied.includes(open))
  const start: readonly Completion[] = [{ answers, choices: [] }]
  const filled = varied.reduce((list, open) => fillEach(list, open, context), start)
  const told = filled
    .map((completion) => ({ ...completion, answers: closeAnswers(completion.answers) }))
    .filter((completion) => canBeTold(completion.answers, context))
  return { completions: told.length > 0 ? told : start, varied, leftOpen }
}

/** The open answers on which a verdict can hang. */
export function thatMatter(answers: Answers, context: DayContext): readonly OpenAnswer[] {
  return openAnswersIn(answers).filter((open) => fillingsOf(open, answers, context).length > 0)
}

/** Whether all of them can be varied at once. */
export function fitsIn(answers: Answers, context: DayContext): boolean {
  const all = thatMatter(answers, context)
  return thatFit(all, answers, context).length === all.length
}

function thatFit(
  opens: readonly OpenAnswer[],
  answers: Answers,
  context: DayContext
): readonly OpenAnswer[] {
  let count = 1
  return opens.filter((open) => {
    const more = count * fillingsOf(open, answers, context).length
    if (more > mostCompletions) return false
    count = more
    return true
  })
}

function fillEach(
  list: readonly Completion[],
  open: OpenAnswer,
  context: DayContext
): readonly Completion[] {
  return list.flatMap(({ answers, choices }) =>
    stillOpen(answers, open)
      ? fillingsOf(open, answers, context).map((filled, choice) => ({
          answers: filled,
          choices: [...choices, choice]
        }))
      : [{ answers, choices: [...choices, -1] }]
  )
}

/** A story told for an earlier question may have taken this one off the path. */
function stillOpen(answers: Answers, open: OpenAnswer): boolean {
  return openAnswersIn(answers).some((one) => isSame(one, open))
}

function isSame(one: OpenAnswer, other: OpenAnswer): boolean {
  return one.name === other.name && one.row === other.row
}

function canBeTold(answers: Answers, { today, toldOn }: CompletionContext): boolean {
  return findProblems(answers, today, toldOn).length === 0
}
