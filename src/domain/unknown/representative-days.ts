/**
 * Which days stand for a day that is not known: few, but so chosen that each level of the facts
 * is reached. "Ago" and "ahead" count in business days from the day on which the check was
 * filled in, "after" from the day of the last meeting.
 */
import { addBusinessDays, type Calendar, lastBusinessDayBefore } from '../calendar/business-days.ts'
import { addDays, earlierOf, laterOf, type PlainDate } from '../calendar/plain-date.ts'
import { readDate } from '../questions/answer-view.ts'
import type { Answers, AnswerValue } from '../questions/answers.ts'
import { none } from '../questions/field.ts'
import { rowsOf } from './open-answers.ts'

interface Days {
  readonly ago?: readonly number[]
  readonly ahead?: readonly number[]
  readonly after?: readonly number[]
  /** No day was named. */
  readonly none?: true
}

/**
 * Thanks are due, it is their turn, it is the user's turn in every pace but the slow one, in
 * that one too, and it is over for everyone.
 */
const sinceMeeting = { ago: [1, 3, 8, 20, 65] } as const

/** A week, two weeks, a month: what people name most. */
const usuallyNamed = { after: [5, 10, 20] } as const

/** Within the gap, after the quick one, after the usual one, after the slow one. */
const sinceMessage = { ago: [0, 3, 8, 20] } as const

const days: Readonly<Record<string, Days>> = {
  'talk.date': sinceMeeting,
  'cancelled.date': sinceMessage,
  'missed.date': sinceMessage,
  'refusal.date': sinceMessage,
  'interview.date': sinceMeeting,
  'interview.earlier': { none: true, ago: [20] },
  'offer.date': { ago: [0, 3, 8, 20, 65] },
  'offer.start': { none: true, ago: [3], ahead: [1, 4, 10, 40] },
  'offer-state.answerBy': { none: true, ago: [1], ahead: [1, 10] },
  'offer-state.answeredOn': { ago: [0, 8, 20] },
  'offer-state.checksOn': { ago: [0, 8, 20] },
  'said.date': usuallyNamed,
  'contacts.day': sinceMessage,
  'came-back.date': sinceMessage,
  'came-back.until': { ago: [3], ahead: [3, 10] },
  'elsewhere.deadline': { none: true, ahead: [1, 4, 10, 20] }
}

const interviewAhead: Days = { ahead: [1, 5, 20] }

/** What happened since the meeting lies after it, and the meeting before what happened since. */
const sinceThen: readonly string[] = ['refusal.date', 'came-back.date', 'contacts.day']
const before: readonly string[] = ['interview.date', 'talk.date', 'offer.date']

/** How a day is found: from the day of the check, its calendar, and the answers beside it. */
export interface DayContext {
  readonly toldOn: PlainDate
  readonly calendar: Calendar
}

/** Whether a verdict can hang on the day. */
export function hasDays(name: string): boolean {
  return Object.hasOwn(days, name)
}

/** The days, or "none", for an open answer; empty when it cannot change a verdict. */
export function representativeDays(
  name: string,
  answers: Answers,
  { toldOn, calendar }: DayContext
): readonly string[] {
  const isAhead = name === 'interview.date' && answers.stage?.stage === 'ahead'
  const chosen = isAhead ? interviewAhead : (days[name] ?? {})
  const met = meetingDay(answers, toldOn)
  return [
    ...(chosen.none === true ? [none] : []),
    ...distinct(
      (chosen.ago ?? []).map((count) =>
        inOrder(name, answers, businessDaysAgo(calendar, toldOn, count))
      )
    ),
    ...(chosen.ahead ?? []).map((count) => addBusinessDays(calendar, toldOn, count)),
    ...(chosen.after ?? []).map((count) => addBusinessDays(calendar, met, count))
  ]
}

function inOrder(name: string, answers: Answers, day: PlainDate): PlainDate {
  if (sinceThen.includes(name)) return laterOf(day, knownMeetingDays(answers).toSorted()[0] ?? day)
  return before.includes(name) ? earlierOf(day, firstDaySince(answers) ?? day) : day
}

function distinct(list: readonly PlainDate[]): readonly PlainDate[] {
  return [...new Set(list)]
}

/** The day of the last meeting as it was told; a week before the check when that is not known. */
export function meetingDay(answers: Answers, toldOn: PlainDate): PlainDate {
  return knownMeetingDays(answers)[0] ?? addDays(toldOn, -7)
}

/** The days of the meetings that are known, the last meeting first. */
function knownMeetingDays(answers: Answers): readonly PlainDate[] {
  const { interview, talk, offer } = answers
  return [interview?.date, talk?.date, offer?.date, interview?.earlier].flatMap(readDays)
}

/** The first day of what came after the last meeting; after an earlier one that cannot be told. */
function firstDaySince({ interview, refusal, contacts }: Answers): PlainDate | undefined {
  if ([interview?.earlier].flatMap(readDays).length > 0) return undefined
  const told = [refusal?.date, ...rowsOf(contacts?.rows).map((row) => row.day)]
  return told.flatMap(readDays).toSorted()[0]
}

function readDays(value: AnswerValue | undefined): readonly PlainDate[] {
  const day = typeof value === 'string' ? readDate(value) : undefined
  return day === undefined ? [] : [day]
}

/** None ago is the day itself, whether offices are open or not. */
export function businessDaysAgo(calendar: Calendar, from: PlainDate, count: number): PlainDate {
  let day = from
  for (let left = count; left > 0; left -= 1) day = lastBusinessDayBefore(calendar, day)
  return day
}
