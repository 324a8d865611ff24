/**
 * From a time and the word before it to what was promised: the end of that time, or, for what
 * has a beginning and no end, a question.
 */
import { lastBusinessDayBefore, nextBusinessDay } from '../../calendar/business-days.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { dueOf } from '../../facts/promise.ts'
import type { SpokenTime } from '../../situation/events.ts'
import type { ReadingQuestion } from '../reading.ts'
import type { FoundTime } from './find-time.ts'
import type { CertainTime, SaidOn } from './time.ts'

/** A time that ends, or a day before which they do not want to be asked. */
export type DueTime =
  | { readonly kind: 'time'; readonly time: SpokenTime; readonly isLoose: boolean }
  | { readonly kind: 'wait-until'; readonly until: PlainDate }

export type Due =
  | DueTime
  | {
      readonly kind: 'ask'
      readonly question: ReadingQuestion
      readonly choices: readonly DueTime[]
    }
  | { readonly kind: 'unknown' }

const unknown: Due = { kind: 'unknown' }
const soon: DueTime = { kind: 'time', time: { kind: 'soon' }, isLoose: true }

export function dueOfTime(found: Pick<FoundTime, 'relation' | 'time'>, said: SaidOn): Due {
  const { time } = found
  const isLoose = time.isLoose === true
  if (time.kind === 'useless') return unknown
  if (time.kind !== 'either') return dueOfCertain(found.relation, time, isLoose, said)
  const dues = time.times.map((one) => dueOfCertain(found.relation, one, isLoose, said))
  const choices = dues.filter((due) => due.kind === 'time')
  if (choices.length < dues.length) return unknown
  return {
    kind: 'ask',
    question: time.question,
    choices: time.orSoon === true ? [...choices, soon] : choices
  }
}

function dueOfCertain(
  relation: FoundTime['relation'],
  time: CertainTime,
  isLoose: boolean,
  said: SaidOn
): Due {
  const ends = (spoken: SpokenTime): Due => ({ kind: 'time', time: spoken, isLoose })
  switch (time.kind) {
    case 'soon':
      return relation === 'at' ? soon : unknown
    case 'early-new-year':
      return isEnd(relation) ? ends({ kind: 'early-new-year' }) : unknown
    case 'new-year':
      return newYear
    case 'amount': {
      const { amount, unit } = time
      const spoken: SpokenTime = { kind: 'within', amount, unit }
      if (isEnd(relation)) return ends(spoken)
      const from = isBeginning(relation) ? endOf(spoken, said) : null
      return from === null ? unknown : noEnd(spoken, from)
    }
    case 'day':
      return dueOfDay(relation, time.date, time.date, ends, said)
    case 'stretch':
      if (relation !== 'by' || time.isPart === true) {
        return dueOfDay(relation, time.first, time.last, ends, said)
      }
      return {
        kind: 'ask',
        question: 'start-or-end',
        choices: [time.first, time.last].map((date) => ({
          kind: 'time',
          time: { kind: 'by', date },
          isLoose
        }))
      }
  }
}

function dueOfDay(
  relation: FoundTime['relation'],
  first: PlainDate,
  last: PlainDate,
  ends: (spoken: SpokenTime) => Due,
  { date, calendar }: SaidOn
): Due {
  switch (relation) {
    case 'at':
    case 'by':
      return ends({ kind: 'by', date: last })
    case 'before': {
      const before = lastBusinessDayBefore(calendar, first)
      return before < date ? unknown : ends({ kind: 'by', date: before })
    }
    case 'after': {
      const next = nextBusinessDay(calendar, last)
      return noEnd({ kind: 'by', date: next }, next)
    }
    case 'from':
      return noEnd({ kind: 'by', date: first }, first)
    default:
      return unknown
  }
}

/** A beginning and no end: about then, or simply not before. */
function noEnd(time: SpokenTime, from: PlainDate): Due {
  const choices: readonly DueTime[] = [
    { kind: 'time', time, isLoose: true },
    { kind: 'wait-until', until: from }
  ]
  return { kind: 'ask', question: 'no-end', choices }
}

const newYear: Due = {
  kind: 'ask',
  question: 'no-end',
  choices: [{ kind: 'time', time: { kind: 'early-new-year' }, isLoose: true }, soon]
}

function isEnd(relation: FoundTime['relation']): boolean {
  return relation === 'at' || relation === 'by' || relation === 'within'
}

function isBeginning(relation: FoundTime['relation']): boolean {
  return relation === 'after' || relation === 'from'
}

/** The last day of a spoken time, or null for "soon". */
export function endOf(time: SpokenTime, { date, calendar }: SaidOn): PlainDate | null {
  const said = {
    kind: 'said',
    date,
    by: 'invitation',
    time,
    firmness: 'firm',
    about: 'answer'
  } as const
  return dueOf(said, calendar)
}
