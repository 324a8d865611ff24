/** By which channels the words of a task are offered, from the words alone and from the situation. */
import { describe, expect, test } from 'vitest'
import type { Task } from '../../../src/domain/advice/advice.ts'
import { channelsOf, copiesOf } from '../../../src/domain/messages/draft/compose-drafts.ts'
import type { MessageWords } from '../../../src/domain/messages/words.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'
import { all, email, phone } from './made-up-drafts.ts'
import { contact } from './nurse-story.ts'

const subjectOf = (situation: Situation) => ({
  advice: adviceWith([]),
  situation,
  wording: words.core.wording,
  names: {}
})
const offered = (
  message: MessageWords,
  task: Partial<Task> = {},
  situation: Partial<Situation> = {}
) => channelsOf(taskWith('first-chase', task), message, subjectOf(situationWith([], situation)))

test.each([
  { message: { email }, channels: ['email'], why: 'only an e-mail is written' },
  { message: { email, letter: true }, channels: ['email', 'letter'], why: 'it may go by post' },
  { message: { email, letter: false }, channels: ['email'], why: 'the post is too slow' },
  { message: { phone }, channels: ['phone'], why: 'it is a call' },
  { message: { text: 'Hi' }, channels: [], why: 'a text alone is no message' },
  { message: all, channels: ['email', 'letter'], why: 'offices are not sent texts, nor called' }
])('$channels: $why', ({ message, channels }) => {
  expect(offered(message)).toEqual(channels)
})

test('a task that is a call is nothing else, if there are words for one', () => {
  expect(offered(all, { channel: 'phone' })).toEqual(['phone'])
  expect(offered({ email }, { channel: 'phone' })).toEqual(['email'])
})

test.each(['retail', 'hospitality', 'trades'] as const)(
  'in %s a text is nothing out of the ordinary',
  (sector) => {
    expect(offered(all, {}, { sector })).toEqual(['email', 'letter', 'text'])
  }
)

describe('who asked for e-mail only', () => {
  const wish = { kind: 'wish', date: day('2026-11-20'), wish: { kind: 'email-only' } } as const
  const shop = { sector: 'retail' } as const

  test('gets e-mail only, also when it was asked about another application', () => {
    expect(offered(all, {}, { ...shop, events: [wish] })).toEqual(['email'])
    expect(offered(all, {}, { ...shop, wishesElsewhere: [wish] })).toEqual(['email'])
  })

  test('said nothing of letters to other firms', () => {
    for (const recipient of ['other-firm', 'turned-down'] as const) {
      expect(offered(all, { recipient }, { ...shop, events: [wish] })).toContain('letter')
    }
  })

  test('is not who asked for no calls', () => {
    const noCalls = { ...wish, wish: { kind: 'no-calls' } } as const
    expect(offered(all, {}, { ...shop, events: [noCalls] })).toContain('text')
  })
})

test('only the interviews that were turned down may be called as well as written to', () => {
  expect(offered(all, { kind: 'reopen-turned-down' })).toEqual(['email', 'letter', 'phone'])
  expect(offered({ email }, { kind: 'reopen-turned-down' })).toEqual(['email'])
})

test('who was sent a text once may be sent another', () => {
  expect(offered(all, {}, { events: [contact({ channel: 'text' })] })).toContain('text')
  expect(offered(all, {}, { events: [contact({ channel: 'email' })] })).not.toContain('text')
})

test.each([
  { kind: 'reopen-turned-down', turnedDown: 0, copies: 1 },
  { kind: 'reopen-turned-down', turnedDown: 3, copies: 3 },
  { kind: 'first-chase', turnedDown: 3, copies: 1 }
] as const)('$kind with $turnedDown turned down: $copies', ({ kind, turnedDown, copies }) => {
  expect(copiesOf(taskWith(kind), subjectOf(situationWith([], { turnedDown })))).toBe(copies)
})
