/** Hands the calendar file to the browser: a phone opens it in the calendar, others save it. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'

/** Of the day alone: what people typed never becomes part of a file's name. */
export function calendarFileName(today: PlainDate, isAll: boolean): string {
  return `call-once-${isAll ? 'all-' : ''}${today}.ics`
}

export function saveCalendar(name: string, text: string): void {
  const file = new Blob([text], { type: 'text/calendar;charset=utf-8' })
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
