/** The edges of what may be typed as a date: every script from its nought to its nine, every year that is taken. */
import { expect, test } from 'vitest'
import { parseTypedDate } from '../../../src/domain/calendar/typed-date.ts'

test.each([
  ['0', 'Latin'],
  ['٠', 'Arabic-Indic'],
  ['۰', 'Persian'],
  ['߀', 'N’Ko'],
  ['०', 'Devanagari'],
  ['০', 'Bengali'],
  ['੦', 'Gurmukhi'],
  ['୦', 'Odia'],
  ['௦', 'Tamil'],
  ['౦', 'Telugu'],
  ['೦', 'Kannada'],
  ['൦', 'Malayalam'],
  ['๐', 'Thai'],
  ['໐', 'Lao'],
  ['０', 'full-width']
])('all ten digits from %s on are digits: %s', (zero) => {
  const typed = (digits: string) =>
    [...digits].map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)))
  const field = (digits: string) => typed(digits).join('')
  expect(parseTypedDate({ day: field('30'), month: field('04'), year: field('1987') })).toEqual({
    kind: 'ok',
    value: '1987-04-30'
  })
  expect(parseTypedDate({ day: field('25'), month: field('06'), year: field('2026') })).toEqual({
    kind: 'ok',
    value: '2026-06-25'
  })
})

test('digits of a script that we do not read are no number', () => {
  expect(parseTypedDate({ day: '၂၄', month: '11', year: '2026' })).toEqual({
    kind: 'failed',
    problem: 'not-a-number'
  })
})

test.each([
  { year: '1899', kind: 'failed' },
  { year: '1900', kind: 'ok' },
  { year: '2199', kind: 'ok' },
  { year: '2200', kind: 'failed' }
])('the year $year: $kind', ({ year, kind }) => {
  const parsed = parseTypedDate({ day: '1', month: '1', year })
  expect(parsed).toEqual(
    kind === 'ok' ? { kind, value: `${year}-01-01` } : { kind, problem: 'year-out-of-range' }
  )
})

test.each([
  { pasted: '2026-1-2', value: '2026-01-02', why: 'without noughts' },
  { pasted: '02026-11-24', value: '2026-11-24', why: 'with one too many' },
  { pasted: '\u202a2026-11-24\u202c', value: '2026-11-24', why: 'with marks around it' }
])('pasted $why it is understood', ({ pasted, value }) => {
  for (const field of ['day', 'month', 'year'] as const) {
    const typed = { day: '', month: '', year: '', [field]: pasted }
    expect(parseTypedDate(typed)).toEqual({ kind: 'ok', value })
  }
})

test.each(['2026-11', '2026-11-24-1', 'x2026-11-24', '2026-11-24x', '2026-111-24', '2026-11-244'])(
  '%s, pasted into one field, is no date',
  (pasted) => {
    const typed = { day: pasted, month: '11', year: '2026' }
    expect(parseTypedDate(typed)).toEqual({ kind: 'failed', problem: 'not-a-number' })
  }
)

test.each(['day', 'month', 'year'] as const)('with the %s empty there is no date', (field) => {
  const typed = { day: '24', month: '11', year: '2026', [field]: '' }
  expect(parseTypedDate(typed)).toEqual({ kind: 'failed', problem: 'empty' })
})
