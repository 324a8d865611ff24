/**
 * The answers to "What did they say?" that a reading comes to. A wish about how to be contacted
 * and the end of the checks belong to other questions: they fill in nothing here.
 */
import type { Answer } from '../questions/answers.ts'
import { none } from '../questions/field.ts'
import type { PromiseReading, ReadingChoice } from './reading.ts'
import { endOf } from './times/due.ts'
import type { SaidOn } from './times/time.ts'

export function answerOfReading(choice: ReadingChoice, said: SaidOn): Answer | undefined {
  if (choice.kind === 'wish') {
    const { wish } = choice
    return wish.kind === 'wait-until' ? { time: 'wait-until', date: wish.until } : undefined
  }
  if (choice.about === 'clearance') return undefined
  return choice.about === 'call-me' ? callAnswer(choice, said) : timeAnswer(choice)
}

/** A call they asked for is kept with its day. */
function callAnswer({ time }: PromiseReading, said: SaidOn): Answer | undefined {
  const date = endOf(time, said)
  return date === null ? undefined : { time: 'call-me', date }
}

function timeAnswer({ time, firmness, through }: PromiseReading): Answer {
  const who = { through: through ?? none }
  switch (time.kind) {
    case 'soon':
      return { time: 'soon', ...who }
    case 'early-new-year':
      return { time: 'early-new-year', firmness, ...who }
    case 'by':
      return { time: 'by', date: time.date, firmness, ...who }
    case 'within':
      return { time: 'within', period: `${time.amount}-${time.unit}`, firmness, ...who }
  }
}
