/** People are called as the user calls them. */
import { expect, test } from 'vitest'
import { atStart, nameRecipient } from '../../../src/domain/messages/name-recipient.ts'
import { words } from './made-up-advice.ts'

const { wording } = words.core

test.each([
  { who: 'manager', names: {}, shown: 'the manager' },
  { who: 'manager', names: { manager: 'the director' }, shown: 'the director' },
  { who: 'manager', names: { manager: '  Ms Rossi ' }, shown: 'Ms Rossi' },
  { who: 'manager', names: { manager: '   ' }, shown: 'the manager' },
  { who: 'hr', names: { manager: 'Ms Rossi' }, shown: 'HR' },
  { who: 'other-firm', names: {}, shown: 'the other firm' },
  { who: null, names: {}, shown: 'them' }
] as const)('$who with $names is "$shown"', ({ who, names, shown }) => {
  expect(nameRecipient(who, wording, names)).toBe(shown)
})

test('a name cannot turn the direction of a sentence or break its line', () => {
  expect(nameRecipient('hr', wording, { hr: 'A\u202Enna\nB\u0000\u2066' })).toBe('AnnaB')
})

test('a sentence begins with a capital, also when a name begins with one outside the alphabet', () => {
  expect(atStart('the manager')).toBe('The manager')
  expect(atStart('élodie')).toBe('Élodie')
  expect(atStart('𐐨name')).toBe('𐐀name')
  expect(atStart('')).toBe('')
})
