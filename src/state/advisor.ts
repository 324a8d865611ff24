/** The rules and their words in one piece, loaded once the first question can be answered. */
import type { Advice } from '../domain/advice/advice.ts'
import type { AdviceText } from '../domain/advice/advice-text.ts'
import type { Verdict } from '../domain/advice/verdicts.ts'
import { makeCalendar } from '../domain/calendar/business-days.ts'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { sharedAmongAll } from '../domain/facts/shared.ts'
import { describeAdvice } from '../domain/messages/describe-advice.ts'
import type { Writer } from '../domain/messages/draft/draft.ts'
import type { Words } from '../domain/messages/words.ts'
import type { Answers } from '../domain/questions/answers.ts'
import { verdictsPossible } from '../domain/questions/narrowing.ts'
import { firstUnanswered, type Needless } from '../domain/questions/path.ts'
import { findProblems } from '../domain/questions/problems.ts'
import type { QuestionId } from '../domain/questions/question-id.ts'
import { needlessQuestions } from '../domain/questions/relevance.ts'
import type { HolidayTables } from '../domain/questions/relevance-places.ts'
import { tellSituation } from '../domain/questions/situation-of.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import type { FromOthers, Situation } from '../domain/situation/situation.ts'
import { adviseUnknown, type UnknownAdvice } from '../domain/unknown/advise-unknown.ts'
import type { HarmTable } from '../domain/unknown/harm-table.ts'
import { loggedEvents, type StoredApplication } from '../storage/index.ts'
import { answersToUse, situationOfApplication } from './application-situation.ts'
import type { Now } from './moment.ts'
import { withLog } from './with-log.ts'

export { todayOf } from './today.ts'
export type { HolidayTables }

/** What content gives to the rules. */
export interface AdviceKnowledge {
  readonly tables: HolidayTables
  readonly words: Words
  /** What a wrong answer costs, for answers that are not known. */
  readonly harm: HarmTable
}

/** The advice of a moment, over all that may be so where something is not known. */
export function adviseOn(
  application: StoredApplication,
  needless: Needless,
  now: Now,
  { tables, harm }: AdviceKnowledge,
  others: FromOthers
): UnknownAdvice {
  const { createdOn: toldOn } = application
  const answers = answersToUse(application.answers, needless)
  const tell = (told: Answers) => ({
    ...withLog(tellSituation(told, toldOn), application),
    ...others
  })
  const { country, region } = tell(answers)
  const knowledge = { calendar: makeCalendar(tables[country], region), book: ruleBook }
  return adviseUnknown({ answers, toldOn, tell }, now, knowledge, harm)
}

/** What any application's own page advises, and from which situation. */
export interface AdvisedApplication {
  readonly situation: Situation
  readonly unknown: UnknownAdvice
}

/** The same advice as on the application's own page; undefined while answers are missing or wrong. */
export function adviseApplication(
  application: StoredApplication,
  now: Now,
  knowledge: AdviceKnowledge,
  others: FromOthers
): AdvisedApplication | undefined {
  const { answers, createdOn } = application
  // Where all is answered, nothing hangs on what is needless: only a gap is worth the trouble.
  const hasGap = firstUnanswered(answers) !== undefined
  const needless = hasGap ? needlessFor(application, knowledge.tables, others) : []
  const isOpen = hasGap && firstUnanswered(answers, needless) !== undefined
  if (isOpen || findProblems(answers, now.today, createdOn, needless).length > 0) return undefined
  return {
    situation: situationOfApplication(application, needless, others),
    unknown: adviseOn(application, needless, now, knowledge, others)
  }
}

/** The advice in words, with the names that the user gave. */
export function sayAdvice(
  advice: Advice,
  situation: Situation,
  words: Words,
  names: StoredApplication['names'],
  writer?: Omit<Writer, 'names'>
): AdviceText {
  return describeAdvice(advice, situation, words, { names, writer })
}

/** What each application's people have not answered, and have asked for, in the others. */
export function sharedBetween(
  applications: readonly StoredApplication[],
  today: PlainDate
): ReadonlyMap<string, FromOthers> {
  const isRelated = applications.some(
    ({ sameEmployerAs, sameAgencyAs }) => sameEmployerAs !== undefined || sameAgencyAs !== undefined
  )
  if (!isRelated) return new Map()
  const related = applications.map((application) => ({
    ...application,
    situation: situationOfApplication(application)
  }))
  return sharedAmongAll(related, today)
}

/** The questions on which nothing hangs any more, given the answers and what came since. */
export function needlessFor(
  application: StoredApplication,
  tables: HolidayTables,
  others: FromOthers
): Needless {
  const { answers, createdOn: toldOn } = application
  const log = loggedEvents(application)
  return needlessQuestions(answers, { toldOn, log, tables, ...others })
}

/** The verdicts still possible at a question, once they are few. */
export function verdictsAt(
  question: QuestionId,
  application: StoredApplication,
  needless: Needless,
  now: Now,
  tables: HolidayTables,
  others: FromOthers
): readonly Verdict[] | undefined {
  const { answers, createdOn: toldOn } = application
  const ground = { toldOn, log: loggedEvents(application), tables, ...others }
  return verdictsPossible(answers, question, needless, ground, now)
}
