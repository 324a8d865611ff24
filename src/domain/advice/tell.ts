/** The headline for a moment without its plan: the same steps as advise(), only as far as needed. */
import { type Known, knownOn } from '../facts/known.ts'
import { forecast, type Knowledge } from '../plan/forecast.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents } from '../situation/timeline.ts'
import type { Ruling } from './advice.ts'
import { adviceDay, isOutOfHours, type Moment } from './advice-day.ts'
import { headlineOf, onlyGapRuns } from './headline.ts'
import { ruleOn } from './ruling.ts'
import type { Verdict } from './verdicts.ts'

export interface Told extends Ruling {
  /** What is known on the day that the advice is for. */
  readonly known: Known
}

/** What advise() would say first. */
export function tell(situation: Situation, moment: Moment, knowledge: Knowledge): Told {
  const known = knownFor(situation, moment, knowledge)
  const { day } = known
  const outOfHours = isOutOfHours(day, moment, knowledge)
  const run = forecast(situation, { day, outOfHours }, knowledge, 'headline')
  return { ...headlineOf(run, known), known }
}

/** Its verdict alone. A day ahead is looked at only where a contact may be told in advance. */
export function tellVerdict(situation: Situation, moment: Moment, knowledge: Knowledge): Verdict {
  const known = knownFor(situation, moment, knowledge)
  const ruling = ruleOn(known, knowledge.book)
  const isAsRuled = ruling.verdict !== 'wait' || !onlyGapRuns(ruling, known)
  return isAsRuled ? ruling.verdict : tell(situation, moment, knowledge).verdict
}

/** What is known on the day that the advice is for. */
export function knownFor(situation: Situation, moment: Moment, knowledge: Knowledge): Known {
  const { calendar, school } = knowledge
  const day = adviceDay(situation, moment, knowledge)
  const outOfHours = isOutOfHours(day, moment, knowledge)
  return knownOn(situation, sortEvents(situation.events), day, calendar, {
    school,
    afterHours: outOfHours
  })
}
