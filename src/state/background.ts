/**
 * What stands behind the answer in sight: how sure it is, what it costs if it is wrong, and what
 * others would say. Loaded only once the answer shows.
 */
import type { Advice } from '../domain/advice/advice.ts'
import { type Background, backgroundFormat } from '../domain/advice/background.ts'
import { type Certainty, certaintyOf, linksOf, type Supports } from '../domain/advice/certainty.ts'
import {
  compareSchools,
  doSchoolsDiffer,
  type SchoolAnswer
} from '../domain/advice/compare-schools.ts'
import { ruleOn } from '../domain/advice/ruling.ts'
import { knownFor } from '../domain/advice/tell.ts'
import { type Calendar, makeCalendar } from '../domain/calendar/business-days.ts'
import { sayPassage } from '../domain/messages/fill.ts'
import { knownOfAdvice } from '../domain/messages/known.ts'
import type { Names } from '../domain/messages/name-recipient.ts'
import type { CoreWords } from '../domain/messages/words.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import type { Situation } from '../domain/situation/situation.ts'
import type { HolidayTables } from './advisor.ts'
import type { Now } from './moment.ts'

/** Fetches what content says about the answers; undefined when it does not come, or is another's. */
export async function fetchBackground(address: string): Promise<Background | undefined> {
  try {
    const response = await fetch(address)
    const background = (await response.json()) as Background
    return background.format === backgroundFormat ? background : undefined
  } catch {
    return undefined
  }
}

/** The costs of two mistakes, in words. */
export interface IfWrongText {
  readonly acting: string
  readonly waiting: string
}

function calendarOf({ country, region }: Situation, tables: HolidayTables): Calendar {
  return makeCalendar(tables[country], region)
}

/** A link of its own, on which advice hangs that does not follow from what was told. No claim backs it. */
const leastHarm = 'least-harm'

/** How sure the advice can be, in the user's country. */
export function certaintyOn(
  advice: Advice,
  situation: Situation,
  now: Now,
  tables: HolidayTables,
  supports: Supports
): Certainty {
  const knowledge = { calendar: calendarOf(situation, tables), book: ruleBook }
  const known = knownFor(situation, now, knowledge)
  const links = linksOf(advice, known, ruleBook)
  const isTold = ruleOn(known, ruleBook).phase === advice.phase
  return certaintyOf(isTold ? links : [...links, leastHarm], supports, situation.country)
}

/** What it would cost if the advice were wrong. */
export function ifWrongOf(
  advice: Advice,
  situation: Situation,
  background: Background,
  { wording }: CoreWords,
  names: Names
): IfWrongText {
  const known = knownOfAdvice({ advice, situation, wording, names })
  const { acting, waiting } = background.verdicts[advice.verdict].ifWrong
  return { acting: sayPassage(acting, known), waiting: sayPassage(waiting, known) }
}

/** Phases in which it matters how long one waits, how often one asks, and by which channel. */
const phasesInDispute: readonly Advice['phase'][] = ['waiting', 'offer']

/** What every school would say, or null where none of them says anything of its own. */
export function schoolsOn(
  advice: Advice,
  situation: Situation,
  now: Now,
  tables: HolidayTables
): { readonly answers: readonly SchoolAnswer[]; readonly differ: boolean } | null {
  if (!phasesInDispute.includes(advice.phase)) return null
  const knowledge = { calendar: calendarOf(situation, tables), book: ruleBook }
  const answers = compareSchools(situation, now, knowledge)
  // Advice for least harm, where something is not known, is no school's but ours alone.
  const isOurs = answers[0]?.verdict === advice.verdict && answers[0].day === advice.day
  return isOurs ? { answers, differ: doSchoolsDiffer(answers) } : null
}
