/** Why the answer in sight is what it is, and what would change it. Loaded only once it shows. */
import type { Advice } from '../domain/advice/advice.ts'
import { explain } from '../domain/advice/explain.ts'
import { makeCalendar } from '../domain/calendar/business-days.ts'
import {
  describeExplanation,
  type ExplanationText,
  type LaterWords,
  laterWordsFormat
} from '../domain/messages/describe-explanation.ts'
import type { Names } from '../domain/messages/name-recipient.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import type { Situation } from '../domain/situation/situation.ts'
import type { AdviceKnowledge } from './advisor.ts'
import type { Now } from './moment.ts'

/** Fetches the words; undefined when they do not come, or are another version's. */
export async function fetchLaterWords(address: string): Promise<LaterWords | undefined> {
  try {
    const response = await fetch(address)
    const words = (await response.json()) as LaterWords
    return words.format === laterWordsFormat ? words : undefined
  } catch {
    return undefined
  }
}

/** The explanation of the advice in words, with the names that the user gave. */
export function explainOn(
  advice: Advice,
  situation: Situation,
  now: Now,
  { tables, words }: AdviceKnowledge,
  later: LaterWords,
  names: Names
): ExplanationText {
  const calendar = makeCalendar(tables[situation.country], situation.region)
  const explanation = explain(advice, situation, now, { calendar, book: ruleBook })
  return describeExplanation({ advice, situation, explanation, names }, words.core, later)
}
