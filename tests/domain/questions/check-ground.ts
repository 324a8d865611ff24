/** What the tests of the questions stand on: all stories, the holidays, and advice from answers. */
import { readFileSync } from 'node:fs'
import type { Advice } from '../../../src/domain/advice/advice.ts'
import type { Moment } from '../../../src/domain/advice/advice-day.ts'
import type { Verdict } from '../../../src/domain/advice/verdicts.ts'
import { advise } from '../../../src/domain/advise.ts'
import { makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { countries, type HolidayTable } from '../../../src/domain/calendar/holidays.ts'
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import type { Ground } from '../../../src/domain/questions/relevance-ground.ts'
import { outcomeOf } from '../../../src/domain/questions/relevance-outcome.ts'
import type { HolidayTables } from '../../../src/domain/questions/relevance-places.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { askedStories } from './asked-stories.ts'
import { offerStories } from './offer-stories.ts'
import { otherStories } from './other-stories.ts'
import type { Story } from './story.ts'
import { waitingStories } from './waiting-stories.ts'

/** The acceptance cases as they are told in answers. */
export const stories: readonly Story[] = [
  ...offerStories,
  ...waitingStories,
  ...askedStories,
  ...otherStories
]

const [us, ca, gb, ie, de, fr, es, india, au, nz] = countries.map(tableOf)

export const tables: HolidayTables = {
  US: there(us),
  CA: there(ca),
  GB: there(gb),
  IE: there(ie),
  DE: there(de),
  FR: there(fr),
  ES: there(es),
  IN: there(india),
  AU: there(au),
  NZ: there(nz)
}

function tableOf(country: string): HolidayTable {
  const file = new URL(`../../../content/holidays/${country}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function there(table: HolidayTable | undefined): HolidayTable {
  if (table === undefined) throw new Error('A country has no holidays')
  return table
}

export function groundOf({
  today = plainDate('2026-11-24')
}: {
  readonly today?: PlainDate | undefined
}): Ground {
  return { toldOn: today, tables }
}

/** The day of a story, in and after office hours. */
export function momentsOn(today: PlainDate) {
  return [false, true].map((afterHours) => ({ today, afterHours }))
}

/** What all the answers lead to, told on one day and read on it or later. */
export function outcome(answers: Answers, toldOn: PlainDate, moment: Moment): string {
  return outcomeOf(adviceOn(answers, toldOn, moment))
}

/** The verdict alone, on the day itself in office hours. */
export function verdictOf(answers: Answers, toldOn: PlainDate): Verdict {
  return adviceOn(answers, toldOn, { today: toldOn, afterHours: false }).verdict
}

function adviceOn(answers: Answers, toldOn: PlainDate, moment: Moment): Advice {
  const situation = tellSituation(answers, toldOn)
  const calendar = makeCalendar(tables[situation.country], situation.region)
  return advise(situation, moment, { calendar, book: ruleBook })
}
