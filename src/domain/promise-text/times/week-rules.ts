/**
 * Weeks and their parts. A working week ends on Friday; early is until Wednesday, the middle
 * until Thursday. On a Sunday nobody can tell which week is meant.
 */
import { addDays, type PlainDate, weekdayOf } from '../../calendar/plain-date.ts'
import { type CertainTime, day, type SaidOn, type Time, useless } from './time.ts'

type Part = 'whole' | 'early' | 'middle' | 'late' | 'end'

const lastDayOfPart: Readonly<Record<Part, number>> = {
  early: 3,
  middle: 4,
  late: 5,
  end: 5,
  whole: 5
}

/** The week that is so many weeks after the one in which it was said. */
export function week(weeksAhead: number, part: Part, { date }: SaidOn): Time {
  const monday = addDays(date, 1 - weekdayOf(date) + 7 * weeksAhead)
  const here = partOfWeek(monday, part)
  if (weeksAhead > 0 && weekdayOf(date) === 7) {
    return {
      kind: 'either',
      question: 'sunday-week',
      times: [here, partOfWeek(addDays(monday, 7), part)]
    }
  }
  return weeksAhead === 0 ? restOfWeek(here, date, part) : here
}

/** "This week", as far as it is not over. */
function restOfWeek(here: CertainTime, date: PlainDate, part: Part): Time {
  const next = partOfWeek(addDays(date, 8 - weekdayOf(date)), part)
  if (weekdayOf(date) >= 6) {
    const sunday = addDays(date, 7 - weekdayOf(date))
    return { kind: 'either', question: 'sunday-week', times: [day(sunday), next] }
  }
  const last = here.kind === 'stretch' ? here.last : date
  return last < date ? useless : here
}

/** The working week that a day lies in, or that follows it when it is a weekend day. */
export function weekOf(date: PlainDate): CertainTime {
  const monday = addDays(date, weekdayOf(date) >= 6 ? 8 - weekdayOf(date) : 1 - weekdayOf(date))
  return partOfWeek(monday, 'whole')
}

/** A weekday of the week that is so many weeks ahead. */
export function weekdayOfWeek(wanted: number, weeksAhead: number, { date }: SaidOn): Time {
  const there = addDays(date, wanted - weekdayOf(date) + 7 * weeksAhead)
  if (weekdayOf(date) !== 7) return there < date ? useless : day(there)
  const next = day(addDays(there, 7))
  if (there < date) return next
  return { kind: 'either', question: 'sunday-week', times: [day(there), next] }
}

/** The coming weekend, or the next one. */
export function weekend({ date }: SaidOn): CertainTime {
  const sunday = addDays(date, 7 - weekdayOf(date))
  return { kind: 'stretch', first: addDays(sunday, -1), last: sunday }
}

function partOfWeek(monday: PlainDate, part: Part): CertainTime {
  const last = addDays(monday, lastDayOfPart[part] - 1)
  if (part === 'end') return day(last)
  const first = addDays(monday, part === 'middle' ? 1 : part === 'late' ? 2 : 0)
  return { kind: 'stretch', first, last, ...(part === 'whole' ? {} : { isPart: true }) }
}
