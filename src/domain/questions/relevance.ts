/**
 * Which questions are needless: whatever is answered, the advice is the same.
 *
 * A question is judged by the answers before it, so that judging one never takes back another.
 * What is still open is taken at all its representative values; where that is too much to go
 * through, or something is not known, the question is asked. Only what is proved is left out.
 */
import { advise } from '../advise.ts'
import type { Answers } from './answers.ts'
import { flow } from './flow.ts'
import { answersInUse, isAnswered, isNextRow } from './path.ts'
import type { QuestionId } from './question-id.ts'
import {
  answersTo,
  type Ground,
  hasUnknown,
  inEachPlace,
  momentsOf,
  situationFrom
} from './relevance-ground.ts'
import { outcomeOf } from './relevance-outcome.ts'

/** The questions of the table that are not asked, because nothing hangs on them any more. */
export function needlessQuestions(answers: Answers, ground: Ground): readonly QuestionId[] {
  const asked: QuestionId[] = []
  const needless: QuestionId[] = []
  for (const row of flow) {
    if (needless.includes(row.ask) || !isNextRow(row, asked, answers)) continue
    if (isNeedless(row.ask, asked, answers, ground)) needless.push(row.ask)
    else asked.push(row.ask)
  }
  return needless
}

/**
 * Only the last question can be judged whole: before each other one so much is open that some
 * answer still leads elsewhere, if only that they asked the user to stop.
 */
function isNeedless(
  question: QuestionId,
  asked: readonly QuestionId[],
  answers: Answers,
  ground: Ground
): boolean {
  if (question !== 'place' || asked.some((one) => !isAnswered(answers, one))) return false
  const before = answersTo(asked, answersInUse(answers))
  return !hasUnknown(before) && judgedOnce(before, ground)
}

const judged = new WeakMap<Ground['tables'], Map<string, boolean>>()
const mostJudged = 50

/** A judgement stands for as long as the answers before it do; each answer asks for it again. */
function judgedOnce(before: Answers, ground: Ground): boolean {
  const known = judged.get(ground.tables) ?? new Map<string, boolean>()
  judged.set(ground.tables, known)
  const { tables: _, ...others } = ground
  const key = JSON.stringify([before, others])
  const isSame = known.get(key) ?? isSameEverywhere(before, ground)
  if (known.size > mostJudged) known.clear()
  known.set(key, isSame)
  return isSame
}

/** Whether the advice is the same in every place, in office hours and after them. */
function isSameEverywhere(before: Answers, ground: Ground): boolean {
  const situation = situationFrom(before, ground)
  return momentsOf(ground).every((moment) => {
    const outcomes = new Set<string>()
    return inEachPlace(ground, 1, ({ circumstances, knowledge }) => {
      const advice = advise({ ...situation, ...circumstances }, moment, knowledge)
      return outcomes.add(outcomeOf(advice)).size === 1
    })
  })
}
