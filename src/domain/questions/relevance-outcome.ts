/**
 * What of an advice must be the same for a question to be needless: the verdict, its day,
 * channel and recipient, what goes along with it, and every dated line of the plan.
 *
 * Lines that are no message, such as the day of letting go, count as "now" once they are not
 * ahead: a public holiday today moves them by a day, which changes nothing for anybody.
 */
import type { Advice, Task } from '../advice/advice.ts'

export function outcomeOf({ verdict, day, channel, recipient, measures, plan, asOf }: Advice) {
  const lines = plan.tasks.map((task) => [
    task.kind,
    isNow(task, asOf) ? 'now' : task.date,
    task.channel,
    task.recipient
  ])
  return JSON.stringify([verdict, day, channel, recipient, measures, lines])
}

function isNow({ kind, date }: Task, asOf: Advice['asOf']): boolean {
  return quiet.includes(kind) && date <= asOf
}

const quiet: readonly Task['kind'][] = [
  'keep-applying',
  'reopen-turned-down',
  'let-go',
  'first-day'
]
