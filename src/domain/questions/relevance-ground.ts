/** What the questions are judged by: the day of the check, what came since, and every place. */
import type { Moment } from '../advice/advice-day.ts'
import { laterOf, type PlainDate } from '../calendar/plain-date.ts'
import type { Knowledge } from '../plan/forecast.ts'
import { ruleBook } from '../rules/tables/index.ts'
import type { SituationEvent } from '../situation/events.ts'
import type { FromOthers, Situation } from '../situation/situation.ts'
import type { Answers } from './answers.ts'
import { unknown } from './field.ts'
import type { QuestionId } from './question-id.ts'
import { sectorsToTry } from './relevance-answers.ts'
import { everyPlace, type HolidayTables, unlike, watchedCalendar } from './relevance-places.ts'
import { tellSituation } from './situation-of.ts'

/** The day on which the answers were given, what was logged later, and the holidays known. */
export interface Ground extends FromOthers {
  readonly toldOn: PlainDate
  readonly log?: readonly SituationEvent[]
  readonly tables: HolidayTables
}

/** The situation as far as it is told; where the job is does not count. */
export function situationFrom(answers: Answers, ground: Ground): Situation {
  const { toldOn, log = [], strikesElsewhere = [], wishesElsewhere = [] } = ground
  const { place: _, ...others } = answers
  const situation = tellSituation(others, toldOn)
  return { ...situation, events: [...situation.events, ...log], strikesElsewhere, wishesElsewhere }
}

/** The answers to these questions alone. */
export function answersTo(asked: readonly QuestionId[], answers: Answers): Answers {
  return Object.fromEntries(asked.map((question) => [question, answers[question] ?? {}]))
}

/** "I don't know" stands for several answers, and what follows from them is not told apart here. */
export function hasUnknown(answers: Answers): boolean {
  return JSON.stringify(answers).includes(`"${unknown}"`)
}

/** A place that is being tried, and what the rules know there. */
export interface Here {
  readonly circumstances: Pick<Situation, 'country' | 'sector'>
  readonly knowledge: Knowledge
}

/** After so many situations it is too much to go through, and nothing is said. */
const mostTries = 160

/**
 * Tries every place and pace, one of each that are alike, until one does not pass. A place is
 * left out when it has the same holidays on all days that the rules asked about in another.
 * `each` is how many situations are advised on in one place.
 */
export function inEachPlace(
  { tables }: Pick<Ground, 'tables'>,
  each: number,
  passes: (here: Here) => boolean
): boolean {
  let tries = 0
  return sectorsToTry.every((sector) => {
    let left = everyPlace(tables)
    for (let [place] = left; place !== undefined; [place] = left) {
      tries += each
      if (tries > mostTries) return false
      const { calendar, asked } = watchedCalendar(place)
      const circumstances = { country: place.table.country, sector }
      if (!passes({ circumstances, knowledge: { calendar, book: ruleBook } })) return false
      left = unlike(left.slice(1), asked)
    }
    return true
  })
}

/** During and after office hours of the day of the check, or of the newest thing logged since. */
export function momentsOf({ toldOn, log = [] }: Ground): readonly Moment[] {
  const today = log.map(({ date }) => date).reduce(laterOf, toldOn)
  return [false, true].map((afterHours) => ({ today, afterHours }))
}
