/** The rules and their words in one piece, loaded once the first question can be answered. */
import type { Advice } from '../domain/advice/advice.ts'
import type { AdviceText } from '../domain/advice/advice-text.ts'
import { advise } from '../domain/advise.ts'
import { makeCalendar } from '../domain/calendar/business-days.ts'
import type { Country, HolidayTable } from '../domain/calendar/holidays.ts'
import { describeAdvice } from '../domain/messages/describe-advice.ts'
import type { Words } from '../domain/messages/words.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import type { Situation } from '../domain/situation/situation.ts'
import type { StoredApplication } from '../storage/index.ts'
import type { Now } from './moment.ts'

/** The public holidays of every country that can be chosen. */
export type HolidayTables = Readonly<Record<Country, HolidayTable>>

/** What content gives to the rules. */
export interface AdviceKnowledge {
  readonly tables: HolidayTables
  readonly words: Words
}

/** The advice of a moment. */
export function adviseOn(situation: Situation, now: Now, tables: HolidayTables): Advice {
  const calendar = makeCalendar(tables[situation.country], situation.region)
  return advise(situation, now, { calendar, book: ruleBook })
}

/** The advice in words, with the names that the user gave. */
export function sayAdvice(
  advice: Advice,
  situation: Situation,
  words: Words,
  names: StoredApplication['names']
): AdviceText {
  return describeAdvice(advice, situation, words, { names })
}
