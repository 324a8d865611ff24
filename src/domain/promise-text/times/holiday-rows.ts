/** How people speak of the turn of the year and of public holidays. */
import { type Calendar, lastBusinessDayBefore } from '../../calendar/business-days.ts'
import { addDays, fromParts, monthOf, type PlainDate, yearOf } from '../../calendar/plain-date.ts'
import { endOfYear } from './month-rules.ts'
import { day, type SaidOn, type Time, useless } from './time.ts'
import { row, type TimeRow } from './time-row.ts'

const christmas = '(christmas|xmas|christmas day|the christmas (break|holiday|holidays))'
const holidays =
  '(the)? (holidays|holiday season|holiday break|festive (season|break|period)|winter break)'
const newYear = "(the)? (new year|new years|new year's|new years day|new year's day)"

export const holidayRows: readonly TimeRow[] = [
  row(`(before|by|until) ${christmas}`, beforeChristmas),
  row(`(before|by) ${holidays}`, (said) =>
    monthOf(said.date) === 12 ? beforeChristmas(said) : useless
  ),
  row(`(before|by|until) ${newYear}`, (said) => (isAutumn(said) ? endOfYear(said) : useless)),
  row(`(by|before) (new year eve|new years eve|new year's eve)`, endOfYear),
  row(`(after|following|past) (${christmas}|${holidays}|${newYear})`, inNewYear),
  row(`(over|during|at|around|between) (${christmas}|${holidays}|${newYear})`, () => useless),
  row(`(in|sometime in|into|some time in) (the)? new year`, inNewYear),
  row(
    `(very)? (early|at the beginning|at the start|beginning|start|the beginning|the start) (in|of)? the? (new year|next year|january)`,
    earlyInNewYear
  ),
  row(
    '(in)? the first (few)? (days|weeks|days or weeks) of the? (new year|january)',
    earlyInNewYear
  ),
  row('thanksgiving', (said) => namedHoliday('Thanksgiving', said)),
  row('(labor|labour) day', (said) => namedHoliday('Labo', said)),
  row('memorial day', (said) => namedHoliday('Memorial', said)),
  row('(the fourth of july|independence day)', (said) => namedHoliday('Independence', said)),
  row(
    '(the)? (easter|bank holiday|public holiday|holiday|diwali|eid|ramadan|hanukkah|chinese new year|lunar new year)',
    () => useless
  )
]

function isAutumn({ date }: SaidOn): boolean {
  return monthOf(date) >= 10
}

function beforeChristmas(said: SaidOn): Time {
  const christmasDay = fromParts(yearOf(said.date), 12, 25)
  if (!isAutumn(said) || christmasDay.kind === 'failed' || said.date >= christmasDay.value)
    return useless
  return day(lastBusinessDayBefore(said.calendar, christmasDay.value))
}

/** A beginning and no end. */
function inNewYear(said: SaidOn): Time {
  return isAutumn(said) ? { kind: 'new-year' } : useless
}

function earlyInNewYear(said: SaidOn): Time {
  return isAutumn(said) ? { kind: 'early-new-year' } : useless
}

/** A holiday of the user's country, if it has one of that name in the coming months. */
function namedHoliday(name: string, { date, calendar }: SaidOn): Time {
  const found = dateOfHoliday(name, date, calendar)
  return found === undefined ? useless : day(found)
}

function dateOfHoliday(name: string, from: PlainDate, calendar: Calendar): PlainDate | undefined {
  const until = addDays(from, 120)
  return [...calendar.nameByHoliday]
    .filter(([date, title]) => date > from && date <= until && isNamed(title, name))
    .map(([date]) => date)
    .sort()[0]
}

/** A day off in its stead is not the day itself. */
function isNamed(title: string, name: string): boolean {
  return title.startsWith(name) && !title.endsWith('(substitute day)')
}
