/**
 * What each school of advice would say of the same situation on the same day. The rules are ours
 * throughout: what the employer said and wished, and what was offered, holds for every school.
 */
import type { Knowledge } from '../plan/forecast.ts'
import { type School, type SchoolId, schools } from '../rules/schools.ts'
import type { Situation } from '../situation/situation.ts'
import type { Ruling } from './advice.ts'
import type { Moment } from './advice-day.ts'
import { type Told, tell } from './tell.ts'
import type { Verdict } from './verdicts.ts'

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
    const told = tell(situation, moment, { ...knowledge, school })
    const { day, channel, recipient } = told
    return { school: school.id, verdict: verdictOf(told, school), day, channel, recipient }
  })
}

/** A second message is the last one only for a school that has no third. */
function verdictOf({ verdict, known }: Told, school: School): Verdict {
  if (verdict !== 'last-note') return verdict
  const asked = known.strikes.count + known.strikesElsewhere.length
  return asked + 1 < school.mostChases.is ? 'email' : 'last-note'
}

/** Whether some school would say, or do it on, anything else than ours. */
export function doSchoolsDiffer([first, ...others]: readonly SchoolAnswer[]): boolean {
  return others.some(
    ({ verdict, day }) => first === undefined || verdict !== first.verdict || day !== first.day
  )
}
