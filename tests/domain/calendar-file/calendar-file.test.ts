/** A calendar file must be read by any other program as it was meant, whatever people have typed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  type CalendarEntry,
  writeCalendarFile
} from '../../../src/domain/calendar-file/calendar-file.ts'
import { cleanCalendarText } from '../../../src/domain/calendar-file/calendar-text.ts'
import { octetsOfLines, readCalendarFile } from './read-calendar.ts'

const stamp = '20261124T100000Z'

function entryWith(others: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'a1-x-last-note.manager.1@call-once',
    sequence: 471_960,
    day: plainDate('2026-12-31'),
    title: 'Call Once: one last e‑mail',
    description: 'One last e‑mail.',
    state: 'planned',
    ...others
  }
}

const eventProperties = [
  'uid',
  'sequence',
  'dtstamp',
  'dtstart',
  'dtend',
  'summary',
  'description',
  'status',
  'transp',
  'class'
]

describe('F42: another program reads the file', () => {
  const text = writeCalendarFile([entryWith()], stamp)
  const [event] = readCalendarFile(text).events

  test('an entry lasts the whole day, and ends on the day after', () => {
    expect(event).toMatchObject({ start: '2026-12-31', end: '2027-01-01', isAllDay: true })
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20270101\r\n')
  })

  test('it rings once, at nine in the morning of the day', () => {
    expect(event?.alarmHours).toEqual([9])
  })

  test('a cancelled entry keeps its name and day, and does not ring', () => {
    const gone = writeCalendarFile([entryWith({ state: 'cancelled', description: '' })], stamp)
    const [read] = readCalendarFile(gone).events
    expect(read).toMatchObject({ status: 'CANCELLED', start: '2026-12-31', alarmHours: [] })
    expect(read?.uid).toBe(event?.uid)
  })

  test('it says when and by what it was made, and that it is published', () => {
    const { properties } = readCalendarFile(text)
    expect(properties).toEqual(['version', 'prodid', 'calscale', 'method'])
    expect(text).toContain('METHOD:PUBLISH\r\n')
    expect(text).toContain(`DTSTAMP:${stamp}\r\n`)
  })

  test('it does not take time from the day, and is shown to nobody else', () => {
    expect(text).toContain('TRANSP:TRANSPARENT\r\n')
    expect(text).toContain('CLASS:PRIVATE\r\n')
  })

  test('every line ends with CR LF, the last one too', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

test.each([
  { script: 'Hebrew', title: 'מנהלת בית החולים, ד״ר כהן '.repeat(20) },
  { script: 'signs of several parts', title: '👩‍⚕️🇩🇪'.repeat(60) },
  { script: 'accents', title: 'Zoë'.repeat(100) },
  { script: 'German', title: 'Österreichische Straße — “ja”'.repeat(9) }
])('F42: a long title in $script arrives whole, in short lines', ({ title }) => {
  const text = writeCalendarFile([entryWith({ title, description: title })], stamp)
  const [event] = readCalendarFile(text).events
  expect(event?.title).toBe(title)
  expect(event?.description).toBe(title)
  expect(Math.max(...octetsOfLines(text))).toBeLessThanOrEqual(75)
})

const attacks = [
  'x\r\nATTACH:https://example.org/',
  'x\nBEGIN:VALARM\nTRIGGER:PT0S\nEND:VALARM',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other',
  'x\u2028ORGANIZER:mailto:a@example.org\u2029\u0085ATTENDEE:b',
  ';VALUE=URI:x,y\\n\\,\\;',
  '\\',
  'x\\\r',
  '\u0000\u0007\u001B[31m',
  '\uD83D',
  'A'.repeat(10_240)
]
const nasty = fc.constantFrom(
  '\r',
  '\n',
  '\r\n',
  ';',
  ',',
  ':',
  '\\',
  '\\n',
  '"',
  '\u2028',
  '\u2029'
)
const typed = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 12 })))
    .map((all) => all.join(''))
)

describe('A07: nothing that is typed becomes a line of the file', () => {
  test('any text comes back as it was, in as many entries, with no other property', () => {
    const pairs = fc.array(fc.tuple(typed, typed), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(pairs, (texts) => {
        const text = writeCalendarFile(texts.map(entryOf), stamp)
        const { events } = readCalendarFile(text)
        expect(events.map(({ title }) => title)).toEqual(
          texts.map(([title]) => cleanCalendarText(title))
        )
        expect(events.map(({ description }) => description)).toEqual(
          texts.map(([, description]) => cleanCalendarText(description))
        )
        for (const { properties, parts } of events) {
          expect(eventProperties).toEqual(expect.arrayContaining([...properties]))
          expect(parts).toEqual(['valarm'])
        }
        expect(Math.max(...octetsOfLines(text))).toBeLessThanOrEqual(75)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      }),
      { numRuns: 1000 }
    )
  })

  test.each(attacks.map((title) => ({ title, start: JSON.stringify(title.slice(0, 30)) })))(
    '$start is only text',
    ({ title }) => {
      const [event, ...others] = readCalendarFile(
        writeCalendarFile([entryWith({ title })], stamp)
      ).events
      expect(others).toEqual([])
      expect(event?.title).toBe(cleanCalendarText(title))
      expect(event?.properties).toEqual(eventProperties)
    }
  )

  test('text without line breaks and controls is not changed at all', () => {
    const harmless = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text))
    fc.assert(
      fc.property(harmless, (text) => {
        expect(cleanCalendarText(text)).toBe(text)
      })
    )
  })
})

function entryOf([title, description]: readonly [string, string], place: number): CalendarEntry {
  return entryWith({ title, description, day: addDays(plainDate('2026-11-24'), place) })
}
