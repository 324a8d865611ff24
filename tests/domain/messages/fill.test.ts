/** What a user typed is shown exactly as typed; what does not hold is not said. */
import { expect, test } from 'vitest'
import { fill, isTrue, type Known, sayPassage } from '../../../src/domain/messages/fill.ts'

const known = (values: Known['values'], ...holds: readonly string[]): Known => ({
  values,
  holds: new Set(holds)
})

test.each(['$&', '$`', "$'", '$1', '$\u007Bx}', '{{day}}', '{day}', '%s', '<b>', '\\'])(
  'a name like %s is inserted once, as it was typed',
  (name) => {
    expect(fill('Call {recipient} on {day}.', { recipient: name, day: 'Friday' })).toBe(
      `Call ${name} on Friday.`
    )
  }
)

test('a missing value leaves a line to write on, never a brace', () => {
  expect(fill('Call {recipient}.', {})).toBe('Call ____.')
})

test('parts are said in order, and only those whose conditions all hold', () => {
  const passage = [
    'One.',
    { when: 'hint', say: 'Two.' },
    { when: ['hint', 'verbal'], say: 'Three.' },
    { when: ['hint', 'not verbal'], say: ['Four,', 'five.'] }
  ]
  expect(sayPassage(passage, known({}, 'hint'))).toBe('One. Two. Four, five.')
  expect(sayPassage(passage, known({}))).toBe('One.')
})

test('of several choices the first that fits is said', () => {
  const passage = [
    {
      oneOf: [{ when: 'start', say: 'On {start}.' }, { when: 'hint', say: 'A hint.' }, 'Nothing.']
    }
  ]
  expect(sayPassage(passage, known({ start: 'Monday' }, 'hint'))).toBe('On Monday.')
  expect(sayPassage(passage, known({}, 'hint'))).toBe('A hint.')
  expect(sayPassage(passage, known({}))).toBe('Nothing.')
})

test('where no choice fits, nothing is said in its place', () => {
  const choice = { oneOf: [{ when: 'hint', say: 'A hint.' }] }
  expect(sayPassage(['Before.', choice, 'After.'], known({}))).toBe('Before. After.')
})

test('the name of a value holds only when there is that value', () => {
  expect(isTrue('deadline', known({ deadline: 'Friday' }))).toBe(true)
  expect(isTrue('deadline', known({}, 'deadline'))).toBe(false)
  expect(isTrue('not deadline', known({}))).toBe(true)
})
