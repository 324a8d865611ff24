/** Fault F39, and the digits of F40: what people really type and paste. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTypedDate } from '../../../src/domain/calendar/typed-date.ts'
import { civilFromDays, daysFromCivil, textFromDays } from './plain-calendar.ts'

describe('F39: a date that is understood', () => {
  test.each([
    { day: '24', month: '11', year: '2026', why: 'as asked for' },
    { day: ' 24 ', month: '11', year: '2026', why: 'blanks around it' },
    { day: '٢٤', month: '١١', year: '٢٠٢٦', why: 'Arabic-Indic digits' },
    { day: '۲۴', month: '۱۱', year: '۲۰۲۶', why: 'Persian digits' },
    { day: '२४', month: '११', year: '२०२६', why: 'Devanagari digits' },
    { day: '๒๔', month: '๑๑', year: '๒๐๒๖', why: 'Thai digits, Gregorian year' },
    { day: '２４', month: '１１', year: '２０２６', why: 'full-width digits' },
    { day: '024', month: '011', year: '2026', why: 'zeros too many' },
    { day: '\u200e24\u200f', month: '11', year: '2026', why: 'invisible marks from copying' },
    { day: '2026-11-24', month: '', year: '', why: 'pasted into the first field' },
    { day: '', month: '', year: ' 2026-11-24\n', why: 'pasted into the last field' },
    { day: '2026-11-24', month: '10', year: '2025', why: 'pasted over an older date' },
    { day: '٢٠٢٦-١١-٢٤', month: '', year: '', why: 'pasted with Arabic-Indic digits' }
  ])('"$day" "$month" "$year" is 24 November 2026: $why', ({ day, month, year }) => {
    expect(parseTypedDate({ day, month, year })).toEqual({ kind: 'ok', value: '2026-11-24' })
  })

  test('every day typed in full is that day, with zeros before it or without', () => {
    const first = daysFromCivil({ year: 1900, month: 1, day: 1 })
    const last = daysFromCivil({ year: 2199, month: 12, day: 31 })
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.nat(2), (days, zeros) => {
        const { year, month, day } = civilFromDays(days)
        const written = (value: number) => '0'.repeat(zeros) + String(value)
        const typed = { day: written(day), month: written(month), year: String(year) }
        expect(parseTypedDate(typed)).toEqual({ kind: 'ok', value: textFromDays(days) })
      })
    )
  })
})

describe('F39: a date that is refused, with the reason', () => {
  test.each([
    { day: '', month: '', year: '', problem: 'empty', why: 'nothing typed' },
    { day: '24', month: '11', year: '', problem: 'empty', why: 'a field was cleared' },
    { day: '  ', month: '11', year: '2026', problem: 'empty', why: 'only blanks' },
    { day: '\u200f', month: '11', year: '2026', problem: 'empty', why: 'only an invisible mark' },
    { day: '31', month: '02', year: '2026', problem: 'no-such-day', why: 'February is shorter' },
    { day: '29', month: '02', year: '2026', problem: 'no-such-day', why: 'no leap year' },
    { day: '0', month: '11', year: '2026', problem: 'no-such-day', why: 'no day zero' },
    { day: '24', month: '13', year: '2026', problem: 'no-such-day', why: 'no month 13' },
    { day: '2026-02-31', month: '', year: '', problem: 'no-such-day', why: 'pasted, not there' },
    { day: '24', month: '11', year: '0000', problem: 'year-out-of-range', why: 'year zero' },
    { day: '24', month: '11', year: '26', problem: 'year-out-of-range', why: 'two digits' },
    { day: '24', month: '11', year: '275761', problem: 'year-out-of-range', why: 'six digits' },
    { day: '24', month: '11', year: '2569', problem: 'year-out-of-range', why: 'Thai calendar' },
    { day: '24', month: '11', year: '1405', problem: 'year-out-of-range', why: 'Persian calendar' },
    { day: '24', month: 'Nov', year: '2026', problem: 'not-a-number', why: 'a name' },
    { day: '24th', month: '11', year: '2026', problem: 'not-a-number', why: 'a word ending' },
    { day: '-4', month: '11', year: '2026', problem: 'not-a-number', why: 'a minus' },
    { day: '2.4', month: '11', year: '2026', problem: 'not-a-number', why: 'a fraction' },
    { day: '1e1', month: '11', year: '2026', problem: 'not-a-number', why: 'a power' },
    { day: '3/4/2026', month: '4', year: '2026', problem: 'not-a-number', why: 'ambiguous' }
  ])('"$day" "$month" "$year" is refused as $problem: $why', ({ day, month, year, problem }) => {
    expect(parseTypedDate({ day, month, year })).toEqual({ kind: 'failed', problem })
  })

  test('no text whatever breaks the page', () => {
    const field = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.nat().map(String))
    fc.assert(
      fc.property(field, field, field, (day, month, year) => {
        expect(['ok', 'failed']).toContain(parseTypedDate({ day, month, year }).kind)
      })
    )
    const long = '9'.repeat(1_000_000)
    expect(parseTypedDate({ day: long, month: long, year: long }).kind).toBe('failed')
  })
})

test.each(['th-TH', 'fa-IR', 'ar-EG', 'ar-SA', 'hi-IN-u-nu-deva'])(
  'F40: a stored date is shown as the same Gregorian day to a reader with %s',
  (locale) => {
    const shown = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric'
    }).formatToParts(Date.UTC(2026, 10, 24))
    const part = (type: string) => shown.find((each) => each.type === type)?.value ?? ''
    const typed = { day: part('day'), month: part('month'), year: part('year') }
    expect(parseTypedDate(typed)).toEqual({ kind: 'ok', value: '2026-11-24' })
  }
)
