/** What a calendar file holds of a text, sign by sign: cleaned, escaped, and in lines of at most 75 octets. */
import { describe, expect, test } from 'vitest'
import {
  cleanCalendarText,
  escapeCalendarText,
  foldLine
} from '../../../src/domain/calendar-file/calendar-text.ts'

describe('cleaned of what no file can hold', () => {
  test.each([
    { typed: 'a\r\nb', clean: 'a\nb', why: 'a line break of two signs is one' },
    { typed: 'a\rb\nc', clean: 'a\nb\nc', why: 'each of them alone is one, too' },
    { typed: 'a\vb\fc', clean: 'a\nb\nc', why: 'old breaks of line and page' },
    { typed: 'a\u0085b\u2028c\u2029d', clean: 'a\nb\nc\nd', why: 'breaks of other systems' },
    { typed: 'a\tb\tc', clean: 'a b c', why: 'a tab is a blank' },
    { typed: 'a\u0000b\u001Bc\u007Fd', clean: 'abcd', why: 'controls have no picture' },
    { typed: 'a\u202Eb\u200Ec\u061Cd\u2066e', clean: 'abcde', why: 'marks turn the writing' },
    {
      typed: 'a\u2068b\u2069c',
      clean: 'a\u2068b\u2069c',
      why: 'a name that is set apart stays so'
    },
    { typed: 'a\uD83Db', clean: 'a\uFFFDb', why: 'half a sign is none' },
    { typed: '😀', clean: '😀', why: 'a whole one stays' }
  ])('$why', ({ typed, clean }) => {
    expect(cleanCalendarText(typed)).toBe(clean)
  })
})

test.each([
  { text: 'one; two, three', escaped: 'one\\; two\\, three', why: 'signs that part values' },
  { text: 'C:\\new', escaped: 'C:\\\\new', why: 'a backslash, so that no line break is made' },
  { text: 'one\r\ntwo\nthree', escaped: 'one\\ntwo\\nthree', why: 'line breaks' },
  { text: 'at 9:00 "sharp"', escaped: 'at 9:00 "sharp"', why: 'nothing else' }
])('escaped: $why', ({ text, escaped }) => {
  expect(escapeCalendarText(text)).toBe(escaped)
})

describe('a line', () => {
  const a = (count: number) => 'a'.repeat(count)

  test('of 75 octets is one line, of 76 it is two', () => {
    expect(foldLine('')).toBe('')
    expect(foldLine(a(75))).toBe(a(75))
    expect(foldLine(a(76))).toBe(`${a(75)}\r\n a`)
  })

  test('goes on after a blank, which counts', () => {
    expect(foldLine(a(75 + 74))).toBe(`${a(75)}\r\n ${a(74)}`)
    expect(foldLine(a(75 + 75))).toBe(`${a(75)}\r\n ${a(74)}\r\n a`)
  })

  test.each([
    { sign: '\u007F', octets: 1 },
    { sign: '\u0080', octets: 2 },
    { sign: '\u07FF', octets: 2 },
    { sign: '\u0800', octets: 3 },
    { sign: '\uFFFF', octets: 3 },
    { sign: '\u{10000}', octets: 4 },
    { sign: '😀', octets: 4 }
  ])('holds a sign of $octets octets whole', ({ sign, octets }) => {
    const fits = a(75 - octets)
    expect(foldLine(fits + sign)).toBe(fits + sign)
    expect(foldLine(`${fits}a${sign}`)).toBe(`${fits}a\r\n ${sign}`)
  })
})
