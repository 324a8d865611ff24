/** A reading in words: "by Friday 4 December 2026, sure, from: HR". */
import type { ReadingChoice } from '../../../domain/promise-text/reading.ts'
import { endOf } from '../../../domain/promise-text/times/due.ts'
import type { SaidOn } from '../../../domain/promise-text/times/time.ts'
import type { ContactWish, SpokenTime } from '../../../domain/situation/events.ts'
import { fullDay } from '../day-text.ts'
import { type CheckWords, fillIn } from '../question-words.ts'
import type { PromiseWords } from './promise-words.ts'

interface Saying {
  readonly words: PromiseWords
  readonly check: CheckWords
  readonly said: SaidOn
}

export function sayReading(choice: ReadingChoice, saying: Saying): string {
  if (choice.kind === 'wish') return sayWish(choice.wish, saying)
  const { words, check } = saying
  const { time, firmness, about, through, how } = choice
  const parts = [
    about === 'call-me' ? sayCall(time, saying) : sayTime(time, saying),
    about === 'letter' || about === 'clearance' ? words.times[about] : '',
    time.kind === 'soon' || about === 'call-me' ? '' : words.firmness[firmness],
    through === undefined ? '' : fillIn(words.through, { who: check.recipients[through] }),
    how === undefined || about === 'call-me' ? '' : words.how[how]
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function sayCall(time: SpokenTime, saying: Saying): string {
  const date = endOf(time, saying.said)
  const day = date === null ? '' : fullDay(date, saying.check)
  return fillIn(saying.words.times['call-me'], { day })
}

function sayTime(time: SpokenTime, { words, check }: Saying): string {
  switch (time.kind) {
    case 'by':
      return fillIn(words.times.by, { day: fullDay(time.date, check) })
    case 'within': {
      const { amount, unit } = time
      const name = amount === 1 ? words.one[unit] : check.units[unit]
      return fillIn(words.times.within, { amount, unit: name })
    }
    default:
      return words.times[time.kind]
  }
}

function sayWish(wish: ContactWish, { words, check }: Saying): string {
  const text = words.wishes[wish.kind]
  if (wish.kind === 'wait-until') return fillIn(text, { day: fullDay(wish.until, check) })
  return 'recipient' in wish ? fillIn(text, { who: check.recipients[wish.recipient] }) : text
}
