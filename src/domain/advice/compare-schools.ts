/**
 * What each school of advice would say of the same situation on the same day. The rules are ours
 * throughout: what the employer said and wished, and what was offered, holds for every school.
 */

import { advise } from '../advise.ts'
import { knownOn } from '../facts/known.ts'
import type { Knowledge } from '../plan/forecast.ts'
import { type School, type SchoolId, schools } from '../rules/schools.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents } from '../situation/timeline.ts'
import type { Advice, Ruling } from './advice.ts'
import type { Moment } from './advice-day.ts'

/** The answer of one school. */
export interface SchoolAnswer extends Pick<Ruling, 'verdict' | 'day' | 'channel' | 'recipient'> {
  readonly school: SchoolId
}

/** The answer of every school, ours first. */
export function compareSchools(
  situation: Situation,
  moment: Moment,
  knowledge: Knowledge
): readonly SchoolAnswer[] {
  return schools.map((school) => {
    const advice = advise(situation, moment, { ...knowledge, school })
    const { day, channel, recipient } = advice
    const verdict = verdictOf(advice, situation, school, knowledge)
    return { school: school.id, verdict, day, channel, recipient }
  })
}

/** A second message is the last one only for a school that has no third. */
function verdictOf(
  advice: Advice,
  situation: Situation,
  school: School,
  { calendar }: Knowledge
): Advice['verdict'] {
  if (advice.verdict !== 'last-note') return advice.verdict
  const known = knownOn(situation, sortEvents(situation.events), advice.asOf, calendar, school)
  const asked = known.strikes.count + known.strikesElsewhere.length
  return asked + 1 < school.mostChases.is ? 'email' : 'last-note'
}

/** Whether some school would say, or do it on, anything else than ours. */
export function doSchoolsDiffer([first, ...others]: readonly SchoolAnswer[]): boolean {
  return others.some(
    ({ verdict, day }) => first === undefined || verdict !== first.verdict || day !== first.day
  )
}
