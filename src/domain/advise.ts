/**
 * The whole flow: situation + today -> facts -> verdict -> plan.
 *
 *   1. adviceDay   today, or the next business day when offices are closed
 *   2. knownOn     what is known of the application on that day
 *   3. forecast    the tables' ruling for that day, and for each day after it
 *   4. headlineOf  the ruling that is told
 *   5. planOf      what the forecast did along the way
 */

import type { Advice } from './advice/advice.ts'
import { isOutOfHours, type Moment } from './advice/advice-day.ts'
import { headlineOf } from './advice/headline.ts'
import { measuresFor } from './advice/measures.ts'
import { knownFor } from './advice/tell.ts'
import { forecast, type Knowledge, type Reach } from './plan/forecast.ts'
import { planOf } from './plan/plan.ts'
import type { Situation } from './situation/situation.ts'

/**
 * What to do, when, and why. Pure: the same situation and moment give the same advice.
 * With the reach `headline` the plan goes no further than its first task.
 */
export function advise(
  situation: Situation,
  moment: Moment,
  knowledge: Knowledge,
  reach: Reach = 'end'
): Advice {
  const known = knownFor(situation, moment, knowledge)
  const asOf = known.day
  const outOfHours = isOutOfHours(asOf, moment, knowledge)
  const run = forecast(situation, { day: asOf, outOfHours }, knowledge, reach)
  const headline = headlineOf(run, known)
  const measures = measuresFor(known, headline.verdict)
  const plan = planOf(run, known, headline.verdict, measures)
  return { ...headline, today: moment.today, asOf, measures, plan }
}
