/** The advice for random moments, and the parts of it that the promises speak of. */
import fc from 'fast-check'
import type { Advice, Task } from '../../../src/domain/advice/advice.ts'
import { isOutOfHours } from '../../../src/domain/advice/advice-day.ts'
import { advise } from '../../../src/domain/advise.ts'
import { knownOn } from '../../../src/domain/facts/known.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { sortEvents, timelineOn } from '../../../src/domain/situation/timeline.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { type RandomMoment, randomMoment } from './random-situations.ts'

export const calendar = readCalendar('US')
export const knowledge = { calendar, book: ruleBook }
/** A run on the server looks at more; RUNS and SEED choose other timelines by hand. */
const numRuns = Number(process.env.RUNS ?? (process.env.CI === undefined ? 2000 : 10_000))
export const runs = { numRuns, seed: Number(process.env.SEED ?? 20261122) }

export const adviceFor = ({ situation, today, afterHours }: RandomMoment): Advice =>
  advise(situation, { today, afterHours }, knowledge)

export const knownFor = ({ situation, ...moment }: RandomMoment, { asOf }: Advice) => {
  const isOut = isOutOfHours(asOf, moment, knowledge)
  return knownOn(situation, sortEvents(situation.events), asOf, calendar, { afterHours: isOut })
}

/** Messages and calls of the plan to this employer. */
export const contactsOf = (advice: Advice): readonly Task[] =>
  advice.plan.tasks.filter(
    (task) =>
      task.channel !== 'none' && task.recipient !== 'other-firm' && task.recipient !== 'turned-down'
  )

const chaseKinds = [
  'first-chase',
  'first-call',
  'invited-call',
  'call-back',
  'ask-for-interview',
  'redirected',
  'last-note',
  'next-chase',
  'get-in-writing',
  'tell-deadline'
]
export const chasesOf = (advice: Advice) =>
  contactsOf(advice).filter((task) => chaseKinds.includes(task.kind))

/** An interview ahead wipes all strikes when it is held, and counting begins anew. */
export const countsAnew = ({ situation }: RandomMoment, { asOf }: Advice) =>
  timelineOn(sortEvents(situation.events), asOf).ahead.length > 0

export const holds = (check: (moment: RandomMoment, advice: Advice) => void): void =>
  fc.assert(
    fc.property(randomMoment, (moment) => check(moment, adviceFor(moment))),
    runs
  )
