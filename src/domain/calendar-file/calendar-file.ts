/**
 * Writes a calendar file (iCalendar, RFC 5545) of entries that last a day.
 *
 * A day is a day everywhere: DATE values without a zone, and the end is the day after. The alarm
 * rings at nine in the morning of that day. A cancelled entry has no alarm.
 */
import { addDays, type PlainDate } from '../calendar/plain-date.ts'
import { escapeCalendarText, foldLine } from './calendar-text.ts'

export interface CalendarEntry {
  /** The same for the same task in every export, so that a program changes its entry and adds none. */
  readonly uid: string
  /** Higher in every export. */
  readonly sequence: number
  readonly day: PlainDate
  readonly title: string
  readonly description: string
  readonly state: 'planned' | 'cancelled'
}

/** The file as text. `stamp` is the moment of writing, as `20261124T100000Z`. */
export function writeCalendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Call Once//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => linesOf(entry, stamp)),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function linesOf(entry: CalendarEntry, stamp: string): readonly string[] {
  const { uid, sequence, day, title, description, state } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escapeCalendarText(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`,
    `SUMMARY:${escapeCalendarText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeCalendarText(description)}`]),
    `STATUS:${state === 'planned' ? 'CONFIRMED' : 'CANCELLED'}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...(state === 'planned' ? alarmOf(title) : []),
    'END:VEVENT'
  ]
}

function alarmOf(title: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeCalendarText(title)}`,
    'TRIGGER;RELATED=START:PT9H',
    'END:VALARM'
  ]
}

function dateValue(day: PlainDate): string {
  return day.replaceAll('-', '')
}
