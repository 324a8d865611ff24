/** The advice after some events in March 2027, on Wednesday the 24th unless another day is named. */
import type { Advice } from '../../../src/domain/advice/advice.ts'
import { advise } from '../../../src/domain/advise.ts'
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { today } from '../facts/in-march.ts'
import { situationWith } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

export interface More extends Partial<Situation> {
  readonly on?: PlainDate
  readonly afterHours?: boolean
}

export function adviceAfter(events: readonly SituationEvent[], more: More = {}): Advice {
  const { on = today, afterHours = false, ...others } = more
  return advise(situationWith(events, others), { today: on, afterHours }, knowledge)
}

/** The lines of its plan, as `kind date`. */
export const linesAfter = (events: readonly SituationEvent[], more: More = {}): readonly string[] =>
  adviceAfter(events, more).plan.tasks.map(({ kind, date }) => `${kind} ${date}`)

/** The same without the lines that hold on any day. */
export const stepsAfter = (events: readonly SituationEvent[], more: More = {}): readonly string[] =>
  linesAfter(events, more).filter((line) => !line.startsWith('keep-applying'))
