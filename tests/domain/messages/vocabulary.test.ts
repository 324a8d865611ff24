/** Which names words may use: a misspelt one is found, not passed over in silence. */
import { expect, test } from 'vitest'
import { isCondition, isPlaceholder } from '../../../src/domain/messages/vocabulary.ts'

test.each([
  'deadline',
  'act-today',
  'because-lull',
  'asked-by-email',
  'answered',
  'formal',
  'last-note',
  'phase-offer',
  'as-call',
  'is-thank',
  'voicemail',
  'rang',
  'deadline-news',
  'about-clearance',
  'sector-school',
  'turn=yours',
  'start-near=too-late'
])('"%s" can be asked for', (name) => {
  expect(isCondition(name)).toBe(true)
})

test.each([
  'deadlines',
  'acttoday',
  'phase-nowhere',
  'as-shout',
  'is-nothing',
  'sector-zoo',
  'turn=',
  '=yours',
  'turn=yours=mine',
  'Turn=yours',
  'turn=yours!',
  '!turn=yours',
  ''
])('"%s" cannot be asked for', (name) => {
  expect(isCondition(name)).toBe(false)
})

test('a name in braces is one of ours, in its own letters', () => {
  expect(isPlaceholder('Recipient')).toBe(true)
  expect(isPlaceholder('start')).toBe(true)
  for (const name of ['START', 'recipients', '', 'constructor'])
    expect(isPlaceholder(name)).toBe(false)
})
