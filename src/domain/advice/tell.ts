/** The headline for a moment without its plan: the same steps as advise(), only as far as needed. */
import { type Known, knownOn } from '../facts/known.ts'
import { forecast, type Knowledge } from '../plan/forecast.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents } from '../situation/timeline.ts'
import type { Ruling } from './advice.ts'
import { adviceDay, isOutOfHours, type Moment } from './advice-day.ts'
import { headlineOf } from './headline.ts'

export interface Told extends Ruling {
  /** What is known on the day that the advice is for. */
  readonly known: Known
}

/** What advise() would say first. */
export function tell(situation: Situation, moment: Moment, knowledge: Knowledge): Told {
  const day = adviceDay(situation, moment, knowledge)
  const { calendar, school } = knowledge
  const known = knownOn(situation, sortEvents(situation.events), day, calendar, school)
  const outOfHours = isOutOfHours(day, moment, knowledge)
  const run = forecast(situation, { day, outOfHours }, knowledge, 'headline')
  return { ...headlineOf(run, known), known }
}
