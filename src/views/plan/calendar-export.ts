/** Makes the calendar file and remembers what is in it. Comes only when the calendar is wanted. */
import { plansForCalendar, rememberExported } from '../../state/exporting.ts'
import { makeCalendarFile } from '../calendar/calendar-of-plans.ts'
import type { CalendarWords } from '../calendar/calendar-words.ts'
import { calendarFileName, saveCalendar } from '../calendar/save-calendar.ts'

export { LateCalendarReport } from './LateCalendarReport.tsx'

/** Hands over the file, and says in words what came of it. */
export async function putInCalendar(
  which: string | 'all',
  withNames: boolean,
  words: CalendarWords
): Promise<string> {
  const { plans, stamp } = await plansForCalendar(which, withNames)
  const [first] = plans
  if (first === undefined) return words.nothing
  const { text, count, plans: exported } = makeCalendarFile(plans, words, stamp.text)
  saveCalendar(calendarFileName(first.today, which === 'all'), text)
  rememberExported(exported)
  return count === 1 ? words.made.one : words.made.many.replace('{count}', String(count))
}
