/** One way in which the answers may be completed, with the advice that it would bring. */
import type { Advice } from '../advice/advice.ts'
import type { Verdict } from '../advice/verdicts.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Answers } from '../questions/answers.ts'

export interface Judged {
  readonly answers: Answers
  readonly choices: readonly number[]
  readonly advice: Advice
}

/** What this completion would say on a later day, if until then nothing is done or heard. */
export function verdictOnDay({ advice }: Judged, day: PlainDate): Verdict {
  if (advice.verdict !== 'wait' || advice.day === null || advice.day > day) return advice.verdict
  const next = advice.plan.tasks.find((task) => task.date === advice.day && task.verdict !== 'wait')
  return next?.verdict ?? 'wait'
}
