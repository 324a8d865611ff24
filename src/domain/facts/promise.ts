/**
 * The time they named that holds on a day, and when it is over.
 *
 * Their newest word supersedes older ones, but a word that names no time does not replace a
 * time still to come. A firm time is over on the next contact day, a hedged one on the third.
 */
import { addContactDays, type Calendar, contactDayOnOrAfter } from '../calendar/business-days.ts'
import {
  addDays,
  addMonths,
  laterOf,
  type PlainDate,
  plainDate,
  yearOf
} from '../calendar/plain-date.ts'
import { graceOf } from '../rules/paces.ts'
import type { Firmness, Promised, Said, SituationEvent } from '../situation/events.ts'

export interface ActivePromise {
  readonly said: Said
  readonly about: Promised
  /** The last day of the time they named. */
  readonly due: PlainDate
  /** The first contact day on which it counts as over. */
  readonly over: PlainDate
}

/** Business days after which a named time is over, by how firm it was. */
type Grace = Readonly<Record<Firmness, number>>

/** The last day of a named time, or null for "soon". Weeks and days are calendar days. */
export function dueOf(said: Said, calendar: Calendar): PlainDate | null {
  const { time, date } = said
  switch (time.kind) {
    case 'by':
      return time.date
    case 'soon':
      return null
    case 'early-new-year':
      return earlyInNewYear(date)
    case 'within':
      if (time.unit === 'months') return addMonths(date, time.amount)
      if (time.unit === 'business-days') return addContactDays(calendar, date, time.amount)
      return addDays(date, time.amount * (time.unit === 'weeks' ? 7 : 1))
  }
}

/** "Early in the new year" ends on 15 January. */
function earlyInNewYear(said: PlainDate): PlainDate {
  const thisYear = plainDate(`${yearOf(said)}-01-15`)
  return said < thisYear ? thisYear : addMonths(thisYear, 12)
}

function promiseOf(said: Said, calendar: Calendar, grace: Grace): ActivePromise | null {
  const due = dueOf(said, calendar)
  if (due === null) return null
  const over =
    said.about === 'call-me'
      ? contactDayOnOrAfter(calendar, due)
      : addContactDays(calendar, due, grace[said.firmness])
  return { said, about: said.about, due, over }
}

/** Whether a word of theirs without a time lets an older named time lapse once that has passed. */
function isTimelessWord(event: SituationEvent): boolean {
  return (
    event.kind === 'said' ||
    event.kind === 'interview' ||
    event.kind === 'offer' ||
    event.kind === 'request' ||
    (event.kind === 'reply' && event.automatic !== true && event.says.kind !== 'ask-other')
  )
}

/** The named time that holds after everything in `past`, which is sorted; it may be over. */
export function activePromise(
  past: readonly SituationEvent[],
  calendar: Calendar,
  grace: Grace = graceOf
): ActivePromise | null {
  let active: ActivePromise | null = null
  for (const event of past) {
    const named = event.kind === 'said' ? promiseOf(event, calendar, grace) : null
    if (named !== null) active = laterOfSameDay(active, named)
    else if (event.kind === 'reply' && event.says.kind === 'on-hold') active = null
    else if (isTimelessWord(event) && active !== null && active.over <= event.date) active = null
  }
  return active
}

/** Of two times named on one day the later holds; on different days the newer. */
function laterOfSameDay(active: ActivePromise | null, named: ActivePromise): ActivePromise {
  if (active === null || active.said.date !== named.said.date) return named
  return laterOf(active.over, named.over) === active.over ? active : named
}
