/** The day on which they said it, as the answers tell it, with the holidays of the user's country. */
import { makeCalendar } from '../../../domain/calendar/business-days.ts'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import type { SaidOn } from '../../../domain/promise-text/times/time.ts'
import type { Answers } from '../../../domain/questions/answers.ts'
import { tellSituation } from '../../../domain/questions/situation-of.ts'
import type { HolidayTables } from '../../../state/index.ts'

export function saidDay(answers: Answers, toldOn: PlainDate, tables: HolidayTables): SaidOn {
  // Whatever they said was said at the last meeting: the core knows which day that was.
  const situation = tellSituation({ ...answers, said: { time: 'soon' } }, toldOn)
  const said = situation.events.find(({ kind }) => kind === 'said')
  const calendar = makeCalendar(tables[situation.country], situation.region)
  return { date: said?.date ?? toldOn, calendar }
}
