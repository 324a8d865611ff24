/**
 * The answers that a reading comes to: to "What did they say?", and to the question about wishes
 * where they said how to contact them. The end of the checks fills in nothing.
 */

import type { Answer, Answers, AnswerValue } from '../questions/answers.ts'
import { none, unknown } from '../questions/field.ts'
import type { ContactWish } from '../situation/events.ts'
import type { PromiseReading, ReadingChoice } from './reading.ts'
import { endOf } from './times/due.ts'
import type { SaidOn } from './times/time.ts'

/** All answers to fill in; empty when the reading answers no question. `given` stays beside them. */
export function answersOfReading(choice: ReadingChoice, said: SaidOn, given: Answers): Answers {
  const time = answerOfReading(choice, said)
  const wish = choice.wish === undefined ? undefined : wishAnswer(choice.wish, said, given)
  return {
    ...(time === undefined ? {} : { said: time }),
    ...(wish === undefined
      ? {}
      : { wishes: wish, also: { ...given.also, more: adding(given.also?.more, 'wishes') } })
  }
}

/** A wish to be left alone until a day belongs to the promised time, and not here. */
function wishAnswer(wish: ContactWish, said: SaidOn, given: Answers): Answer | undefined {
  if (wish.kind === 'wait-until') return undefined
  const wishes = { wishes: adding(given.wishes?.wishes, wish.kind), date: said.date }
  if (wish.kind === 'only-through') return { ...given.wishes, ...wishes, through: wish.recipient }
  if (wish.kind === 'not-to') return { ...given.wishes, ...wishes, notTo: wish.recipient }
  return { ...given.wishes, ...wishes }
}

/** The options chosen so far and this one, without those that say that there is nothing. */
function adding(chosen: AnswerValue | undefined, option: string): readonly string[] {
  const options = Array.isArray(chosen) ? chosen.filter((one) => typeof one === 'string') : []
  const kept = options.filter((one) => one !== none && one !== unknown && one !== option)
  return [...kept, option]
}

/** The answer to "What did they say?" alone; undefined when it answers that with nothing. */
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
