/** One kept application as a situation: its answers, what was logged since, and what it shares. */
import type { Answers } from '../domain/questions/answers.ts'
import { answersInUse, isAnswered, type Needless } from '../domain/questions/path.ts'
import { tellSituation } from '../domain/questions/situation-of.ts'
import type { FromOthers, Situation } from '../domain/situation/situation.ts'
import type { StoredApplication } from '../storage/index.ts'
import { withLog } from './with-log.ts'

/** `others` is what other applications bring along from the same people. */
export function situationOfApplication(
  application: StoredApplication,
  needless: Needless = [],
  others: FromOthers = {}
): Situation {
  const answers = answersToUse(application.answers, needless)
  const situation = tellSituation(answers, application.createdOn)
  return { ...withLog(situation, application), ...others }
}

/** What the advice is computed from. A known answer may count later, even if it was needless once. */
export function answersToUse(answers: Answers, needless: Needless): Answers {
  const left = needless.filter((question) => !isAnswered(answers, question))
  return answersInUse(answers, left)
}
