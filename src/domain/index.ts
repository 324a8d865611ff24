/** What the rest of the site may use of the core. */

export type * from './advice/advice.ts'
export type { Moment } from './advice/advice-day.ts'
export type * from './advice/advice-text.ts'
export type { Measure, Phase, Verdict } from './advice/verdicts.ts'
export { measures, phases, verdicts } from './advice/verdicts.ts'
export { advise } from './advise.ts'
export { eventOfTask } from './plan/event-of-task.ts'
export type { Knowledge } from './plan/forecast.ts'
export { ruleBook } from './rules/tables/index.ts'
export type * from './situation/events.ts'
export type { Sector, Situation, StrikeElsewhere } from './situation/situation.ts'
export { sectors } from './situation/situation.ts'
