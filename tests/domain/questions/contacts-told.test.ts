/** What the user has done since becomes one event for each row, and nothing more than was told. */
import { expect, test } from 'vitest'
import { november } from './story.ts'
import { eventsTold, toldOn, withContacts } from './told.ts'

const rowWith = (others: Readonly<Record<string, string | number>>) =>
  withContacts({ day: '2026-11-20', to: 'hr', how: 'email', why: 'chase', ...others })

test.each([
  ['email', 'email', 'message-left'],
  ['text', 'text', 'message-left'],
  ['letter', 'letter', 'message-left'],
  ['network', 'network', 'message-left'],
  ['in-person', 'in-person', 'spoke'],
  ['spoke', 'phone', 'spoke'],
  ['voicemail', 'voicemail', 'message-left'],
  ['rang', 'phone', 'rang'],
  ['not-put-through', 'phone', 'not-put-through']
])('"%s" is a contact by %s that came to: %s', (how, channel, outcome) => {
  expect(eventsTold(rowWith({ how }), 'contact')).toStrictEqual([
    { kind: 'contact', date: november(20), to: 'hr', channel, outcome, purpose: 'chase' }
  ])
})

test.each([
  'thanks',
  'answer-request',
  'requested-call',
  'ask-in-writing',
  'deadline-news',
  'want-back',
  'missed-appointment'
])('a contact made for "%s" is told as that, and is no chase', (why) => {
  expect(eventsTold(rowWith({ why }), 'contact')[0]?.purpose).toBe(why)
})

test('a message of which only "I don’t know" is told was an e-mail of today that asked', () => {
  const nothingKnown = withContacts({
    day: 'unknown',
    to: 'unknown',
    how: 'unknown',
    why: 'unknown'
  })
  const careful = {
    kind: 'contact',
    date: toldOn,
    to: 'invitation',
    channel: 'email',
    outcome: 'message-left',
    purpose: 'chase'
  }
  expect(eventsTold(nothingKnown, 'contact')).toStrictEqual([careful])
  expect(eventsTold(withContacts({}), 'contact')).toStrictEqual([careful])
})

test('a word that every object knows is no way of getting in touch', () => {
  expect(eventsTold(rowWith({ how: 'constructor' }), 'contact')[0]?.channel).toBe('email')
})

test('who asked for time to decide has made no contact that is held against them', () => {
  const answers = rowWith({ why: 'asked-for-time' })
  expect(eventsTold(answers, 'asked-for-time')).toStrictEqual([
    { kind: 'asked-for-time', date: november(20) }
  ])
  expect(eventsTold(answers, 'contact')).toEqual([])
})

test.each([
  { how: 'rang', times: 12, counted: 12 },
  { how: 'rang', times: 2, counted: 2 },
  { how: 'rang', times: 1, counted: undefined },
  { how: 'not-put-through', times: 3, counted: 3 },
  { how: 'email', times: 3, counted: undefined },
  { how: 'spoke', times: 3, counted: undefined }
])('"$how", $times times, counts as $counted', ({ how, times, counted }) => {
  expect(eventsTold(rowWith({ how, times }), 'contact')[0]?.times).toBe(counted)
})

test('every row is told, in the order in which it was written down', () => {
  const answers = withContacts(
    { day: '2026-11-23', to: 'manager', how: 'voicemail' },
    { day: '2026-11-17', to: 'hr', how: 'email', why: 'thanks' }
  )
  expect(eventsTold(answers, 'contact').map(({ date, to }) => [date, to])).toEqual([
    [november(23), 'manager'],
    [november(17), 'hr']
  ])
})
