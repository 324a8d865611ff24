/** Ways in which answers may be completed, each with the advice that it would bring: made up, without the rules. */
import type { TaskKind } from '../../../src/domain/advice/advice.ts'
import { type Verdict, verdicts } from '../../../src/domain/advice/verdicts.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import type { HarmTable } from '../../../src/domain/unknown/harm-table.ts'
import type { Judged } from '../../../src/domain/unknown/judged.ts'
import { adviceWith, taskWith } from '../messages/made-up-advice.ts'

/** `after` is what follows a wait on its last day. */
export function judged(
  verdict: Verdict,
  day: string | null = null,
  others: { choices?: readonly number[]; after?: Verdict; answers?: Answers } = {}
): Judged {
  const date = day === null ? null : plainDate(day)
  const kind: TaskKind = 'first-chase'
  const next =
    others.after === undefined || date === null
      ? []
      : [taskWith(kind, { date, verdict: others.after })]
  return {
    answers: others.answers ?? {},
    choices: others.choices ?? [],
    advice: adviceWith(next, { verdict, day: date })
  }
}

/** No wrong verdict does any harm, but for those that are named: `{ call: { stop: 4 } }`. */
export function harmTable(
  harms: Partial<Readonly<Record<Verdict, Partial<Readonly<Record<Verdict, number>>>>>>
): HarmTable {
  const row = (given: Verdict) => verdicts.map((right) => harms[given]?.[right] ?? 0).join('')
  return Object.fromEntries(verdicts.map((given) => [given, row(given)])) as HarmTable
}
