/**
 * Which verdicts are still possible on a page, whatever is answered on it and after it. They
 * are told only near the end, when they are few; before that too much is open.
 */
import type { Moment } from '../advice/advice-day.ts'
import { onlyGapRuns } from '../advice/headline.ts'
import { ruleOn } from '../advice/ruling.ts'
import { knownFor, tell } from '../advice/tell.ts'
import { type Verdict, verdicts } from '../advice/verdicts.ts'
import type { Situation } from '../situation/situation.ts'
import type { Answers } from './answers.ts'
import { answersInUse, askedQuestions, isAnswered, type Needless } from './path.ts'
import type { QuestionId } from './question-id.ts'
import { wishesToTry } from './relevance-answers.ts'
import {
  answersTo,
  type Ground,
  type Here,
  hasUnknown,
  inEachPlace,
  situationFrom
} from './relevance-ground.ts'

/** More than this many are not worth telling. */
const mostVerdicts = 3

/** In the order of all verdicts; undefined while they are more than three, or not to be told. */
export function verdictsPossible(
  answers: Answers,
  question: QuestionId,
  needless: Needless,
  ground: Ground,
  moment: Moment
): readonly Verdict[] | undefined {
  const asked = askedQuestions(answers, needless)
  if (!asked.includes(question)) return undefined
  const earlier = asked.slice(0, asked.indexOf(question))
  const before = answersTo(earlier, answersInUse(answers))
  if (hasUnknown(before) || earlier.some((one) => !isAnswered(answers, one))) return undefined
  if (question !== 'place' && question !== 'wishes') return undefined
  const key = JSON.stringify([question, before, { ...ground, tables: null }, moment])
  const last = lastTold.get(ground.tables)
  if (last?.key === key) return last.told
  const told = fewVerdicts(situationsAt(question, before, ground), ground, moment)
  lastTold.set(ground.tables, { key, told })
  return told
}

/** What was told last: on one page the answers before it stay, and it is asked at each stroke. */
const lastTold = new WeakMap<
  Ground['tables'],
  { readonly key: string; readonly told: readonly Verdict[] | undefined }
>()

function fewVerdicts(
  situations: readonly Situation[],
  ground: Ground,
  moment: Moment
): readonly Verdict[] | undefined {
  const found = new Set<Verdict>()
  const areFew = inEachPlace(ground, situations.length, (here) =>
    situations.every(
      (situation) => found.add(verdictAt(here, situation, moment)).size <= mostVerdicts
    )
  )
  return areFew ? verdicts.filter((verdict) => found.has(verdict)) : undefined
}

/** What may be the case on the last two pages; before them it is too much to go through. */
function situationsAt(question: QuestionId, before: Answers, ground: Ground): readonly Situation[] {
  if (question === 'place') return [situationFrom(before, ground)]
  return wishesToTry(situationFrom(before, ground).events, ground.toldOn).map((wishes) =>
    situationFrom({ ...before, wishes }, ground)
  )
}

/** The verdict alone. The plan is run forward only where a wait may be told as what follows it. */
function verdictAt({ circumstances, knowledge }: Here, told: Situation, moment: Moment): Verdict {
  const situation = { ...told, ...circumstances }
  const known = knownFor(situation, moment, knowledge)
  const ruling = ruleOn(known, knowledge.book)
  const isAsRuled = ruling.verdict !== 'wait' || !onlyGapRuns(ruling, known)
  return isAsRuled ? ruling.verdict : tell(situation, moment, knowledge).verdict
}
