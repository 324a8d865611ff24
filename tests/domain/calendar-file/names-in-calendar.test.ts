/** Names in a calendar must neither hide anything nor turn a date beside them round. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanNames, isolateNames } from '../../../src/domain/calendar-file/names-in-calendar.ts'

test.each([
  { typed: 'Dr\u202E4202', clean: 'Dr4202', why: 'a mark that turns the writing round' },
  { typed: 'An\u200Bna\uFEFF', clean: 'Anna', why: 'signs without width' },
  { typed: 'Anna\r\n  Rossi', clean: 'Anna Rossi', why: 'a line break' },
  { typed: '\u2069Anna\u2068', clean: 'Anna', why: 'an end of isolation that was never begun' },
  { typed: 'A\u{E0041}\u{E007F}', clean: 'A', why: 'tags' },
  { typed: '👩‍⚕️ Zoë', clean: '👩‍⚕️ Zoë', why: 'joined signs, which stay' },
  { typed: 'میک‌اپ', clean: 'میک‌اپ', why: 'joiners of a script, which stay' }
])('A12: a name is cleaned of $why', ({ typed, clean }) => {
  expect(cleanNames({ manager: typed })).toEqual({ manager: clean })
})

test('A12: a name of nothing but what cannot be seen is no name', () => {
  expect(cleanNames({ manager: '\u200B\u202E \u3164', employer: 'Mercy' })).toEqual({
    employer: 'Mercy'
  })
})

test('A12: a name from right to left is set apart from the date beside it', () => {
  const names = { manager: 'שרה כהן', employer: 'Mercy' }
  expect(isolateNames('E-mail to שרה כהן 1 December, Mercy', names)).toBe(
    'E-mail to \u2068שרה כהן\u2069 1 December, Mercy'
  )
})

test('A12: a name that begins another is not set apart within it', () => {
  const whole = '\u2068שרה כהן\u2069 and \u2068שרה\u2069'
  const text = 'שרה כהן and שרה'
  expect(isolateNames(text, { manager: 'שרה', employer: 'שרה כהן' })).toBe(whole)
  expect(isolateNames(text, { manager: 'שרה כהן', employer: 'שרה' })).toBe(whole)
})

test.each(['ש.ה', 'ש+', '(שרה)', 'שרה [HR]', 'ש\\ה', 'ש|ה', 'ש{2}', 'ש/ה', '^ש$', 'ש?*'])(
  'A12: a sign that means something to a search is only a sign in the name %s',
  (name) => {
    expect(isolateNames(`To ${name}, שה ששה`, { manager: name })).toBe(
      `To \u2068${name}\u2069, שה ששה`
    )
  }
)

test('A12: names from left to right, and a text without names, stay as they are', () => {
  expect(isolateNames('To Anna on 1 May', { manager: 'Anna' })).toBe('To Anna on 1 May')
  expect(isolateNames('To שרה', {})).toBe('To שרה')
  expect(isolateNames('Anna and שרה', { manager: 'Anna', employer: 'שרה' })).toBe(
    'Anna and \u2068שרה\u2069'
  )
})

test('A12: whatever names are typed, what is set apart also ends', () => {
  const name = fc.string({
    unit: fc.constantFrom('ש', 'a', '(', '.', '\u202E', '\u2069', '\u2068', '\\', '+')
  })
  fc.assert(
    fc.property(name, name, (manager, employer) => {
      const names = cleanNames({ manager, employer })
      const text = isolateNames(`${names.manager ?? ''} 1 May ${names.employer ?? ''}`, names)
      expect(text).not.toMatch(/\u202E/)
      expect(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u2068\u2069]/)
    })
  )
})
