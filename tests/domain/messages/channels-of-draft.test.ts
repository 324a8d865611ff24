/** By which channels the words of a task are offered, from the words alone and from the situation. */
import { describe, expect, test } from 'vitest'
import type { Task } from '../../../src/domain/advice/advice.ts'
import {
  channelsOf,
  composeDraft,
  composeDrafts,
  copiesOf
} from '../../../src/domain/messages/draft/compose-drafts.ts'
import type {
  EmailWords,
  LetterWords,
  MessageWords,
  PhoneWords
} from '../../../src/domain/messages/words.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const email: EmailWords = {
  subject: 'Our talk',
  body: ['Thank you.', [{ when: 'letter', say: 'By post.' }]]
}
const phone: PhoneWords = {
  gatekeeper: 'Hello.',
  body: 'When?',
  noNews: 'By when?',
  voicemail: 'Please.'
}
const all: MessageWords = { email, letter: true, text: 'Hello?', phone }
const letter: LetterWords = {
  greeting: 'Dear you,',
  signOff: 'Yours',
  head: ['Me', ['Today']],
  script: { spoken: '{text}', ifNoNews: '', writeDown: '', goodbye: '' }
}

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

describe('what stands in a draft', () => {
  const known = { holds: new Set<string>(), values: {} }
  const draft = (channel: 'email' | 'letter' | 'text' | 'phone', message = all) =>
    composeDraft(channel, message, letter, known, (part) => `id.${part}`)

  test('an e-mail has a subject, and greeting and name around its words', () => {
    expect(draft('email')).toEqual({
      channel: 'email',
      subject: 'Our talk',
      parts: [{ id: 'id.email', name: 'email', text: 'Dear you,\n\nThank you.\n\nYours' }],
      next: null
    })
  })

  test('a letter has its head, and its matter above the greeting', () => {
    const text = 'Me\n\nToday\n\nOur talk\n\nDear you,\n\nThank you.\n\nBy post.\n\nYours'
    expect(draft('letter')).toEqual({
      channel: 'letter',
      subject: null,
      parts: [{ id: 'id.letter', name: 'letter', text }],
      next: null
    })
  })

  test('a text is its words alone', () => {
    expect(draft('text')).toEqual({
      channel: 'text',
      subject: null,
      parts: [{ id: 'id.text', name: 'text', text: 'Hello?' }],
      next: null
    })
  })

  test('a call has four parts, and may say what to do next', () => {
    expect(draft('phone').parts.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'id.gatekeeper: Hello.',
      'id.call: When?',
      'id.no-news: By when?',
      'id.voicemail: Please.'
    ])
    expect(draft('phone').next).toBeNull()
    expect(draft('phone', { phone: { ...phone, next: 'Write it down.' } }).next).toBe(
      'Write it down.'
    )
  })
})

describe('under which id the user’s own words are kept', () => {
  const idOf = (copy: number, register?: 'plain' | 'formal') => {
    const task = taskWith('first-chase')
    const drafts = { messages: { 'first-chase': all }, letter }
    const writer = { names: {}, register }
    return composeDrafts(subjectOf(situationWith([])), task, drafts, writer, copy)[0]?.parts[0]?.id
  }

  test.each([
    { copy: 1, register: undefined, id: 'first-chase:manager:0.email.plain' },
    { copy: 1, register: 'formal', id: 'first-chase:manager:0.email.formal' },
    { copy: 2, register: 'plain', id: 'first-chase:manager:0.2.email.plain' }
  ] as const)('$id', ({ copy, register, id }) => {
    expect(idOf(copy, register)).toBe(id)
  })
})

test('a task for which there are no words has no draft', () => {
  const subject = subjectOf(situationWith([]))
  expect(
    composeDrafts(subject, taskWith('let-go'), { messages: {}, letter }, { names: {} })
  ).toEqual([])
})
